import type { AbsentDescription } from '../format/absence.ts';
import { describeAbsent } from '../format/absence.ts';
import type { FigureDescription } from '../format/evidence.ts';
import { describeFigure } from '../format/evidence.ts';
import { exportNumber } from '../format/export-number.ts';
import { formatFigure, roughly } from '../format/figure.ts';
import { capital, reasonName, recordNoun } from '../format/messages.ts';
import { formatCount, formatUsdMillions } from '../format/number.ts';
import { type Signs, signsOf } from '../format/signs.ts';
import type { SourceNames } from '../format/source-line.ts';
import { speakersIn } from '../format/source-line.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { regionOf } from '../trade/economy.ts';
import { contactsOf, yearOfEvent } from '../trade/event.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Absent, Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Year } from '../trade/period.ts';
import { originsOf } from '../trade/provenance.ts';
import { economiesIn, reporterNameOf } from '../trade/scope.ts';
import type { Coverage } from '../trade/total.ts';
import type { FiguresView, Sort } from '../view-state/view.ts';
import { answerIn, totalIn } from './table-answers.ts';
import type { AnswerColumn, ColumnGroup, ColumnId } from './table-columns.ts';
import { ANSWER_COLUMNS, columnGroups, sortedColumn } from './table-columns.ts';
import { sortText } from './table-messages.ts';
import { sortedRows } from './table-sort.ts';

/** What the table needs beside the evidence and the view. */
export interface TableContext {
  readonly sources: ReadonlyMap<string, Source>;
  /** The short name of the scope, such as "AALA". */
  readonly scopeShort: string;
  /** Who speaks in the figures. */
  readonly names: SourceNames;
  /** The year whose contacts are counted; nothing where the package has no events. */
  readonly eventYear: Year | undefined;
  /** The colour token of a figure's class on the map, such as `q5`; nothing where the map has none for it. */
  readonly binOf?: (figure: Figure) => string | undefined;
}

/** One answer in the table. */
export interface TableCell {
  readonly column: AnswerColumn;
  readonly answer: Answer;
  /** The figure, or the reason in short. */
  readonly text: string;
  readonly bin: string | undefined;
  /** A change from a base too small to say much. */
  readonly isLowBase: boolean;
  /** For sums: how many partners are in it. */
  readonly coverage: string | undefined;
}

/** What programs read of the shown answer, with the same names as on the map. */
export interface RowData {
  readonly 'data-iso3': Iso3;
  readonly 'data-state': 'value' | 'no-figure';
  readonly 'data-value'?: number;
  readonly 'data-evidence'?: string;
  readonly 'data-reason'?: string;
}

/** One partner. */
export interface TableRow {
  readonly iso3: Iso3;
  readonly name: string;
  readonly region: string;
  readonly isChosen: boolean;
  readonly cells: readonly TableCell[];
  readonly contacts: number;
  readonly data: RowData;
}

/** The accessible twin of map and charts: every partner of the regions with its figures. */
export interface TableModel {
  readonly title: string;
  readonly subtitle: string;
  /** What the signs beside the figures mean. */
  readonly signs: Signs;
  /** What a press answers. */
  readonly advice: string;
  /** What the rows are: "Exports and imports by partner, 2020 and 2021, all AALA". */
  readonly caption: string;
  /** How they stand: "sorted by turnover, highest first". */
  readonly sortText: string;
  /** The partner that stands first by its figure; nobody where rows stand by words, or no figure is known. */
  readonly leader: string | undefined;
  readonly groups: readonly ColumnGroup[];
  readonly sort: Sort;
  /** The column that carries the arrow. */
  readonly sorted: ColumnId | undefined;
  readonly rows: readonly TableRow[];
  readonly total: { readonly label: string; readonly cells: readonly TableCell[]; readonly contacts: number };
  readonly hasContacts: boolean;
  readonly emptyReason: string | undefined;
  readonly describe: (figure: Figure) => FigureDescription;
  readonly describeAbsent: (absent: Absent) => AbsentDescription;
}

/** The cells that have a column of their own. */
export function cellsDrawn({ groups }: Pick<TableModel, 'groups'>, cells: readonly TableCell[]): TableCell[] {
  const drawn = new Set(groups.flatMap(({ columns }) => columns.map(({ id }): ColumnId => id)));
  return cells.filter(({ column }) => drawn.has(column));
}

