import { describe, expect, it } from 'vitest';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { type ViewParts, viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3, series, smallBase } from '../trade/small-base.ts';
import { NAMES } from './names.ts';

const headline = (from: number, to: number, more: ViewParts = {}) =>
  headlineModel(realBase(), viewOf({ reporter: iso3('BLR'), years: yearRange(from, to), ...more }), NAMES);

describe('the sentence that leads the page', () => {
  it.each<[Parameters<typeof headline>, string]>([
    [
      [2020, 2021],
      'The yearbook says Belarus’s exports to Turkey grew 170.4% from 2020 to 2021; of the 4 partners known in both years, of 154, none grew faster, and to all 4 together they grew ≈ 42.8%, by arithmetic with the IMF record',
    ],
    [
      [2020, 2021, { measure: 'share' }],
      'No share of Belarus’s exports to Asia, Africa and Latin America in 2021 can be given: the sum of all partners is not known, only 4 of 154 partners',
    ],
    [
      [1991, 1992],
      'No change of Belarus’s exports to Asia, Africa and Latin America from 1991 to 1992 can be given: the record begins in 1992',
    ],
    [
      [2020, 2021, { record: 'mirror' }],
      'By the partners’ record, no change of Belarus’s exports to Asia, Africa and Latin America from 2020 to 2021 can be given: there is no figure for 2021',
    ],
    [
      [2020, 2021, { record: 'mirror', measure: 'value' }],
      'By the partners’ record, there is no figure for Belarus’s exports to Asia, Africa and Latin America in 2021',
    ],
    [
      [2020, 2021, { regions: ['central-africa'] }],
      'The yearbook says Belarus’s exports to Central Africa grew nearly fourfold from 2020 to 2021; no partner there has a figure of its own',
    ],
  ])('%j', (question, sentence) => {
    expect(headline(...question).text).toBe(sentence);
  });

  it.each(FLOWS.flatMap((flow) => MEASURES.flatMap((measure) => RECORDS.map((record) => ({ flow, measure, record })))))(
    'is one sentence whatever is chosen: $flow, $measure, $record',
    (choice) => {
      for (const from of [2019, 2020]) {
        const { text } = headline(from, from + 1, choice);
        expect(text).toMatch(/Belarus’s (exports|imports|turnover|trade balance|trade surplus|trade deficit) /);
        expect(text).toMatch(/^[A-Z][^.]*(\d\.\d[^.]*)*$/);
        expect(text).not.toMatch(/, The| By its| {2}/);
      }
    },
  );

  it('offers denser years only where there are some', () => {
    expect(headline(2020, 2021)).toMatchObject({
      coverage: { known: 4, of: 154 },
      denser: { years: { from: 2019, to: 2020 }, known: 105, label: '2019–2020' },
    });
    expect(headline(2019, 2020).denser).toBeUndefined();
    // A value has one year.
    expect(headline(2020, 2021, { measure: 'value' }).denser).toMatchObject({ known: 112, label: '2020' });
  });

  it('carries the figure that its number opens, and the cautions of its years', () => {
    const { lead, cautions } = headline(2020, 2021);
    expect(lead.find((part) => part.figure)?.figure).toMatchObject({ value: 1.704, evidence: 'stated' });
    expect(cautions.join(' ')).toMatch(/pandemic.*withheld/);
  });

  it('says how small a small base is, and how many partners are known from one side only', () => {
    const { cautions } = headline(1995, 2020, { regions: ['central-africa'] });
    expect(cautions.join()).toMatch(/^The base is only US\$[\d,.]+, so a large percentage of it says little\.$/);
    expect(headline(2019, 2020, { flow: 'turnover', measure: 'value' }).cautions).toEqual([
      '31 more partners have exports or imports only, so no turnover.',
    ]);
  });

  describe('of a small record', () => {
    const told = (levels: readonly (readonly [number, number])[], more: Partial<View> = {}) => {
      const rows = levels.map(([before, after], index) =>
        series(['AAA', 'BBB', 'CCC', 'DDD'][index] ?? 'EEE', 'export', 2009, [before * 1e6, after * 1e6]),
      );
      const view = viewOf({ reporter: iso3('REP'), years: yearRange(2009, 2010), ...more });
      return headlineModel(smallBase({ series: rows }), view, { ...NAMES, scope: 'Asia' });
    };

    const LACK = '(the other 2 lack a figure for one of the years or both)';

    it.each<[readonly (readonly [number, number])[], string]>([
      [[[5, 5]], 'to Name of AAA did not change from 2009 to 2010; no other partner in Asia is known in both years'],
      [
        [
          [5, 6],
          [5, 5],
        ],
        'to Name of AAA grew 20.0% from 2009 to 2010; of the 2 partners known in both years, of 4, none grew faster, and to both together they grew 10.0%',
      ],
      // The fastest grew while the sum fell: the deepest fall leads, for it moved the sum as well.
      [
        [
          [2, 4],
          [50, 10],
        ],
        'to Name of BBB fell 80.0% from 2009 to 2010; of the 2 partners known in both years, of 4, none fell faster, and to both together they fell 73.1%',
      ],
      // The fastest moved the sum less than another: the sum leads.
      [
        [
          [2, 4],
          [50, 60],
        ],
        `to 2 of 4 partners in Asia grew 23.1% from 2009 to 2010 ${LACK}, and those to both grew; those to Name of BBB grew most, by US$10.0 m`,
      ],
      [
        [
          [5, 5],
          [7, 7],
        ],
        `to 2 of 4 partners in Asia did not change from 2009 to 2010 ${LACK}, nor did those to any of them`,
      ],
      [
        [
          [5, 4],
          [7, 8],
        ],
        `to 2 of 4 partners in Asia did not change from 2009 to 2010 ${LACK}, though those to 1 of the 2 grew and 1 fell`,
      ],
      // A base of zero has no percentage of its own and is part of the sum all the same.
      [
        [
          [0, 5],
          [10, 20],
        ],
        `to 2 of 4 partners in Asia grew 150.0% from 2009 to 2010 ${LACK}, and those to both grew; those to Name of BBB grew most, by US$10.0 m`,
      ],
      [
        [[0, 5]],
        'to 1 of 4 partners in Asia rose from zero to US$5.0 m between 2009 and 2010 (the other 3 lack a figure for one of the years or both)',
      ],
      [
        [[0, 0]],
        'to 1 of 4 partners in Asia were zero in 2009 and in 2010 (the other 3 lack a figure for one of the years or both)',
      ],
      // Nothing leads from a small base; the sum may start from one, and says so.
      [
        [
          [0.1, 2],
          [5, 6],
        ],
        `to 2 of 4 partners in Asia grew 56.9% from 2009 to 2010 ${LACK}, and those to both grew; those to Name of AAA grew most, by US$1.9 m`,
      ],
      [
        [
          [0.1, 2],
          [0.2, 0.1],
        ],
        `to 2 of 4 partners in Asia grew 600.0% between 2009 and 2010, from a small base of US$0.30 m to US$2.1 m ${LACK}, though those to 1 of the 2 fell; those to Name of AAA alone grew, by US$1.9 m`,
      ],
      // Far up, two levels say more than a percentage.
      [
        [
          [1, 20],
          [1, 21],
        ],
        `to Name of BBB grew 2,000% between 2009 and 2010, from US$1.0 m to US$21.0 m; of the 2 partners known in both years, of 4, none grew faster, and to both together they grew 1,950%`,
      ],
      [
        [
          [3, 3],
          [4, 6],
          [1, 1],
        ],
        'to Name of BBB grew 50.0% from 2009 to 2010; of the 3 partners known in both years, of 4, none grew faster, and to all 3 together they grew 25.0%',
      ],
    ])('%j', (levels, sentence) => {
      expect(told(levels).text).toBe(`Name of REP’s exports ${sentence}`);
    });

    it('says which partners began at zero, and how small the base of a sum is', () => {
      expect(
        told([
          [0, 5],
          [10, 20],
        ]).cautions,
      ).toEqual(['1 partner began at zero: part of the sum, but without a percentage.']);
      expect(
        told([
          [0.1, 2],
          [0.2, 0.1],
        ]).cautions,
      ).toEqual(['The base is only US$0.30 m, so a large percentage of it says little.']);
    });
  });
});
