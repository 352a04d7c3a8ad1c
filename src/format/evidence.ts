import type { Claim } from '../trade/claim.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Basis, Figure } from '../trade/figure.ts';
import { claimsBehind, type Leaf, leavesOf } from '../trade/provenance.ts';
import { wordsOf } from './claim-words.ts';
import { formatInterval, formatValue } from './figure.ts';
import { formatLocator } from './locator.ts';
import { counted, evidenceName, possessive } from './messages.ts';
import { formatPlain } from './number.ts';
import type { FigureName } from './quantity.ts';
import { nameFigure, nameOf, nameQuantity } from './quantity.ts';

/** One input of a formula, or the figure's own origin. */
export interface EvidenceLine {
  readonly label: string;
  readonly value: string;
  readonly origin: string;
  readonly claimId?: string;
  readonly url?: string | undefined;
}

/** Where a figure comes from, in words: what the evidence badge opens. */
export interface FigureDescription extends FigureName {
  /** "Derived from 2 figures". */
  readonly heading: string;
  /** "(US$92.6 m + US$63.6 m) ÷ 2 = US$78.1 m"; absent for a figure that is no arithmetic. */
  readonly formula: string | undefined;
  readonly interval: string | undefined;
  /** The figures at the bottom of the formula, or the one origin; long sums show their largest parts. */
  readonly lines: readonly EvidenceLine[];
  /** "and 102 more" when a sum has more parts than are listed. */
  readonly more: string | undefined;
  readonly assumptions: readonly string[];
}

/** The most parts of a sum that are written out. */
const MOST_PARTS = 6;
const SHOWN_OF_MANY = 3;

/** Describes a figure with every input it rests on; nothing is looked up but the base and its sources. */
export function describeFigure(
  base: EvidenceBase,
  sources: ReadonlyMap<string, Source>,
  figure: Figure,
): FigureDescription {
  const { basis } = figure;
  const inputs = basis.kind === 'formula' ? basis.inputs : [];
  const leaves = leavesOf(figure);
  const isLong = leaves.length > MOST_PARTS;
  const shown = isLong
    ? [...leaves].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, SHOWN_OF_MANY)
    : leaves;
  return {
    ...nameFigure(base, figure),
    heading: headingOf(figure, leaves.length),
    formula: basis.kind === 'formula' ? formulaOf(basis, figure, inputs) : undefined,
    interval: formatInterval(figure),
    lines: shown.map((leaf) => lineOf(base, sources, leaf)),
    more: isLong ? `and ${counted(leaves.length - SHOWN_OF_MANY, 'more figure')}, the largest shown` : undefined,
    assumptions: assumptionsOf(base, figure, leaves),
  };
}

function headingOf(figure: Figure, parts: number): string {
  const name = evidenceName(figure.evidence);
  switch (figure.basis.kind) {
    case 'claim':
      return `${name}: printed as it stands`;
    case 'record':
      return `${name}: one value of the trade record`;
    case 'independent':
      return `${name}: one figure of another source`;
    case 'formula':
      return `${name} from ${counted(parts, 'figure')}`;
    default:
      throw new RangeError(`unknown basis ${figure.basis satisfies never}`);
  }
}

function formulaOf(basis: Extract<Basis, { kind: 'formula' }>, figure: Figure, inputs: readonly Figure[]): string {
  const result = formatValue(figure, figure.value);
  const [first, second] = inputs.map((input) => operand(input));
  switch (basis.operation) {
    case 'sum':
      return inputs.length > MOST_PARTS
        ? `sum of ${counted(inputs.length, 'figure')} = ${result}`
        : `${inputs.map(operand).join(' + ')} = ${result}`;
    case 'difference':
      return `${first} − ${second} = ${result}`;
    case 'half-sum':
      return `(${first} + ${second}) ÷ 2 = ${result}`;
    case 'half-difference':
      return `(${first} − ${second}) ÷ 2 = ${result}`;
    case 'growth':
      return `${first} ÷ ${second} − 1 = ${result}`;
    case 'grown':
      return `${first} × (1 + ${signless(inputs[1])}) = ${result}`;
    case 'base-of-growth':
      return `${first} ÷ (1 + ${signless(inputs[1])}) = ${result}`;
    case 'ratio':
      return `${first} ÷ ${second} = ${result}`;
    case 'index':
      return `100 × ${first} ÷ ${second} = ${result}`;
    case 'average-growth':
      return `(${first} ÷ ${second})^(1/${figure.quantity.year - (figure.quantity.from ?? figure.quantity.year)}) − 1 = ${result}, average yearly (compound) growth`;
    default:
      throw new RangeError(`unknown operation ${basis.operation satisfies never}`);
  }
}

// A loss inside a formula needs brackets; a plus sign would read as an operator.
function operand(figure: Figure): string {
  const text = formatValue(figure, figure.value, { sign: false });
  return figure.value < 0 ? `(${text})` : text;
}

function signless(change: Figure | undefined): string {
  return change ? formatValue(change, change.value, { sign: false }) : '';
}

function lineOf(base: EvidenceBase, sources: ReadonlyMap<string, Source>, leaf: Leaf): EvidenceLine {
  const shared = { label: nameQuantity(base, leaf.quantity), value: formatValue(leaf, leaf.value) };
  const { basis } = leaf;
  switch (basis.kind) {
    case 'claim': {
      const claim = base.claims.find((one) => one.id === basis.claimId);
      return { ...shared, origin: claim ? claimOrigin(claim, sources) : basis.claimId, claimId: basis.claimId };
    }
    case 'record': {
      const compiler = basis.row.compiledBy === 'reporter' ? leaf.quantity.reporter : basis.row.partner;
      const whose = `${possessive(nameOf(base, compiler))} record`;
      const valuation = basis.row.valuation ? `, ${basis.row.valuation}` : '';
      const estimate = basis.row.isEstimate ? ', an estimate of the compiler' : '';
      return { ...shared, origin: `${titleOf(sources, basis.row.source)}, ${whose}${valuation}${estimate}` };
    }
    case 'independent':
      return { ...shared, origin: `${titleOf(sources, basis.source)}: ${basis.basis}`, url: basis.url };
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}

function claimOrigin(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const printed =
    claim.measure === 'export_multiple' ? wordsOf(claim) : `${claim.qualifier} ${formatPlain(claim.value ?? 0)}`;
  const words = claim.qualifier === 'exactly' ? '' : `, printed as “${printed}”`;
  return `${titleOf(sources, claim.locator.source)}, ${formatLocator(claim.locator)}${words}`;
}

function titleOf(sources: ReadonlyMap<string, Source>, id: string): string {
  return sources.get(id)?.title ?? id;
}

function assumptionsOf(base: EvidenceBase, figure: Figure, leaves: readonly Leaf[]): string[] {
  const kinds = new Set(leaves.map((leaf) => leaf.basis.kind));
  const valuations = new Set(
    leaves.flatMap((leaf) => (leaf.basis.kind === 'record' ? (leaf.basis.row.valuation ?? []) : [])),
  );
  const remarks = claimsBehind(base, figure).flatMap((claim) => claim.remark ?? []);
  return [
    ...(kinds.has('claim') && kinds.has('record')
      ? ['The printed figures and the trade record count the same goods in the same way.']
      : []),
    ...(figure.basis.kind === 'formula' && figure.basis.operation.startsWith('half')
      ? ['The balance is exports less imports, as the text implies.']
      : []),
    ...(valuations.size > 1
      ? ['Exports are valued at the border (FOB), imports with freight and insurance (CIF).']
      : []),
    ...remarks,
  ];
}