/** Answers every column for every partner of the chosen regions, in the order the view asks for. */
export function tableModel(base: EvidenceBase, view: FiguresView, context: TableContext): TableModel {
  const partners = economiesIn(base, view.regions);
  const contactsYear = context.eventYear;
  const groups = columnGroups(view, context.scopeShort, contactsYear);
  const rows = sortedRows(
    base,
    view,
    partners.map((economy) => rowOf(base, view, context, economy, contactsYear)),
  );
  const sorted = sortedColumn(groups, view.sort.key);
  const codes = partners.map(({ iso3 }) => iso3);
  return {
    title: 'Partners and figures',
    subtitle: `Goods, US$ million, changes from ${view.years.from} to ${view.years.to} in percent of ${view.years.from}.`,
    signs: signsIn(base, view, context.names, rows),
    advice: 'Press a figure for its source, or a dash for the reason it is missing.',
    caption: `Exports and imports by partner, ${view.years.from} and ${view.years.to}, ${placeIn(view, context)}`,
    sortText: sortText(view, context.scopeShort),
    groups,
    sort: view.sort,
    leader: leaderOf(rows[0], sorted),
    sorted,
    rows,
    total: {
      label: capital(placeIn(view, context)),
      cells: ANSWER_COLUMNS.map((column) => totalCell(base, view, context, codes, column)),
      contacts: contactsYear === undefined ? 0 : contactsTogether(base, codes, contactsYear),
    },
    hasContacts: contactsYear !== undefined,
    emptyReason: partners.length === 0 ? 'No partner of the atlas lies in the chosen regions.' : undefined,
    describe: (figure) => describeFigure(base, context.sources, figure),
    describeAbsent: (absent) => describeAbsent(base, absent),
  };
}

function leaderOf(first: TableRow | undefined, sorted: ColumnId | undefined): string | undefined {
  if (first === undefined) return undefined;
  const isKnown =
    sorted === 'contacts'
      ? first.contacts > 0
      : first.cells.some(({ column, answer }) => column === sorted && isFigure(answer));
  return isKnown ? first.name : undefined;
}

function signsIn(base: EvidenceBase, view: FiguresView, names: SourceNames, rows: readonly TableRow[]): Signs {
  const reporter = reporterNameOf(base);
  const answers = rows.flatMap(({ cells }) => cells.map(({ answer }) => answer));
  const record = `${view.record === 'mirror' ? 'the ' : ''}${recordNoun(view.record, reporter)}`;
  return signsOf(answers.filter(isFigure), speakersIn(originsOf(base, answers), names), record);
}

function placeIn(view: FiguresView, context: TableContext): string {
  if (view.regions.length === 0) return `all ${context.scopeShort}`;
  return view.regions.map((slug) => regionOf(slug).name).join(', ');
}

function rowOf(
  base: EvidenceBase,
  view: FiguresView,
  context: TableContext,
  economy: Economy,
  contactsYear: Year | undefined,
): TableRow {
  const { iso3, name, subregion } = economy;
  const shown = answerIn(base, view, iso3, 'shown');
  const cells = ANSWER_COLUMNS.map((column) =>
    cellOf(base, context, column, column === 'shown' ? shown : answerIn(base, view, iso3, column)),
  );
  return {
    iso3,
    name,
    region: subregion,
    isChosen: view.partners.includes(iso3),
    cells,
    contacts: contactsYear === undefined ? 0 : contactsOf(base.events, iso3, contactsYear).held,
    data: dataOf(iso3, shown),
  };
}

function cellOf(base: EvidenceBase, context: TableContext, column: AnswerColumn, answer: Answer): TableCell {
  if (!isFigure(answer)) {
    return { column, answer, text: reasonName(answer.reason), bin: undefined, isLowBase: false, coverage: undefined };
  }
  const isColoured = column === 'shown' || answer.quantity.of === 'change';
  return {
    column,
    answer,
    text: cellText(answer),
    bin: isColoured ? context.binOf?.(answer) : undefined,
    isLowBase: lowBaseOf(base, answer) !== undefined,
    coverage: undefined,
  };
}

/** As everywhere, but dollars in millions without the unit, which the head gives. */
function cellText(figure: Figure): string {
  if (figure.unit !== 'USD') return formatFigure(figure);
  return roughly(figure, formatUsdMillions(figure.value, { sign: figure.quantity.flow === 'balance' }));
}

function totalCell(
  base: EvidenceBase,
  view: FiguresView,
  context: TableContext,
  partners: readonly Iso3[],
  column: AnswerColumn,
): TableCell {
  const { answer, coverage } = totalIn(base, view, partners, column);
  return { ...cellOf(base, context, column, answer), bin: undefined, coverage: coverageText(coverage) };
}

function coverageText({ known, oneSided, of }: Coverage): string {
  const sides = oneSided === 0 ? '' : `, ${formatCount(oneSided)} with one side only`;
  return `${formatCount(known)} of ${formatCount(of)}${sides}`;
}

/** Held contacts of several partners together; one event with many partners counts once. */
function contactsTogether(base: EvidenceBase, partners: readonly Iso3[], inYear: Year): number {
  const events = base.events.filter((event) => yearOfEvent(event) === inYear);
  const held = partners.flatMap((partner) => contactsOf(events, partner, inYear).events);
  return new Set(held.filter((event) => event.status === 'held').map((event) => event.id)).size;
}

function dataOf(iso3: Iso3, answer: Answer): RowData {
  if (!isFigure(answer)) return { 'data-iso3': iso3, 'data-state': 'no-figure', 'data-reason': answer.reason };
  const { value } = exportNumber(answer);
  return { 'data-iso3': iso3, 'data-state': 'value', 'data-value': value, 'data-evidence': answer.evidence };
}
