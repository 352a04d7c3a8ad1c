import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import type { Warning } from '../../src/package/warning.ts';
import { warningText } from '../../src/package/warning.ts';
import { broken, descriptorWith, type Files, inFolder, lines, tinyPackage, tinySettings } from './tiny-package.ts';

const warningsOf = (files: Files): readonly Warning[] => inFolder(files, compileData).warnings;
const withSettings = (changed: object, files = tinyPackage()): Files => ({
  ...files,
  'datapackage.json': descriptorWith({ ...tinySettings(), ...changed }),
});

/** The place of each warning, with what it says of the text found there. */
const told = (files: Files) => warningsOf(files).map(({ file, column, value, means }) => [file, column, value, means]);

const headerOf = (table: string) => lines(tinyPackage()[`${table}.csv`]?.split('\n')[0] ?? '');
const swapped = (table: string) => (tinyPackage()[`${table}.csv`] ?? '').replaceAll('BLR,', 'KAZ,');

/** The tiny package made into one of another reporter by someone who changed what the checker asked for, and nothing else. */
function anotherReporter(): Record<string, string> {
  const settings = {
    ...tinySettings(),
    reporter: 'KAZ',
    afterRecord: 'The record ends in 2018, and Belarus withheld much of it from 2019 on.',
    cautions: [
      { years: [2020], as: 'baseline', text: 'In 2020 Belarus counted differently.' },
      { years: [2025], as: 'level', text: 'A strange year.' },
      { years: [2020], as: 'level', text: 'As in the crisis of 1999.' },
    ],
  };
  return {
    ...tinyPackage(),
    'datapackage.json': descriptorWith(settings),
    'economies.csv': `${tinyPackage()['economies.csv']}KAZ,398,Kazakhstan,Asia,Central Asia,0,48,67\n`
      .split('\n')
      .filter(Boolean)
      .sort((a, b) => Number(!a.startsWith('iso3')) - Number(!b.startsWith('iso3')) || (a < b ? -1 : 1))
      .join('\n')
      .concat('\n'),
    'trade.csv': swapped('trade')
      .replaceAll('KAZ,EGY', 'KAZ,KEN')
      .replace(/KAZ,KEN,reporter,import.*\n/, ''),
    'totals.csv': swapped('totals'),
    'claims.csv': headerOf('claims'),
    'events.csv': headerOf('events'),
    'independent.csv': swapped('independent'),
    'sources.csv': (tinyPackage()['sources.csv'] ?? '').replace(
      'other,Another,',
      'other,"Annual data, Belarus as reporter",',
    ),
  };
}

describe('a package without leftovers', () => {
  it('has no warning, neither the tiny one nor the one that is published', () => {
    expect(warningsOf(tinyPackage())).toEqual([]);
    expect(compileData('data').warnings).toEqual([]);
  });
});

describe('a package for another reporter with the rest left as it was', () => {
  it('is sound, and warns of each leftover at its place', () => {
    const means = (text: string) => expect.stringContaining(text);
    const file = 'datapackage.json';
    expect(told(anotherReporter())).toEqual([
      [file, 'atlas.view.years', '2020..2021', means('outside 2018 to 2020')],
      [file, 'atlas.view.partners.0', 'EGY', means('no trade of KAZ with it')],
      [file, 'atlas.eventYears.0', '2021', means('no event of it')],
      [file, 'atlas.trust.0', 'book', means('no row of any table')],
      [file, 'atlas.claimsSource.source', 'book', means('no claim and no event')],
      [file, 'atlas.chapters.0.source', 'book', means('no claim and no event')],
      [file, 'atlas.cautions.0.text', means('counted differently'), means('speaks of Belarus')],
      [file, 'atlas.cautions.1.years', 'A strange year.', means('no reader sees it')],
      [file, 'atlas.cautions.2.text', means('crisis'), means('names 1999')],
      [file, 'atlas.afterRecord', means('ends in 2018'), means('the record ends in 2020')],
      [file, 'atlas.afterRecord', means('ends in 2018'), means('speaks of Belarus')],
      ['independent.csv', undefined, '2 rows', means('KAZ has no claim')],
      ['sources.csv', 'title', means('as reporter'), means('speaks of Belarus')],
    ]);
  });

  it('gives each setting its line', () => {
    const text = anotherReporter()['datapackage.json']?.split('\n') ?? [];
    const [first] = warningsOf(anotherReporter());
    expect(text[(first?.line ?? 0) - 1]).toContain('"years": "2020..2021"');
  });
});

