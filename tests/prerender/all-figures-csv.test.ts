import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportNumber } from '../../src/format/export-number.ts';
import { FIGURE_COLUMNS, FIGURE_KEY, figuresCsv } from '../../src/prerender/all-figures-csv.ts';
import { answerTo } from '../../src/trade/answer.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import { iso3 } from '../trade/small-base.ts';
import { realSite } from './site.ts';

const data = realSite();
const text = figuresCsv(data.base);
const rows = Papa.parse<Record<string, string>>(text, {
  header: true,
  skipEmptyLines: true,
}).data;
const find = (wanted: Record<string, string>) =>
  rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));
const keyOf = (row: Readonly<Record<string, string | undefined>>, fields: readonly string[]) =>
  fields.map((field) => row[field]).join(' ');
const values = new Map(
  find({ measure: 'value' }).map((row) => [keyOf(row, ['partner', 'record', 'flow', 'year']), row]),
);

/** The value that the file itself has of another year, record or flow. */
function levelIn(row: Record<string, string>, other: Record<string, string>): number | undefined {
  const found = values.get(keyOf({ ...row, ...other }, ['partner', 'record', 'flow', 'year']));
  return found?.value ? Number(found.value) : undefined;
}

/** Rows whose number is not the expected one; the file keeps fifteen digits. */
const wrong = (
  found: readonly Record<string, string>[],
  expected: (row: Record<string, string>) => number | undefined,
) =>
  found.filter((row) => {
    const number = expected(row);
    return number === undefined || Math.abs(Number(row.value) - number) > 1e-9 * Math.max(1, Math.abs(number));
  });

