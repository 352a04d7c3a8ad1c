import { describe, expect, it } from 'vitest';
import { tenYearsOf } from '../../src/partner/ten-years.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { tradeRecord } from '../../src/trade/record.ts';
import { claim, iso3, series, smallBase } from '../trade/small-base.ts';

const NAMES = { claims: 'the book', record: 'the trade record' };
const YEARS = { from: year(1990), to: year(2010) };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) * 1e6);

/** AAA: exports of 1, 2, … 21 m from 1990 to 2010, imports of 1990 to 2007 and 2009; its own record has 2005 only. */
const base = smallBase({
  record: tradeRecord(
    { own: YEARS, mirror: YEARS },
    [
      series('AAA', 'export', 1990, numbers(21)),
      series('AAA', 'import', 1990, [...numbers(18), null, 7e6]),
      series('AAA', 'export', 2005, [3.21e6], { compiledBy: 'partner', valuation: 'CIF' }),
      series('BBB', 'export', 1993, [4e6]),
      series('DDD', 'import', 2010, [4e6], { compiledBy: 'partner' }),
    ],
    [],
  ),
});
const tableOf = (code: string, from = 2009, to = 2010, more = base) =>
  tenYearsOf(more, iso3(code), yearRange(from, to), NAMES) ?? expect.fail(`no table of ${code}`);
const rowOf = (table: ReturnType<typeof tableOf>, of: number) =>
  table.rows.find((row) => row.year === of)?.cells.map(({ text }) => text);

describe('the table of ten years', () => {
  it('ends with the last year known, whatever later years are asked for', () => {
    expect(tableOf('AAA').years).toEqual(yearRange(2001, 2010));
    expect(tableOf('AAA', 2019, 2020).years).toEqual(yearRange(2001, 2010));
  });

  it('holds the years asked for where they lie further back, and begins with the record', () => {
    expect(tableOf('AAA', 2000, 2001).years).toEqual(yearRange(2001, 2010));
    expect(tableOf('AAA', 1999, 2000).years).toEqual(yearRange(1991, 2000));
    expect(tableOf('AAA', 1990, 1992).years).toEqual(yearRange(1990, 1999));
    expect(tableOf('BBB').years).toEqual({ from: 1990, to: 1993 });
  });

  it('gives both sides in US$ m: exports, imports, turnover, balance, and the partner’s record beside them', () => {
    const table = tableOf('AAA');
    expect(table.heads).toEqual([
      { text: 'Name of REP’s record', columns: 4 },
      { text: 'Name of AAA’s record', columns: 2 },
    ]);
    expect(rowOf(table, 2005)).toEqual(['16.0', '16.0', '32.0', '0.0', '3.2', '–']);
    expect(rowOf(table, 2009)).toEqual(['20.0', '7.0', '27.0', '+13.0', '–', '–']);
  });

  it('has a head over the reporter’s side also where that has no figure', () => {
    expect(tableOf('DDD').heads.map(({ text }) => text)).toEqual(['Name of REP’s record', 'Name of DDD’s record']);
  });

  it('leaves out the partner’s record where it has none of these years', () => {
    expect(tableOf('AAA', 1990, 1992).columns.map(({ side }) => side)).not.toContain('mirror');
  });

  it('explains its blanks, each reason once, with the flows and years that lack it', () => {
    expect(tableOf('AAA').notes).toEqual([
      '– no row in the record, which is not a zero: imports 2008 and 2010; Name of AAA’s record of exports 2001–2004 and 2006–2010; Name of AAA’s record of imports 2001–2010.',
      '– one side of the sum is missing: turnover and balance 2008 and 2010.',
    ]);
  });

  it('says in its head who else speaks, and marks what is worked out', () => {
    const grew = claim('C1', 'AAA', { measure: 'export_change', value: 50, period: '2011', baseline: '2010' });
    const table = tableOf('AAA', 2010, 2011, { ...base, claims: [grew] });
    expect(table.years).toEqual(yearRange(2002, 2011));
    expect(table.heads[0]?.text).toBe('Name of REP’s record and the book');
    expect(rowOf(table, 2011)?.[0]).toBe('≈ 31.5');
    expect(table.notes.join()).toMatch(/no source reaches the year: imports, .* 2011\./);
  });

  it('is absent for a partner of which no year is known', () => {
    expect(tenYearsOf(base, iso3('CCC'), yearRange(2009, 2010), NAMES)).toBeUndefined();
  });
});