describe('sources', () => {
  const unused = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => `zz-${index},A title,A press,,Free,,`);
    return { ...tinyPackage(), 'sources.csv': `${tinyPackage()['sources.csv']}${lines(...rows)}` };
  };

  it('warn when no row and no setting uses them', () => {
    expect(told(unused(1))).toEqual([['sources.csv', 'source', 'zz-0', 'is a source that no row and no setting uses']]);
  });

  it('warn where the record’s own source is another one', () => {
    const changed = withSettings({ recordSource: { label: 'the record', source: 'book' } });
    expect(told(changed)).toEqual([
      ['datapackage.json', 'atlas.recordSource.source', 'book', expect.stringContaining('no row of the trade record')],
    ]);
  });

  it('are told in one line when they are many', () => {
    const text = warningText(warningsOf(unused(7)), 'data');
    expect(text.split('\n')).toEqual([
      '7 warnings of what seems left over; the data package in data is used as it is.',
      'data/sources.csv:5 column source: "zz-0" is a source that no row and no setting uses: take its row out; and 6 more: line 6 "zz-1", line 7 "zz-2", line 8 "zz-3" …',
    ]);
  });
});

describe('a text about a publication', () => {
  const leavesOut = { who: 'some', why: 'as in the yearbook’s chapter', economies: ['POL'] };
  const files = {
    ...withSettings({
      scope: { ...tinySettings().scope, leavesOut },
      afterRecord: 'Later figures stand in the Yearbook.',
      cautions: [{ years: [2020], as: 'level', text: 'An interview says so.' }],
    }),
    'economies.csv': `${tinyPackage()['economies.csv']}POL,616,Poland,Europe,Eastern Europe,0,52,19\n`,
  };

  it('warns where no source with a row is one', () => {
    const means = expect.stringContaining('comes from');
    expect(told(files)).toEqual([
      ['datapackage.json', 'atlas.scope.leavesOut.why', 'as in the yearbook’s chapter', means],
      ['datapackage.json', 'atlas.cautions.0.text', 'An interview says so.', means],
      ['datapackage.json', 'atlas.afterRecord', 'Later figures stand in the Yearbook.', means],
    ]);
  });

  it('is right where such a source has rows, by its title, its publisher or what sentences call it', () => {
    const sources = (tinyPackage()['sources.csv'] ?? '').replace(
      'book,A book,A press,',
      'book,"A book, with an interview",The Yearbook of a press,',
    );
    expect(told({ ...files, 'sources.csv': sources })).toEqual([]);
  });
});

describe('what is no leftover', () => {
  it.each([
    ['a partner’s name', { afterRecord: 'Egypt withheld its record.' }],
    ['the reporter beside another economy', { title: 'Belarus and Poland' }],
    ['a region that holds a country’s name', { scope: { name: 'Latin America', short: 'LA' } }],
    ['an amount in the currency of another economy', { afterRecord: 'Nothing above US$1999 and 2,018 lorries.' }],
    ['territories named where borders are explained', { borders: 'Poland is drawn whole.' }],
    ['the year after the record', { afterRecord: 'From 2021 on nothing is known.' }],
    ['a caution about a year of the record', { cautions: [{ years: [2020], as: 'level', text: 'Since 2018.' }] }],
    ['years in words', { view: { ...tinySettings().view, years: 'earliest..latest' } }],
    ['the first year by itself', { view: { ...tinySettings().view, years: '2018' } }],
  ])('is %s', (_, changed) => {
    const economies = `${tinyPackage()['economies.csv']}POL,616,Poland,Europe,Eastern Europe,0,52,19\nUSA,840,United States,Northern America,Northern America,0,40,-100\n`;
    expect(told({ ...withSettings(changed), 'economies.csv': economies })).toEqual([]);
  });
});

describe('a region of the default view', () => {
  it('warns when no economy in scope lies in it', () => {
    const files = broken('datapackage.json', '"africa"', '"caribbean"');
    expect(told(files)).toEqual([
      ['datapackage.json', 'atlas.view.region.0', 'caribbean', 'is a region without an economy in scope'],
    ]);
  });
});
