import Papa from 'papaparse';
import { exportNumber, PROGRAM_UNITS } from '../format/export-number.ts';
import { answerTo } from '../trade/answer.ts';
import { asymmetryOf } from '../trade/change.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import { ABSENCE_REASONS, EVIDENCE, isFigure } from '../trade/figure.ts';
import { FLOWS, type Flow, MEASURES, RECORDED_FLOWS, RECORDS, type RecordSide } from '../trade/flow.ts';
import { hasMeasure, measureOf } from '../trade/measure.ts';
import { type Year, yearRange, yearsAfter, yearsBetween } from '../trade/period.ts';
import { covers } from '../trade/record.ts';
import { coveredYearsOf } from '../trade/series.ts';
import { oneOf } from './json-fields.ts';
import { originsOf } from './origins.ts';

const RATIO = 'asymmetry';

/** What the rows of `data/figures.csv` measure. */
export const FIGURE_MEASURES = [...MEASURES, RATIO] as const;
type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** The columns of `data/figures.csv`, each with what it holds. */
export const FIGURE_COLUMNS = {
  reporter: 'ISO 3166 alpha-3 code of the reporter',
  partner: 'ISO 3166 alpha-3 code of the partner',
  record: `${oneOf(RECORDS)}: as the reporter or as the partner has it`,
  flow: `${oneOf(FLOWS)}, always seen from the reporter; turnover is exports plus imports, balance exports less imports`,
  measure: `"value"; "change" from from_year to year; "share" of the sum of what is known of the flow, over the partners of the atlas (of turnover all known exports and imports, also of a partner with one side only); "${RATIO}": the mirror record of an export or import as a percentage of the own one`,
  year: 'calendar year',
  from_year: 'first year of a change, the year before; empty for all else',
  value: `current US dollars; a change, a share and an ${RATIO} in percent, but the change of a balance in US dollars; empty where reason says why`,
  low: 'lowest number the rounding of the inputs allows; empty where there is no lower end',
  high: 'highest number the rounding of the inputs allows; empty where there is no upper end',
  unit: oneOf(PROGRAM_UNITS),
  evidence: `${oneOf(EVIDENCE)}; empty without a value`,
  source: 'ids of the sources behind it, joined by a space; data/datapackage.json lists them',
  locator: 'section and paragraph of the claims behind it; empty for figures of the record alone',
  reason: `why there is no value: ${oneOf(ABSENCE_REASONS)}; empty with a value`,
  partner_name: 'short English name of the partner',
  region: 'UN M49 region of the partner',
  subregion: 'UN M49 subregion of the partner',
} as const;

/** The columns that name a row: no two rows have the same in all of them. */
export const FIGURE_KEY = [
  'reporter',
  'partner',
  'record',
  'flow',
  'measure',
  'year',
] as const satisfies readonly (keyof typeof FIGURE_COLUMNS)[];

/** What rows there are, for those who read the file by program. */
export const FIGURE_ROWS =
  'For every partner, record, flow and year there is one row of measure value: the number, or the reason why there is none. Where there is a number, rows for its change since the year before, its share and, of exports and imports in the mirror record, its asymmetry stand below it, each with a number or a reason; a balance has no share. Years are those of the record, and of the own one also those that claims speak of. Other spans of years, and sums of regions, are on the page only.';

type Column = keyof typeof FIGURE_COLUMNS;
type Row = Record<Column, string | number>;

/** Every figure that the page has of single partners and years, or the reason why it has none, one row each. */
export function figuresCsv(base: EvidenceBase): string {
  const rows = base.scope.flatMap((partner) => rowsOf(base, partner));
  return `${Papa.unparse(rows, { columns: Object.keys(FIGURE_COLUMNS), newline: '\n' })}\n`;
}

function rowsOf(base: EvidenceBase, partner: Economy): Row[] {
  return RECORDS.flatMap((record) =>
    FLOWS.flatMap((flow) =>
      yearsOf(base, record).flatMap((year) =>
        answersOf(base, { partner: partner.iso3, record, flow, year }).map((one) => rowOf(base, partner, one)),
      ),
    ),
  );
}

/** The mirror record has no claims: of their years it has nothing, for anybody. */
function yearsOf(base: EvidenceBase, record: RecordSide): Year[] {
  const { first, last } = coveredYearsOf(base, record);
  return yearsBetween(first, last).filter((year) => record === 'own' || covers(base.record, record, year));
}

interface Asked {
  readonly partner: Iso3;
  readonly record: RecordSide;
  readonly flow: Flow;
  readonly year: Year;
}

interface Answered extends Asked {
  readonly measure: FigureMeasure;
  readonly answer: Answer;
}

/** The value, and what is made of it: a value that is missing has one reason, not four. */
function answersOf(base: EvidenceBase, asked: Asked): Answered[] {
  const { partner, record, flow, year } = asked;
  const years = yearRange(yearsAfter(year, -1), year);
  const answered = (measure: (typeof MEASURES)[number]): Answered => ({
    ...asked,
    measure,
    answer: answerTo(base, { partner, record, flow, measure, years }),
  });
  const value = answered('value');
  const change = answered('change');
  if (!isFigure(value.answer)) return isFigure(change.answer) ? [value, change] : [value];
  const ratioFlow = record === 'mirror' ? RECORDED_FLOWS.find((one) => one === flow) : undefined;
  return [
    value,
    change,
    ...(hasMeasure({ flow, measure: 'share' }) ? [answered('share')] : []),
    ...(ratioFlow ? [{ ...asked, measure: RATIO, answer: asymmetryOf(base, partner, ratioFlow, year) } as const] : []),
  ];
}

function rowOf(base: EvidenceBase, partner: Economy, { record, flow, measure, year, answer }: Answered): Row {
  return {
    reporter: base.reporter,
    partner: partner.iso3,
    record,
    flow,
    measure,
    year,
    from_year: answer.quantity.from ?? '',
    ...(isFigure(answer) ? numbersOf(base, answer) : withoutNumbers(unitOf(flow, measure))),
    reason: isFigure(answer) ? '' : answer.reason,
    partner_name: partner.name,
    region: partner.region,
    subregion: partner.subregion,
  };
}

type Numbers = Pick<Row, 'value' | 'low' | 'high' | 'unit' | 'evidence' | 'source' | 'locator'>;

function numbersOf(base: EvidenceBase, figure: Extract<Answer, { kind: 'figure' }>): Numbers {
  const { value, low, high, unit } = exportNumber(figure);
  const { sources, locators } = originsOf(base, figure);
  return {
    value,
    low: low ?? '',
    high: high ?? '',
    unit,
    evidence: figure.evidence,
    source: sources.join(' '),
    locator: locators.join('; '),
  };
}

function withoutNumbers(unit: Numbers['unit']): Numbers {
  return { value: '', low: '', high: '', unit, evidence: '', source: '', locator: '' };
}

function unitOf(flow: Flow, measure: FigureMeasure): Numbers['unit'] {
  return measure !== RATIO && measureOf({ flow, measure }).unit === 'USD' ? 'USD' : 'percent';
}
