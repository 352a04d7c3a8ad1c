import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import {
  broken,
  descriptorWith,
  type Files,
  inFolder,
  lines,
  tinyPackage,
  tinySettings,
} from '../package/tiny-package.ts';

const compiled = (files: Files) => inFolder(files, compileData);

describe('the compiled atlas', () => {
  it('hands on what the scope leaves out, and nothing where the package does not say', () => {
    const leavesOut = { who: 'Europeans', why: 'for want of room', economies: ['POL'] };
    const settings = { ...tinySettings(), scope: { ...tinySettings().scope, leavesOut } };
    const files = tinyPackage();
    const economies = `${files['economies.csv']}POL,616,Poland,Europe,Eastern Europe,0,52.1,19.4\n`;
    const { atlas } = compiled({ ...files, 'datapackage.json': descriptorWith(settings), 'economies.csv': economies });
    expect(atlas.scope.leavesOut).toEqual(leavesOut);
    expect(compiled(files).atlas.scope.leavesOut).toBeUndefined();
  });

  it('lists the reporters with the years of the record, and with those of the claims', () => {
    expect(compiled(tinyPackage()).atlas.reporters).toEqual([
      { iso3: 'BLR', recordYears: [2018, 2020], years: [2018, 2021] },
    ]);
  });

  it('keeps the default view of the package', () => {
    expect(compiled(tinyPackage()).atlas.defaults).toEqual({
      years: { from: 2020, to: 2021 },
      flow: 'export',
      measure: 'change',
      regions: ['africa'],
      partners: ['EGY'],
    });
  });

  it.each([
    ['one year from the year before', '2020', { from: 2019, to: 2020 }],
    ['the same year twice from the year before', '2020..2020', { from: 2019, to: 2020 }],
    ['words as words', 'earliest..latest', { from: 'earliest', to: 'latest' }],
    ['a year beside a word', '2018..latest', { from: 2018, to: 'latest' }],
  ])('reads %s', (_, years, expected) => {
    const settings = { ...tinySettings(), view: { years } };
    expect(compiled({ ...tinyPackage(), 'datapackage.json': descriptorWith(settings) }).atlas.defaults.years).toEqual(
      expected,
    );
  });

  it('shows the last year against the one before when the package sets no view', () => {
    const { view: _, ...settings } = tinySettings();
    const { atlas } = compiled({ ...tinyPackage(), 'datapackage.json': descriptorWith(settings) });
    expect(atlas.defaults).toEqual({
      years: { from: 2020, to: 2021 },
      flow: 'export',
      measure: 'change',
      regions: [],
      partners: [],
    });
  });

  it('gives each economy its alpha-2 code and other names, and each source its id', () => {
    const { atlas } = compiled(tinyPackage());
    expect(atlas.economies.find(({ iso3 }) => iso3 === 'EGY')).toMatchObject({
      iso2: 'EG',
      m49: '818',
      name: 'Egypt',
      isInScope: true,
      aliases: expect.arrayContaining(['Египет', 'Егіпет', 'Egipt']),
    });
    expect(atlas.sources[0]).toMatchObject({ id: 'book', title: 'A book', published: '2022' });
  });
});

describe('a compiled reporter', () => {
  const { reporters } = compiled(tinyPackage());
  const reporter = [...reporters.values()][0];

  it('has one series for each partner, compiler and flow, with null for a year without a row', () => {
    expect(reporter?.series).toEqual([
      {
        compiledBy: 'partner',
        flow: 'export',
        valuation: 'CIF',
        source: 'record',
        partners: [['EGY', 2020, [1100], [2020]]],
      },
      {
        compiledBy: 'reporter',
        flow: 'export',
        valuation: 'FOB',
        source: 'record',
        partners: [['EGY', 2018, [900, null, 1000], []]],
      },
      {
        compiledBy: 'reporter',
        flow: 'import',
        valuation: 'CIF',
        source: 'record',
        partners: [['KEN', 2020, [50], []]],
      },
    ]);
  });

  it('has claims with plain numbers and their place in the chapter', () => {
    expect(reporter?.claims[0]).toEqual({
      id: 'C01',
      statement: 'Exports to Egypt grew',
      partners: ['EGY'],
      subject: 'all-goods',
      measure: 'export_change',
      value: 10.5,
      rounding: 0.1,
      unit: 'percent',
      qualifier: 'exactly',
      period: '2021',
      baseline: '2020',
      locator: { source: 'book', section: 'One', paragraph: 2, note: 1 },
    });
  });

  it('has events with lists, and no date for an undated one', () => {
    expect(reporter?.events.map(({ id, startsOn, people, parent }) => ({ id, startsOn, people, parent }))).toEqual([
      { id: '2021-06-03-visit', startsOn: '2021-06-03', people: [], parent: undefined },
      { id: '2021-06-talks', startsOn: '2021-06-01', people: ['Ann', 'Bob'], parent: '2021-06-03-visit' },
      { id: '2021-trip', startsOn: undefined, people: [], parent: undefined },
    ]);
  });

  it('has figures from elsewhere, the world as no partner', () => {
    expect(reporter?.independent.map(({ partner, value }) => [partner, value])).toEqual([
      ['EGY', -3.5],
      [null, 5100],
    ]);
  });
});

describe('a package of two reporters', () => {
  const rows = tinyPackage()['trade.csv'] ?? '';
  const files = { ...tinyPackage(), 'trade.csv': `${rows}KEN,EGY,reporter,export,2015,7,FOB,0,record\n` };

  it('gives a file to each, with its own years and rows', () => {
    const { reporters, atlas } = compiled(files);
    expect([...reporters.keys()]).toEqual(['BLR', 'KEN']);
    expect(reporters.get('KEN' as never)).toMatchObject({ years: [2015, 2015], claims: [], events: [], totals: [] });
    expect(atlas.reporters[1]).toEqual({ iso3: 'KEN', recordYears: [2015, 2015], years: [2015, 2015] });
  });

  it('leaves the figures from elsewhere to the default reporter', () => {
    expect(compiled(files).reporters.get('KEN' as never)?.independent).toEqual([]);
  });
});

describe('a package without claims and events', () => {
  it('compiles to empty lists', () => {
    const { 'claims.csv': _, 'events.csv': __, ...files } = tinyPackage();
    const descriptor = descriptorWith(tinySettings(), ['economies', 'trade', 'sources']);
    const { reporters } = compiled({ ...files, 'datapackage.json': descriptor });
    expect([...reporters.values()][0]).toMatchObject({ claims: [], events: [], totals: [], independent: [] });
  });
});

describe('a refused package', () => {
  it('says every fault as one line with folder, file, line, column, value and what was expected', () => {
    const files = {
      ...broken('claims.csv', '10.5', 'abc'),
      'totals.csv': lines('reporter,flow,year,value_usd', 'BLR'),
    };
    inFolder(files, (folder) => {
      expect(() => compileData(folder)).toThrow(
        [
          `The data package in ${folder} has 2 faults; nothing was written.`,
          `${folder}/totals.csv:1 column source: got nothing, expected a column named source`,
          `${folder}/claims.csv:2 column value: got "abc", expected a plain number`,
        ].join('\n'),
      );
    });
  });
});
