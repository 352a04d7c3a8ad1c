import { describe, expect, it } from 'vitest';
import { broken, descriptorWith, faultsOf, lines, tinyPackage, tinySettings } from './tiny-package.ts';

/** A change of one file, and the one fault it must give: line, column, the text found, what was expected. */
type Case = [
  title: string,
  search: string,
  replacement: string,
  line: number,
  column: string,
  value: string,
  expected: RegExp,
];

function describeFile(file: string, cases: readonly Case[]) {
  describe(file, () => {
    it.each(cases)('refuses %s', (_, search, replacement, line, column, value, expected) => {
      expect(faultsOf(broken(file, search, replacement))).toEqual([
        { file, line, column, value, expected: expect.stringMatching(expected) },
      ]);
    });
  });
}

describe('the tiny package', () => {
  it('is sound as it stands', () => {
    expect(faultsOf(tinyPackage())).toEqual([]);
  });
});

const TRADE_ROW = 'BLR,EGY,reporter,export,2020,1000,FOB,0,record';

describeFile('trade.csv', [
  ['a value that is no number', '1000', 'abc', 4, 'value_usd', 'abc', /^a plain number of at least 0$/],
  ['a value with a thousands separator', '1000,FOB', '"1,000",FOB', 4, 'value_usd', '1,000', /^a plain number/],
  ['a value with an exponent', '1000,FOB', '1e3,FOB', 4, 'value_usd', '1e3', /^a plain number/],
  ['a value that is not finite', '1000,FOB', 'Infinity,FOB', 4, 'value_usd', 'Infinity', /^a plain number/],
  [
    'a value too large to be a number',
    '1000,FOB',
    `${'9'.repeat(400)},FOB`,
    4,
    'value_usd',
    '9'.repeat(400),
    /^a number of at most 10+$/,
  ],
  ['a value beyond all trade', '1000,FOB', '1000000000000001,FOB', 4, 'value_usd', '1000000000000001', /at most 10+$/],
  ['a negative value', '1000', '-1000', 4, 'value_usd', '-1000', /at least 0$/],
  ['a missing value', '1000', '', 4, 'value_usd', '', /^a plain number/],
  ['a year with a fraction', '2018', '2018.5', 3, 'year', '2018.5', /^a year from 1900 to 2100$/],
  [
    'a year beyond all records',
    'export,2020,1000',
    'export,2200,1000',
    4,
    'year',
    '2200',
    /^a year from 1900 to 2100$/,
  ],
  ['a flow that is not recorded', 'import', 'turnover', 5, 'flow', 'turnover', /^one of export, import$/],
  [
    'an unknown valuation',
    'FOB,0,record\nBLR,EGY',
    'EXW,0,record\nBLR,EGY',
    3,
    'valuation',
    'EXW',
    /^one of FOB, CIF$/,
  ],
  ['an unknown compiler', 'reporter,import', 'both,import', 5, 'compiled_by', 'both', /^one of reporter, partner$/],
  ['an estimate flag in words', 'CIF,1,', 'CIF,yes,', 2, 'estimate', 'yes', /^0 or 1$/],
  ['a code in small letters', 'BLR,KEN', 'BLR,ken', 5, 'partner', 'ken', /three capital letters$/],
  ['a partner no table knows', 'BLR,KEN', 'BLR,XYZ', 5, 'partner', 'XYZ', /^an economy of economies.csv$/],
  [
    'the reporter as its own partner',
    'BLR,EGY,partner',
    'BLR,BLR,partner',
    2,
    'partner',
    'BLR',
    /other than the reporter$/,
  ],
  [
    'a source no table knows',
    '1100,CIF,1,record',
    '1100,CIF,1,press',
    2,
    'source',
    'press',
    /^a source of sources.csv$/,
  ],
  [
    'a second row for the same key',
    `${TRADE_ROW}\n`,
    `${TRADE_ROW}\n${TRADE_ROW}\n`,
    5,
    'reporter, partner, compiled_by, flow, year',
    'BLR, EGY, reporter, export, 2020',
    /not that of line 4$/,
  ],
  [
    'rows out of order',
    'export,2020,1000',
    'export,2017,1000',
    4,
    'reporter, partner, compiled_by, flow, year',
    'BLR, EGY, reporter, export, 2017',
    /^rows sorted by .* belongs before line 3$/,
  ],
]);

