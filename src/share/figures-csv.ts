import { exportNumber } from '../format/export-number.ts';
import { formatLocator } from '../format/locator.ts';
import { flowNoun, recordNoun } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import { speakerNames, speakersOf } from '../format/speaker.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import { measureOf } from '../trade/measure.ts';
import { type Leaf, leavesOf, sourceIdsOf } from '../trade/provenance.ts';
import type { CsvField } from './csv-file.ts';
import { csvFile, figureFilters } from './csv-file.ts';
import type { SharedView, ShownCell, ShownTable } from './shared-view.ts';
import { sourcesOfFigures } from './shown-sources.ts';

const SHOWN = 'shown';
// A share rests on every partner's row; beyond a few, the locator counts them.
const MOST_ORIGINS = 6;

/** The figures on screen: one row a partner, in the order and with every column of the table. */
export function figuresCsv(shared: SharedView): string {
  const { table } = shared;
  const columns = table.total.cells.filter((cell) => cell.column !== SHOWN).map((cell) => cell.column);
  return csvFile(shared, {
    content: 'figures shown, one row per partner, in the order of the table on screen',
    filters: figureFilters(shared),
    sources: sourcesOfFigures(shared),
    notes: notesOn(shared),
    columns: [
      ...STATE_COLUMNS,
      ...SHOWN_COLUMNS,
      ...columns.flatMap(namesOf),
      ...(table.hasContacts ? ['contacts'] : []),
      'said_by',
    ],
    rows: table.rows.map((row) => [
      ...stateFields(shared, row),
      ...shownFields(shared, cellOf(row.cells, SHOWN)),
      ...columns.flatMap((column) => fieldsOf(cellOf(row.cells, column).answer)),
      ...(table.hasContacts ? [row.contacts] : []),
      saidBy(shared, cellOf(row.cells, SHOWN).answer),
    ]),
  });
}

const STATE_COLUMNS = ['iso3', 'partner', 'region', 'reporter', 'record', 'flow', 'measure', 'from_year', 'to_year'];

function stateFields({ view }: SharedView, row: ShownTable['rows'][number]): CsvField[] {
  const { years } = view;
  const state = [view.reporter, view.record, view.flow, measureOf(view).id];
  return [row.iso3, row.name, row.region, ...state, years.from, years.to];
}

const SHOWN_COLUMNS = ['value', 'low', 'high', 'unit', 'evidence', 'reason', 'caution', 'source', 'locator'];

function shownFields({ base }: SharedView, { answer, isLowBase }: ShownCell): CsvField[] {
  const [value, low, high, evidence, reason] = fieldsOf(answer);
  const unit = isFigure(answer) ? exportNumber(answer).unit : undefined;
  const caution = isLowBase ? 'low base' : undefined;
  const source = [...sourceIdsOf(base, [answer])].join('; ');
  return [value, low, high, unit, evidence, reason, caution, source, locatorOf(base, answer)];
}

/** "the yearbook", "Belarus’s record", or both: who says the figure; nothing where there is none. */
function saidBy({ atlas, base, view }: SharedView, answer: Answer): string | undefined {
  if (!isFigure(answer)) return undefined;
  return speakersOf([answer], speakerNames(atlas), recordNoun(view.record, nameOf(base, view.reporter))).join(' and ');
}

/** `export_from_usd` and what says how it is known. */
function namesOf(column: string): string[] {
  const name = column.replaceAll('-', '_');
  const unit = /(^|_)(change|share)$/.test(name) ? 'percent' : 'usd';
  return [`${name}_${unit}`, `${name}_low`, `${name}_high`, `${name}_evidence`, `${name}_reason`];
}

// Numbers as on the map's marks. An open bound has no number.
function fieldsOf(answer: Answer): CsvField[] {
  if (!isFigure(answer)) return [undefined, undefined, undefined, undefined, answer.reason];
  const { value, low, high } = exportNumber(answer);
  return [value, low ?? undefined, high ?? undefined, answer.evidence, undefined];
}

function cellOf(cells: readonly ShownCell[], column: string): ShownCell {
  const cell = cells.find((one) => one.column === column);
  if (cell === undefined) throw new RangeError(`the table has no column ${column}`);
  return cell;
}

function locatorOf(base: EvidenceBase, answer: Answer): string {
  const origins = leavesOf(answer);
  const named = origins.slice(0, MOST_ORIGINS).map((origin) => originName(base, origin));
  const more = origins.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more rows of the record`] : [])].join('; ');
}

function originName(base: EvidenceBase, { basis }: Leaf): string {
  switch (basis.kind) {
    case 'claim': {
      const claim = base.claims.find((one) => one.id === basis.claimId);
      return claim ? `claim ${claim.id}, ${formatLocator(claim.locator)}` : `claim ${basis.claimId}`;
    }
    case 'record':
      return `record of ${basis.row.partner ?? 'the world'}, compiled by ${basis.row.compiledBy}, ${basis.row.flow} ${basis.row.year}`;
    case 'independent':
      return basis.url ?? basis.basis;
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}

function notesOn({ atlas, view, table }: SharedView): string[] {
  const share = table.total.cells.find((cell) => cell.column === 'share')?.answer.quantity.flow ?? view.flow;
  return [
    'value is what the map shows, and said_by whose figure it is; the columns after locator are those of the table on screen',
    `from is ${view.years.from}, to, turnover, balance and share are ${view.years.to}; USD are current US dollars; share is the part of the ${flowNoun(share)} of all partners in ${atlas.scope.name}`,
    'low and high bound what the rounding of the sources allows; beside a value an empty one is open',
    'reason says why there is no figure; a missing figure is never a zero',
  ];
}
