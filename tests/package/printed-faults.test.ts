import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/package/fault.ts';
import { PackageError } from '../../src/package/fault.ts';
import { descriptorWith, type Files, faultsOf, lines, tinyPackage, tinySettings } from './tiny-package.ts';

const tiny = tinyPackage();
const printed = (faults: readonly Fault[]) => new PackageError(faults, 'data').message.split('\n');
const printedOf = (files: Files) => printed(faultsOf(files));
const withColumn = (file: string, from: RegExp, to: string) => ({
  ...tiny,
  [file]: tiny[file]?.replace(from, to) ?? '',
});

const record = (count: number, value: (index: number) => string) =>
  lines(
    'reporter,partner,compiled_by,flow,year,value_usd,valuation,estimate,source',
    ...Array.from(
      { length: count },
      (_, index) => `BLR,EGY,reporter,export,${1900 + index},${value(index)},FOB,0,record`,
    ),
  );

describe('faults as they are printed', () => {
  it('are a line each while they are few', () => {
    expect(printedOf({ ...tiny, 'trade.csv': record(5, () => '1e6') })).toHaveLength(1 + 5);
  });

  it('are one line with count and first places when one column has many for one cause', () => {
    expect(printedOf({ ...tiny, 'trade.csv': record(120, (index) => `${index}.35000E+06`) })).toEqual([
      'The data package in data has 120 faults; nothing was written.',
      'data/trade.csv:2 column value_usd: got "0.35000E+06", expected a plain number of at least 0, not one in scientific notation: a spreadsheet shortened it, so format the column as a plain number; and 119 more: line 3 "1.35000E+06", line 4 "2.35000E+06", line 5 "3.35000E+06" …',
    ]);
  });

  it('are of one kind although each names another line', () => {
    const rows = record(100, () => '1')
      .trimEnd()
      .split('\n')
      .slice(1);
    const [header = ''] = record(0, () => '1').split('\n');
    const found = printedOf({
      ...tiny,
      'trade.csv': lines(header, ...rows, ...rows),
      'claims.csv': lines(tiny['claims.csv']?.split('\n')[0] ?? ''),
    });
    expect(found[0]).toMatch(/has 101 faults/);
    expect(found).toHaveLength(1 + 2);
    expect(found[1]).toMatch(/not that of line 2; and 99 more: line 103/);
  });

  it('are a few lines when there are more of them than a call takes arguments', () => {
    const fault = { file: 'trade.csv', column: 'source', value: 'press', expected: 'a source of sources.csv' };
    const found = printed(Array.from({ length: 1_000_000 }, (_, index) => ({ ...fault, line: index + 2 })));
    expect(found).toHaveLength(2);
    expect(found[1]).toContain('; and 999,999 more: line 3 "press", line 4 "press", line 5 "press" …');
  });

  it('end with a count when there are too many kinds', () => {
    const found = printed(
      Array.from({ length: 150 }, (_, index) => ({ file: `${'x'.repeat(index)}.csv`, expected: 'it' })),
    );
    expect(found).toHaveLength(1 + 100 + 1);
    expect(found.at(-1)).toBe('And 50 more faults of 50 other kinds.');
  });

  it('cannot command a terminal, turn its text round or fill it', () => {
    const [, line = ''] = printed([
      {
        file: 'a.csv',
        line: 1,
        column: `\u202Ea\u009B31m${'b'.repeat(500)}`,
        value: '\u001B[31m\u202E',
        expected: 'it',
      },
    ]);
    expect(line).toContain('column \\u202Ea\\u009B31mbbb');
    expect(line).toContain('got "\\u001b[31m\\u202E"');
    expect(line.length).toBeLessThan(200);
  });
});

describe('what a spreadsheet did to cells', () => {
  it.each([
    [
      'a day in the order of another country',
      'events.csv',
      /2021-06-03,2021/,
      '03/06/2021,2021',
      /, not a date of a spreadsheet: give/,
    ],
    ['a day of the United States', 'events.csv', /2021-06-03,2021/, '6/3/21,2021', /, not a date of a spreadsheet/],
    ['a day with dots', 'events.csv', /2021-06-03,2021/, '3.6.2021,2021', /, not a date of a spreadsheet/],
    ['a day as a number', 'events.csv', /2021-06-03,2021/, '44350,2021', /, not the number that a spreadsheet counts/],
    ['a day with a time', 'events.csv', /2021-06-03,2021/, '2021-06-03T00:00:00,2021', /, without a time of day$/],
    ['a month in words', 'sources.csv', /2022-03/, 'Mar-22', /, not a date of a spreadsheet/],
    ['TRUE', 'economies.csv', /,1,26/, ',TRUE,26', /^0 or 1, not TRUE or FALSE/],
    ['false', 'trade.csv', /FOB,0/, 'FOB,false', /^0 or 1, not TRUE or FALSE/],
    ['an exponent', 'totals.csv', /5000/, '4.35000E+06', /, not one in scientific notation/],
    ['an exponent with a comma', 'totals.csv', /5000/, '"4,35E+06"', /, not one in scientific notation/],
    ['commas between thousands', 'totals.csv', /5000/, '"1,234,567"', /, without signs between the thousands/],
    ['points between thousands', 'totals.csv', /5000/, '1.234.567', /, without signs between the thousands/],
    ['spaces between thousands', 'totals.csv', /5000/, '1\u00A0234', /, without signs between the thousands/],
    ['a comma before decimals', 'totals.csv', /5000/, '"5000,5"', /, with a point before the decimals, not a comma$/],
    ['a blank before a number', 'totals.csv', /5000/, ' 5000', /, without a blank before or after it$/],
    ['a currency', 'totals.csv', /5000/, '$5000', /, without a unit or a sign of a currency$/],
    ['a percent sign', 'claims.csv', /10.5/, '10.5%', /, without a unit or a sign of a currency$/],
    ['a printed minus', 'independent.csv', /-3.5/, '−3.5', /, with a hyphen for the minus$/],
    ['zeros in front', 'totals.csv', /5000/, '05000', /, without a plus or zeros in front$/],
    ['a year with decimals', 'totals.csv', /2020/, '2020.0', /^a year from 1900 to 2100$/],
  ])('is said: %s', (_, file, from, to, expected) => {
    expect(faultsOf(withColumn(file, from, to))).toContainEqual(
      expect.objectContaining({ file, line: expect.any(Number), expected: expect.stringMatching(expected) }),
    );
  });
});