describe('data/figures.csv', () => {
  it('has every row of the record about the partners in scope, as it is', () => {
    const recorded = rows.filter(
      (row) =>
        row.measure === 'value' && Number(row.year) <= 2020 && /^(export|import)$/.test(row.flow ?? '') && row.value,
    );
    const inRecord = data.reporter.series
      .filter((one) => data.base.economies.get(one.partner)?.isInScope)
      .flatMap((one) => one.valuesUsd.filter((value) => value !== null));
    expect(recorded).toHaveLength(inRecord.length);
    expect(recorded.reduce((sum, row) => sum + Number(row.value), 0)).toBeCloseTo(
      inRecord.reduce((sum, value) => sum + value, 0),
      -3,
    );
  });

  it('has a row of the value, or of the reason why there is none, for every partner, record, flow and year', () => {
    expect(values.size).toBe(find({ measure: 'value' }).length);
    // 30 years of the own record with what the claims add, 29 of the mirror
    expect(values.size).toBe(154 * 4 * (30 + 29));
    expect(rows.filter((row) => (row.value === '') !== (row.reason !== ''))).toEqual([]);
    expect(rows.filter((row) => (row.value === '') !== (row.evidence === ''))).toEqual([]);
  });

  it('has change and share below every value, and below that of a mirror export or import its asymmetry', () => {
    const numbers = find({ measure: 'value' }).filter((row) => row.value);
    const isNumber = (row: Record<string, string>) => levelIn(row, {}) !== undefined;
    expect(find({ measure: 'change' }).filter(isNumber)).toHaveLength(numbers.length);
    expect(find({ measure: 'share' })).toHaveLength(numbers.filter((row) => row.flow !== 'balance').length);
    expect(find({ measure: 'asymmetry' })).toHaveLength(
      numbers.filter((row) => row.record === 'mirror' && /port$/.test(row.flow ?? '')).length,
    );
    expect(find({ measure: 'asymmetry', record: 'own' })).toEqual([]);
  });

  it('says what the page answers: each row is the one answer to its question', () => {
    const asked = rows.filter((row) => row.measure !== 'asymmetry');
    const other = asked.filter((row) => {
      const to = Number(row.year);
      const answer = answerTo(data.base, {
        partner: iso3(row.partner ?? ''),
        flow: v.parse(v.picklist(FLOWS), row.flow),
        measure: v.parse(v.picklist(MEASURES), row.measure),
        years: yearRange(to - 1, to),
        record: v.parse(v.picklist(RECORDS), row.record),
      });
      if (!isFigure(answer)) return row.reason !== answer.reason || row.value !== '';
      const { value, low, high, unit } = exportNumber(answer);
      const said = [row.value, row.low, row.high, row.unit, row.evidence].join();
      return said !== [value, low ?? '', high ?? '', unit, answer.evidence].join();
    });
    expect(asked.length).toBeGreaterThan(60_000);
    expect(other).toEqual([]);
  });

  it('agrees with itself: changes, shares and asymmetries of the record follow from its values', () => {
    const observed = (measure: string) => find({ measure, evidence: 'observed' });
    const baseOf = (row: Record<string, string>) => levelIn(row, { year: row.from_year ?? '' });
    const ratio = (above?: number, below?: number) =>
      above !== undefined && below !== undefined ? (100 * above) / below : undefined;
    const changes = observed('change').filter((row) => row.unit === 'percent');
    expect(changes.length).toBeGreaterThan(8000);
    expect(wrong(changes, (row) => (ratio(levelIn(row, {}), baseOf(row)) ?? Number.NaN) - 100)).toEqual([]);
    const differences = observed('change').filter((row) => row.unit === 'USD');
    expect(wrong(differences, (row) => (levelIn(row, {}) ?? Number.NaN) - (baseOf(row) ?? Number.NaN))).toEqual([]);
    expect(wrong(observed('asymmetry'), (row) => ratio(levelIn(row, {}), levelIn(row, { record: 'own' })))).toEqual([]);
    const shares = observed('share');
    const sums = new Map<string, number>();
    const add = (row: Record<string, string>, flow = row.flow) => {
      const key = keyOf({ ...row, flow }, ['record', 'flow', 'year']);
      sums.set(key, (sums.get(key) ?? 0) + Number(row.value));
    };
    for (const row of values.values()) {
      const isSide = row.flow === 'export' || row.flow === 'import';
      if (isSide) add(row);
      // Its sum also holds the one side that is known of a partner without a turnover.
      if (isSide) add(row, 'turnover');
    }
    expect(FIGURE_COLUMNS.measure).toContain(
      'of turnover all known exports and imports, also of a partner with one side',
    );
    expect(wrong(shares, (row) => ratio(levelIn(row, {}), sums.get(keyOf(row, ['record', 'flow', 'year']))))).toEqual(
      [],
    );
  });

  it('has each key once, and rows in the order of names', () => {
    expect(new Set(rows.map((row) => keyOf(row, FIGURE_KEY))).size).toBe(rows.length);
    const partners = [...new Set(rows.map((row) => row.partner_name))];
    expect(partners).toEqual(data.base.scope.map(({ name }) => name));
  });

  it('stays a file that a spreadsheet opens and a phone can load', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(gzipSync(text).length).toBeLessThan(1_000_000);
    // The most rows that spreadsheets take
    expect(rows.length).toBeLessThan(1_048_576);
  });

  it('gives each figure its interval, evidence, source and place, and the partner its name and region', () => {
    expect(find({ partner: 'PAK', flow: 'export', measure: 'value', year: '2021' })).toEqual([
      expect.objectContaining({
        record: 'own',
        value: '78100000',
        low: '78050000',
        high: '78150000',
        unit: 'USD',
        evidence: 'derived',
        source: 'belarusian-yearbook-2022',
        locator: expect.stringContaining('¶3'),
        partner_name: 'Pakistan',
        region: 'Asia',
        subregion: 'Southern Asia',
      }),
    ]);
    expect(find({ partner: 'TUR', flow: 'export', measure: 'change', year: '2021' })).toEqual([
      expect.objectContaining({ value: '170.4', low: '170.35', high: '170.45', unit: 'percent', evidence: 'stated' }),
    ]);
  });

  it('keeps the columns that it had, in their places', () => {
    expect(
      Object.keys(rows[0] ?? {})
        .slice(0, 14)
        .join(),
    ).toBe('reporter,partner,record,flow,measure,year,from_year,value,low,high,unit,evidence,source,locator');
  });

  it('has no number of 2021 but what four partners are known by', () => {
    const known = find({ year: '2021' }).filter((row) => row.value);
    expect([...new Set(known.map((row) => row.partner))].sort()).toEqual(['CHN', 'PAK', 'TUR', 'VNM']);
    expect(find({ year: '2021', record: 'mirror' })).toEqual([]);
    expect(find({ year: '2021', partner: 'EGY', flow: 'export' })).toEqual([
      expect.objectContaining({ measure: 'value', value: '', unit: 'USD', reason: 'no-source' }),
    ]);
  });
});