describeFile('totals.csv', [
  ['a reporter without trade', 'BLR', 'KEN', 2, 'reporter', 'KEN', /^a reporter of trade.csv$/],
  ['a negative total', '5000', '-5000', 2, 'value_usd', '-5000', /at least 0$/],
]);

describeFile('economies.csv', [
  ['an M49 code that lost its zeros', '404', '4', 4, 'm49', '4', /^three digits, with the zeros in front/],
  ['an M49 code used twice', '404', '818', 4, 'm49', '818', /line 3$/],
  ['a name used twice', 'Kenya', 'Egypt', 4, 'name', 'Egypt', /line 3$/],
  ['a latitude beyond the pole', '53.5', '95', 2, 'latitude', '95', /^a plain number from -90 to 90$/],
  ['an unknown region', ',Africa,Eastern', ',Afrika,Eastern', 4, 'region', 'Afrika', /^one of Africa, /],
  [
    'a subregion of another region',
    'Eastern Africa',
    'Southern Asia',
    4,
    'subregion',
    'Southern Asia',
    /Middle Africa/,
  ],
  ['an economy in scope without subregion', 'Eastern Africa', '', 4, 'subregion', '', /because it is in scope$/],
  ['an economy in scope without any region', 'Africa,Eastern Africa', ',', 4, 'region', '', /because it is in scope$/],
  ['a name with space at its end', 'Kenya', 'Kenya ', 4, 'name', 'Kenya ', /without space/],
  [
    'a code used twice',
    '37.8\n',
    '37.8\nKEN,405,Kenia,Africa,Eastern Africa,1,0,0\n',
    5,
    'iso3',
    'KEN',
    /not that of line 4$/,
  ],
]);

describeFile('claims.csv', [
  ['a value that is no number', '10.5', 'abc', 2, 'value', 'abc', /^a plain number$/],
  ['an unknown measure', 'export_change', 'export_rise', 2, 'measure', 'export_rise', /^one of export_change, /],
  ['an unknown qualifier', 'nearly', 'roughly', 3, 'qualifier', 'roughly', /^one of exactly, nearly, /],
  ['a partner no table knows', 'grew,EGY', 'grew,XYZ', 2, 'partners', 'XYZ', /^an economy of economies.csv$/],
  ['a region that is no slug', 'africa,all', 'Africa,all', 3, 'partners', 'Africa', /one region slug/],
  ['a region beside an economy', 'africa,all', 'africa;EGY,all', 3, 'partners', 'africa;EGY', /^a region by itself/],
  ['the reporter as partner', 'grew,EGY', 'grew,BLR', 2, 'partners', 'BLR', /other than the reporter$/],
  ['a source no table knows', 'book,One', 'novel,One', 2, 'source', 'novel', /^a source/],
  ['a source without a chapter', 'book,One', 'other,One', 2, 'source', 'other', /^a source whose chapter/],
  ['a section the chapter lacks', 'book,One', 'book,Three', 2, 'section', 'Three', /^a heading of the chapter/],
  ['a paragraph beyond the section', 'One,2', 'One,3', 2, 'paragraph', '3', /^a paragraph from 1 to 2,/],
  ['a paragraph 0', 'One,2', 'One,0', 2, 'paragraph', '0', /^a whole number from 1$/],
  ['a note beyond the chapter', 'One,2,1', 'One,2,3', 2, 'note', '3', /^a note from 1 to 2$/],
  [
    'a statement of 21 words',
    'Exports to Egypt grew',
    Array(21).fill('word').join(' '),
    2,
    'statement',
    Array(21).fill('word').join(' '),
    /^at most 20 words/,
  ],
  [
    'a remark of 21 words',
    'A remark.',
    Array(21).fill('word').join(' '),
    3,
    'remark',
    Array(21).fill('word').join(' '),
    /^at most 20 words/,
  ],
  ['a rounding of zero', '10.5,0.1', '10.5,0', 2, 'rounding', '0', /^a plain number above 0$/],
  ['a lower bound above the value', '0.1,,', '0.1,11,', 2, 'value', '10.5', /at least low, 11$/],
  ['an upper bound below the value', '0.1,,', '0.1,,10', 2, 'value', '10.5', /at most high, 10$/],
  ['a negative multiple', ',4,', ',-4,', 3, 'value', '-4', /^a number of at least 0/],
  [
    'a change in dollars',
    'percent',
    'USD',
    2,
    'unit',
    'USD',
    /^percent or ratio, because the measure is export_change$/,
  ],
  [
    'a period that is none',
    '2021,2020,book,One',
    '2021-13,2020,book,One',
    2,
    'period',
    '2021-13',
    /^a year 2015, a month/,
  ],
  [
    'a span that runs backwards',
    '2021,2020,book,One',
    '2021..2011,2020,book,One',
    2,
    'period',
    '2021..2011',
    /first before last$/,
  ],
  [
    'a change without a baseline',
    '2021,2020,book,One',
    '2021,,book,One',
    2,
    'baseline',
    '',
    /^the period compared with/,
  ],
  [
    'a baseline after the period',
    '2021,2020,book,One',
    '2019,2020,book,One',
    2,
    'baseline',
    '2020',
    /^a period before 2019$/,
  ],
  [
    'a baseline outside the record',
    '2021,2020,book,One',
    '2021,2017,book,One',
    2,
    'baseline',
    '2017',
    /^a year of the trade record, 2018 to 2020$/,
  ],
  [
    'a month compared with a year',
    '2021,2020,book,One',
    '2021-09,2020,book,One',
    2,
    'baseline',
    '2020',
    /^a month, as the period is$/,
  ],
  [
    'a year compared with a month',
    '2021,2020,book,One',
    '2021,2020-09,book,One',
    2,
    'baseline',
    '2020-09',
    /^a year, as the period is$/,
  ],
  [
    'a month compared with a later one',
    '2021,2020,book,One',
    '2021-03,2021-09,book,One',
    2,
    'baseline',
    '2021-09',
    /^a period before 2021-03$/,
  ],
  ['an exact claim without a number', '10.5,0.1', ',', 2, 'value', '', /^a number, or a qualifier/],
]);