describe('signs that nobody sees', () => {
  const withTitle = (title: string) => ({ ...tiny, 'datapackage.json': descriptorWith({ ...tinySettings(), title }) });

  it.each([
    ['a zero', '\u0000', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['a tab', '\t', 'U+0009'],
    ['a mark that turns text round', '\u202E', 'U+202E'],
    ['a mark of direction', '\u200F', 'U+200F'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a space without width', '\u200B', 'U+200B'],
    ['a byte order mark', '\uFEFF', 'U+FEFF'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a sign for a lost letter', '\uFFFD', 'U+FFFD'],
  ])('are refused in texts of tables and settings: %s', (_, sign, name) => {
    const expected = `text without the hidden sign ${name}`;
    expect(faultsOf(withTitle(`A tiny${sign}atlas`))).toEqual([
      expect.objectContaining({ file: 'datapackage.json', column: 'atlas.title', line: 34, expected }),
    ]);
    // A zero among the first bytes is no text at all; further on it is a sign like the others.
    const far = `${'x'.repeat(5000)}${sign}`;
    expect(faultsOf(withColumn('sources.csv', /Free/, `"${far}x"`))).toEqual([
      { file: 'sources.csv', line: 4, column: 'terms', value: `${far}x`, expected },
    ]);
  });

  it.each([
    ['a title', 'events.csv', /A visit to Egypt/],
    ['a remark', 'claims.csv', /A remark\./],
    ['a name in a list', 'events.csv', /Ann/],
    ['a basis', 'independent.csv', /All goods/],
    ['an address', 'sources.csv', /https:\/\/example.org\//],
  ])('are refused in %s', (_, file, text) => {
    expect(faultsOf(withColumn(file, text, 'http://a.org/\u202Eb'))).toHaveLength(1);
  });

  it('do not include joiners, with which Persian is spelled', () => {
    expect(faultsOf(withColumn('events.csv', /A visit to Egypt/, 'می\u200Cخواهم'))).toEqual([]);
  });
});

describe('settings of the package', () => {
  const withSettings = (change: object) =>
    faultsOf({ ...tiny, 'datapackage.json': descriptorWith({ ...tinySettings(), ...change }) });
  const text = tiny['datapackage.json'] ?? '';

  it.each([
    [
      'a script for the place of issues',
      { issues: 'javascript:alert(1)' },
      'atlas.issues',
      /^an address that begins with https/,
    ],
    ['a text for the place of issues', { issues: 'by mail' }, 'atlas.issues', /^an address that begins with https/],
    [
      'event years out of order',
      { eventYears: [2021, 2020] },
      'atlas.eventYears.1',
      /^a year later than the one before it$/,
    ],
    ['an event year that stands twice', { eventYears: [2021, 2021] }, 'atlas.eventYears.1', /^a year later than/],
    [
      'an event year out of this world',
      { eventYears: [1021, 2021] },
      'atlas.eventYears.0',
      /^a year that trade statistics/,
    ],
    [
      'a word for what is left out and no reason',
      { scope: { name: 'Africa', short: 'AF', leavesOut: { who: 'Some', economies: [] } } },
      'atlas.scope.leavesOut.why',
      /^this setting, which every package has$/,
    ],
    ['a base beyond all trade', { lowBaseUsd: 1e16 }, 'atlas.lowBaseUsd', /^a number of at most 10+$/],
  ])('are refused with %s', (_, change, column, expected) => {
    expect(withSettings(change)).toEqual([
      expect.objectContaining({ file: 'datapackage.json', column, expected: expect.stringMatching(expected) }),
    ]);
  });

  it('are refused with a number that is not finite, which JSON can hold', () => {
    expect(
      faultsOf({ ...tiny, 'datapackage.json': text.replace('"lowBaseUsd": 1000', '"lowBaseUsd": 1e400') }),
    ).toEqual([
      expect.objectContaining({
        column: 'atlas.lowBaseUsd',
        value: 'Infinity',
        expected: 'a number of at most 1000000000000000',
      }),
    ]);
  });

  it('may name a place of issues, and several years of events', () => {
    expect(withSettings({ issues: 'https://example.org/issues', eventYears: [2019, 2021] })).toEqual([]);
  });
});
