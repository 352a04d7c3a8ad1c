import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure, Quantity } from '../trade/figure.ts';
import { economyNameOf } from '../trade/scope.ts';
import { formatFigure } from './figure.ts';
import { capital, counted, evidenceName, flowWith, listOf, withArticle } from './messages.ts';

/** How a figure is known, what it is and how large, in few words. */
export interface FigureName {
  /** "Derived". */
  readonly name: string;
  /** "Exports to Pakistan, 2021". */
  readonly subject: string;
  /** "US$78.1 m". */
  readonly value: string;
}

/** Names a figure without saying where it comes from. */
export function nameFigure(base: EvidenceBase, figure: Figure): FigureName {
  return {
    name: evidenceName(figure.evidence),
    subject: nameQuantity(base, figure.quantity),
    value: formatFigure(figure),
  };
}

/** "Exports to Pakistan, 2021", "Change of turnover with China, 2020 to 2021". */
export function nameQuantity(base: EvidenceBase, quantity: Quantity): string {
  const years = quantity.from === undefined ? `${quantity.year}` : `${quantity.from} to ${quantity.year}`;
  return `${capital(subjectOf(base, quantity))}, ${years}${isMirror(quantity) ? ', partner’s record' : ''}`;
}

/** The same inside a sentence: "exports to Pakistan in 2021", "the sum of exports to all partners in 2021". */
export function quantityPhrase(base: EvidenceBase, quantity: Quantity): string {
  const { flow, from, of, year } = quantity;
  const isBare = of === 'level' && flow !== 'balance';
  const years = from === undefined ? `in ${year}` : `from ${from} to ${year}`;
  const whose = isMirror(quantity) ? ' by the partner’s record' : '';
  return `${isBare ? '' : 'the '}${subjectOf(base, quantity)} ${years}${whose}`;
}

function subjectOf(base: EvidenceBase, quantity: Quantity): string {
  return OF_WHAT[quantity.of](`${flowWith(quantity.flow)} ${whom(base, quantity)}`);
}

function isMirror({ of, record }: Quantity): boolean {
  return record === 'mirror' && of !== 'asymmetry';
}

function whom(base: EvidenceBase, { of, partners }: Quantity): string {
  if (partners.length === 0) return of === 'total' ? 'all partners' : 'the world';
  return partners.length > 3
    ? counted(partners.length, 'partner')
    : listOf(partners.map((code) => withArticle(base.economies.get(code) ?? { name: code })));
}

const OF_WHAT: Readonly<Record<Quantity['of'], (flow: string) => string>> = {
  level: (flow) => flow,
  change: (flow) => `change of ${flow}`,
  share: (flow) => `share of ${flow}`,
  'world-share': (flow) => `${flow} as a share of the world total`,
  index: (flow) => `index of ${flow}`,
  'average-growth': (flow) => `yearly growth of ${flow}`,
  asymmetry: (flow) => `partner’s record over own record of ${flow}`,
  total: (flow) => `sum of ${flow}`,
};

/** The short name behind a code; the code itself when the package does not know it. */
export function nameOf(base: EvidenceBase, code: Quantity['partners'][number] | null): string {
  return code === null ? 'the world' : economyNameOf(base, code);
}