describeFile('events.csv', [
  [
    'a day that is not in the calendar',
    '2021-06-04',
    '2021-06-31',
    2,
    'ends_on',
    '2021-06-31',
    /^a day of the calendar/,
  ],
  [
    'an end before the start',
    '2021-06-04',
    '2021-06-02',
    2,
    'ends_on',
    '2021-06-02',
    /^a day not before starts_on, 2021-06-03$/,
  ],
  ['a day outside the event years', '2021-06-04', '2022-06-04', 2, 'ends_on', '2022-06-04', /eventYears: 2021$/],
  [
    'a dated event without its day',
    '2021-06-03,2021-06-04',
    '2021-06-03,',
    2,
    'ends_on',
    '',
    /^a day, because precision is day$/,
  ],
  [
    'a month that is half a month',
    '2021-06-30',
    '2021-06-29',
    3,
    'precision',
    'month',
    /^month with the first and last day/,
  ],
  [
    'a year that is a month',
    '2021-06-talks,BLR,2021-06-01,2021-06-30,month',
    '2021-talks,BLR,2021-06-01,2021-06-30,year',
    3,
    'precision',
    'year',
    /^year with its 1 January/,
  ],
  [
    'an undated event with a day',
    'trip,BLR,,',
    'trip,BLR,2021-01-01,',
    4,
    'starts_on',
    '2021-01-01',
    /^no date, because precision is none$/,
  ],
  ['an undated event that was held', 'cancelled', 'held', 4, 'precision', 'none', /because status is held$/],
  [
    'an id of another month',
    '2021-06-talks',
    '2021-07-talks',
    3,
    'event_id',
    '2021-07-talks',
    /^2021-06-slug, because precision is month$/,
  ],
  [
    'an id with a day for a month',
    '2021-06-talks',
    '2021-06-30-talks',
    3,
    'event_id',
    '2021-06-30-talks',
    /^2021-06-slug, because precision is month$/,
  ],
  ['an undated id of another year', '2021-trip', '2022-trip', 4, 'event_id', '2022-trip', /eventYears: 2021$/],
  ['a kind that is none', 'visit,minister,A visit', 'party,minister,A visit', 2, 'kind', 'party', /^one of summit, /],
  ['a status that is none', 'cancelled', 'forgotten', 4, 'status', 'forgotten', /^one of held, /],
  ['a level that is none', 'minister,Talks', 'king,Talks', 3, 'level', 'king', /^one of head-of-state, /],
  ['a precision that is none', 'month', 'week', 3, 'precision', 'week', /^one of day, month, /],
  ['a partner no table knows', 'Egypt,EGY', 'Egypt,XYZ', 2, 'partners', 'XYZ', /^an economy/],
  ['a partner named twice', 'Egypt,EGY', 'Egypt,EGY;EGY', 2, 'partners', 'EGY;EGY', /each once$/],
  ['the reporter as partner', 'Egypt,EGY', 'Egypt,BLR', 2, 'partners', 'BLR', /other than the reporter$/],
  ['a topic that looks like a code no table knows', 'KEN;free', 'XYZ;free', 2, 'topics', 'XYZ', /^an economy/],
  ['a topic that is no slug', 'free-trade', 'Free trade', 2, 'topics', 'KEN;Free trade', /or slugs, joined/],
  ['a venue no table knows', 'EGY,Cairo', 'XYZ,Cairo', 2, 'venue_country', 'XYZ', /^an economy/],
  ['an empty name in a list', 'Ann;Bob', 'Ann;;Bob', 3, 'people', 'Ann;;Bob', /^names without space/],
  [
    'a parent that is no event',
    'Bob,2021-06-03-visit',
    'Bob,2021-06-03-tour',
    3,
    'parent',
    '2021-06-03-tour',
    /^an event of events.csv$/,
  ],
  [
    'an event that is its own part',
    'Bob,2021-06-03-visit',
    'Bob,2021-06-talks',
    3,
    'parent',
    '2021-06-talks',
    /not part of this one$/,
  ],
  [
    'a title of 21 words',
    'Talks',
    Array(21).fill('word').join(' '),
    3,
    'title',
    Array(21).fill('word').join(' '),
    /^at most 20 words/,
  ],
  [
    'a paragraph beyond the section',
    'book,One,1,,\n2021-06-talks',
    'book,“Two”,2,,\n2021-06-talks',
    2,
    'paragraph',
    '2',
    /^a paragraph from 1 to 1,/,
  ],
]);

