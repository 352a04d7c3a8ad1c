import Papa from 'papaparse';
import { PROGRAM_UNITS, programNumber } from '../format/program-number.ts';
import { changeOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import { EVIDENCE, isFigure } from '../trade/figure.ts';
import { FLOWS, RECORDED_FLOWS, RECORDS } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { yearRange, yearsAfter, yearsBetween } from '../trade/period.ts';
import { coveredYearsOf } from '../trade/series.ts';
import { oneOf } from './json-fields.ts';
import { originsOf } from './origins.ts';

/** The columns of `data/figures.csv`, each with what it holds. */
export const FIGURE_COLUMNS = {
  reporter: 'ISO 3166 alpha-3 code of the reporter',
  partner: 'ISO 3166 alpha-3 code of the partner',
  record: `${oneOf(RECORDS)}: as the reporter or as the partner has it`,
  flow: `${oneOf(FLOWS)}, always seen from the reporter; turnover is exports plus imports, balance exports less imports`,
  measure: '"value", or "change" from from_year to year',
  year: 'calendar year',
  from_year: 'first year of a change; empty for a value',
  value: 'current US dollars; a change in percent, but of the balance in US dollars',
  low: 'lowest number the rounding of the inputs allows; empty where there is no lower end',
  high: 'highest number the rounding of the inputs allows; empty where there is no upper end',
  unit: oneOf(PROGRAM_UNITS),
  evidence: oneOf(EVIDENCE),
  source: 'ids of the sources behind it, joined by a space; data/datapackage.json lists them',
  locator: 'section and paragraph of the claims behind it; empty for figures of the record alone',
} as const;

type Row = Record<keyof typeof FIGURE_COLUMNS, string | number>;

/**
 * Every figure of the record, one row each, and after its end everything the claims give: values, and the changes since
 * the year before. Turnover and balance of the record's years are left out: they are sums of two rows.
 */
export function figuresCsv(base: EvidenceBase): string {
  const rows = base.scope.flatMap(({ iso3 }) => [...recordRows(base, iso3), ...claimRows(base, iso3)]);
  return `${Papa.unparse(rows, { columns: Object.keys(FIGURE_COLUMNS), newline: '\n' })}\n`;
}

function recordRows(base: EvidenceBase, partner: Iso3): Row[] {
  return RECORDS.flatMap((record) => {
    const { from, to } = base.record.yearsOf(record);
    return RECORDED_FLOWS.flatMap((flow) =>
      yearsBetween(from, to).flatMap((year) => rowOf(base, levelOf(base, { partner, flow, year, record }))),
    );
  });
}

function claimRows(base: EvidenceBase, partner: Iso3): Row[] {
  const { last } = coveredYearsOf(base, 'own');
  const recordLast = base.record.yearsOf('own').to;
  if (last <= recordLast) return [];
  return yearsBetween(yearsAfter(recordLast, 1), last).flatMap((year) =>
    FLOWS.flatMap((flow) => [
      ...rowOf(base, levelOf(base, { partner, flow, year, record: 'own' })),
      ...rowOf(base, changeOf(base, { partner, flow, years: yearRange(yearsAfter(year, -1), year), record: 'own' })),
    ]),
  );
}

function rowOf(base: EvidenceBase, answer: Answer): Row[] {
  if (!isFigure(answer)) return [];
  const { quantity, evidence } = answer;
  const { value, low, high, unit } = programNumber(answer);
  const { sources, locators } = originsOf(base, answer);
  return [
    {
      reporter: base.reporter,
      partner: quantity.partners[0] ?? '',
      record: quantity.record,
      flow: quantity.flow,
      measure: quantity.of === 'change' ? 'change' : 'value',
      year: quantity.year,
      from_year: quantity.from ?? '',
      value,
      low: low ?? '',
      high: high ?? '',
      unit,
      evidence,
      source: sources.join(' '),
      locator: locators.join('; '),
    },
  ];
}