describeFile('independent.csv', [
  ['a relation that is none', 'percent,same', 'percent,equal', 2, 'relation', 'equal', /^one of same, incomplete, /],
  ['a unit that is none', 'percent', 'EUR', 2, 'unit', 'EUR', /^one of USD, percent$/],
  ['an address that is none', 'https://example.org/a', 'example.org', 2, 'url', 'example.org', /^an address/],
  ['a partner no table knows', 'EGY', 'EGX', 2, 'partner', 'EGX', /^an economy/],
  ['a reporter without trade', 'BLR,EGY', 'AAA,EGY', 2, 'reporter', 'AAA', /^a reporter of trade\.csv/],
  ['a reporter that is its own partner', 'BLR,EGY', 'BLR,BLR', 2, 'partner', 'BLR', /^economies other than/],
]);

describeFile('sources.csv', [
  ['a source without terms', 'Facts only', '', 2, 'terms', '', /^text/],
  ['a date that is none', '2022-03', 'March 2022', 3, 'published', 'March 2022', /^a year, a month or a day/],
]);

describe('claims that contradict each other', () => {
  const ROW =
    'C01,BLR,Exports to Egypt grew,EGY,all-goods,export_change,10.5,0.1,,,percent,exactly,2021,2020,book,One,2,1,\n';
  const withSecond = (value: string) => {
    const second = ROW.replace('C01', 'C01b').replace('10.5', value);
    return faultsOf(broken('claims.csv', ROW, ROW + second));
  };

  it('are refused when their intervals do not meet', () => {
    expect(withSecond('10.7')).toEqual([
      {
        file: 'claims.csv',
        line: 3,
        column: 'value',
        value: '10.7',
        expected: 'a value that can agree with claim C01 on line 2',
      },
    ]);
  });

  it('are accepted when their roundings overlap', () => {
    expect(withSecond('10.6')).toEqual([]);
  });
});

describe('circles of events', () => {
  it('are refused at every event of the circle', () => {
    const files = broken('events.csv', 'Cairo,,,,', 'Cairo,,,2021-06-talks,');
    expect(faultsOf(files).map(({ line, column }) => [line, column])).toEqual([
      [2, 'parent'],
      [3, 'parent'],
    ]);
  });
});

describe('a table that is no table', () => {
  it('gives the line of a ragged row', () => {
    expect(faultsOf(broken('sources.csv', 'record,A record,', 'record,'))).toEqual([
      { file: 'sources.csv', line: 4, value: 'record,An office,,Free,,', expected: '7 cells, not 6' },
    ]);
  });

  it('gives the line on which an unclosed quote begins', () => {
    expect(faultsOf(broken('claims.csv', 'multiple"', 'multiple'))).toEqual([
      expect.objectContaining({
        file: 'claims.csv',
        line: 3,
        expected: expect.stringMatching(/^quotes that open and close/),
      }),
    ]);
  });

  it('counts lines inside quoted cells', () => {
    const files = broken('sources.csv', 'Facts only,,\n', '"Facts\nonly",,\n');
    const later = { ...files, 'sources.csv': files['sources.csv']?.replace('2022-03', 'soon') ?? '' };
    expect(faultsOf(later)).toEqual([
      expect.objectContaining({ line: 2, column: 'terms', expected: 'text without the hidden sign U+000A' }),
      expect.objectContaining({ file: 'sources.csv', line: 4, column: 'published', value: 'soon' }),
    ]);
  });

  it('names a missing column, and an unknown one beside it', () => {
    const found = faultsOf(broken('claims.csv', 'qualifier', 'qualifer'));
    expect(found.filter(({ file }) => file === 'claims.csv')).toEqual([
      { file: 'claims.csv', line: 1, column: 'qualifier', value: '', expected: 'a column named qualifier' },
      {
        file: 'claims.csv',
        line: 1,
        column: 'qualifer',
        value: 'qualifer',
        expected: expect.stringMatching(/^one of the columns claim_id, /),
      },
    ]);
  });

  it('names a column that stands twice', () => {
    expect(faultsOf(broken('totals.csv', 'source\n', 'source,source\n'))).toEqual([
      { file: 'totals.csv', line: 1, column: 'source', value: 'source', expected: 'each column once' },
    ]);
  });

  it('is refused when it is not UTF-8', () => {
    const latin1 = Buffer.from('reporter,flow,year,value_usd,source\nBLR,export,2020,5000,rec\u00f6rd\n', 'latin1');
    expect(faultsOf({ ...tinyPackage(), 'totals.csv': latin1 })).toEqual([
      {
        file: 'totals.csv',
        line: 2,
        value: 'BLR,export,2020,5000,rec and then the byte F6',
        expected: expect.stringMatching(/^text in UTF-8/),
      },
    ]);
  });

  it('is not held against other tables: one unreadable file gives one fault', () => {
    expect(faultsOf(broken('economies.csv', 'Egypt', '"Egypt'))).toEqual([
      expect.objectContaining({ file: 'economies.csv', line: 3 }),
    ]);
  });

  it('is accepted with Windows line ends and a byte order mark', () => {
    const files = tinyPackage();
    const text = files['totals.csv']?.replaceAll('\n', '\r\n') ?? '';
    expect(faultsOf({ ...files, 'totals.csv': `\uFEFF${text}` })).toEqual([]);
  });
});

describe('missing files', () => {
  it('are named when the descriptor lists them', () => {
    const { 'claims.csv': _, ...files } = tinyPackage();
    expect(faultsOf(files)).toEqual([
      { file: 'claims.csv', expected: 'this file, because datapackage.json lists it in resources' },
    ]);
  });

  it('are no fault for tables that a package may lack', () => {
    const { 'claims.csv': _, 'events.csv': __, ...files } = tinyPackage();
    const descriptor = descriptorWith(tinySettings(), ['economies', 'trade', 'sources']);
    expect(faultsOf({ ...files, 'datapackage.json': descriptor })).toEqual([]);
  });

  it('are a fault for tables that every package has', () => {
    const descriptor = descriptorWith(tinySettings(), ['economies', 'sources']);
    expect(faultsOf({ ...tinyPackage(), 'datapackage.json': descriptor })).toContainEqual(
      expect.objectContaining({ file: 'datapackage.json', column: 'resources', expected: 'a resource named trade' }),
    );
  });

  it('may be the descriptor itself', () => {
    const { 'datapackage.json': _, ...files } = tinyPackage();
    expect(faultsOf(files)).toEqual([{ file: 'datapackage.json', expected: 'this file, which describes the package' }]);
  });
});

describe('datapackage.json', () => {
  const withSettings = (change: object) =>
    faultsOf({ ...tinyPackage(), 'datapackage.json': descriptorWith({ ...tinySettings(), ...change }) });
  const { view, scope } = tinySettings();
  const lineOf = (text: string) => descriptorWith(tinySettings()).split(text)[0]?.split('\n').length;

  it('gives the line on which it stops being JSON', () => {
    expect(faultsOf({ ...tinyPackage(), 'datapackage.json': '{\n "atlas": {\n  "title" "A"\n }\n}\n' })).toEqual([
      { file: 'datapackage.json', line: 3, value: '"A"', expected: 'a colon' },
    ]);
  });

  it('gives path and line of a setting of the wrong kind', () => {
    expect(faultsOf(broken('datapackage.json', '"flow": "export"', '"flow": "exports"'))).toEqual([
      {
        file: 'datapackage.json',
        line: lineOf('"flow"'),
        column: 'atlas.view.flow',
        value: 'exports',
        expected: 'one of export, import, turnover, balance',
      },
    ]);
  });

  it.each([
    [
      'a default partner no table knows',
      { view: { ...view, partners: ['XYZ'] } },
      'atlas.view.partners.0',
      'XYZ',
      /in scope/,
    ],
    [
      'a default partner out of scope',
      { view: { ...view, partners: ['EGY', 'BLR'] } },
      'atlas.view.partners.1',
      'BLR',
      /in scope/,
    ],
    [
      'an economy left out that is in scope',
      { scope: { ...scope, leavesOut: { who: 'Some', why: 'for a reason', economies: ['KEN'] } } },
      'atlas.scope.leavesOut.economies.0',
      'KEN',
      /^an economy of economies.csv that is out of scope and not the reporter, each once$/,
    ],
    [
      'a default region that is none',
      { view: { ...view, region: ['europe'] } },
      'atlas.view.region.0',
      'europe',
      /region slug/,
    ],
    [
      'default years that run backwards',
      { view: { ...view, years: '2021..2020' } },
      'atlas.view.years',
      '2021..2020',
      /first before last$/,
    ],
    [
      'a reporter without trade',
      { reporter: 'KEN', view: { ...view, partners: [] } },
      'atlas.reporter',
      'KEN',
      /^a reporter of trade.csv: BLR$/,
    ],
    ['a trusted source no table knows', { trust: ['book', 'press'] }, 'atlas.trust.1', 'press', /^a source/],
    [
      'a record source no table knows',
      { recordSource: { label: 'x', source: 'press' } },
      'atlas.recordSource.source',
      'press',
      /^a source/,
    ],
    ['an event year in words', { eventYears: [2021, 'soon'] }, 'atlas.eventYears.1', 'soon', /^a year/],
    ['a missing title', { title: undefined }, 'atlas.title', '', /^this setting, which every package has$/],
  ])('refuses %s', (_, change, column, value, expected) => {
    expect(withSettings(change)).toEqual([
      { file: 'datapackage.json', line: expect.any(Number), column, value, expected: expect.stringMatching(expected) },
    ]);
  });

  it('refuses a table schema whose fields are not the columns', () => {
    const descriptor = JSON.parse(descriptorWith(tinySettings()));
    descriptor.resources[2].schema = {
      fields: ['reporter', 'flow', 'value_usd', 'year', 'source'].map((name) => ({ name })),
    };
    expect(faultsOf({ ...tinyPackage(), 'datapackage.json': JSON.stringify(descriptor) })).toEqual([
      expect.objectContaining({
        file: 'datapackage.json',
        column: 'resources.totals.schema.fields',
        expected: 'the columns of totals.csv in their order: reporter, flow, year, value_usd, source',
      }),
    ]);
  });

  it('refuses a resource that is no table of the atlas', () => {
    expect(faultsOf(broken('datapackage.json', '"claims"', '"claim"'))).toContainEqual(
      expect.objectContaining({
        column: 'resources.3.name',
        value: 'claim',
        expected: expect.stringMatching(/^one of economies, /),
      }),
    );
  });
});

describe('a package with many faults', () => {
  const files = {
    ...broken(
      'claims.csv',
      'C01,BLR,Exports to Egypt grew,EGY,all-goods,export_change,10.5',
      'C01,BLR,Exports to Egypt grew,XYZ,all-goods,export_change,abc',
    ),
    'trade.csv': tinyPackage()['trade.csv']?.replace('1000', '-1').replace('KEN', 'QQQ') ?? '',
    'totals.csv': lines('reporter,flow,year,value_usd,source', 'BLR,export,20,5000,record'),
  };

  it('gives all of them at once, in the order of files and lines', () => {
    expect(faultsOf(files).map(({ file, line, column, value }) => [file, line, column, value])).toEqual([
      ['trade.csv', 4, 'value_usd', '-1'],
      ['trade.csv', 5, 'partner', 'QQQ'],
      ['totals.csv', 2, 'year', '20'],
      ['claims.csv', 2, 'value', 'abc'],
      ['claims.csv', 2, 'partners', 'XYZ'],
    ]);
  });
});
