import { describe, expect, it } from 'vitest';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3, series, smallBase } from '../trade/small-base.ts';

const headline = (from: number, to: number, more: Partial<View> = {}) =>
  headlineModel(
    realBase(),
    viewOf({ reporter: iso3('BLR'), years: yearRange(from, to), ...more }),
    'Asia, Africa and Latin America',
  );

describe('the sentence that leads the page', () => {
  it.each<[Parameters<typeof headline>, string]>([
    [
      [2020, 2021],
      'Belarus’s exports to Turkey grew 170.4% from 2020 to 2021, the fastest of the 4 partners with a figure',
    ],
    [
      [2020, 2021, { flow: 'import' }],
      'Belarus’s imports from Vietnam grew 29.6% from 2020 to 2021, the fastest of the 4 partners with a figure',
    ],
    [
      [2019, 2020],
      'Belarus’s exports to 62 of 105 partners in Asia, Africa and Latin America fell from 2019 to 2020; to China, the largest, they grew 11.1%',
    ],
    [
      [2019, 2020, { measure: 'value' }],
      'Belarus’s exports to China were US$748.2 m in 2020, the largest of 112 with a figure in Asia, Africa and Latin America',
    ],
    [
      [2019, 2020, { measure: 'share', flow: 'import' }],
      'China supplied 61.5% of Belarus’s imports from Asia, Africa and Latin America in 2020, the most of 109 partners with a figure',
    ],
    [
      [2019, 2020, { measure: 'share', regions: ['caribbean'] }],
      'Cuba took 0.2% of Belarus’s exports to Asia, Africa and Latin America in 2020, the most of 6 partners with a figure in the Caribbean',
    ],
    [
      [2020, 2021, { measure: 'share' }],
      'There is no figure for the shares in Belarus’s exports to Asia, Africa and Latin America in 2021',
    ],
    [
      [1991, 1992],
      'There is no figure for Belarus’s exports to Asia, Africa and Latin America from 1991 to 1992: the record begins in 1992',
    ],
    [
      [1992, 2020, { record: 'mirror' }],
      'By its partners’ record, Belarus’s exports to Mongolia grew 10,305% from 1992 to 2020, from a low base, the fastest of the 5 partners with a figure',
    ],
    [
      [2020, 2021, { measure: 'value', regions: ['south-asia'] }],
      'Belarus’s exports to Pakistan were US$78.1 m in 2021, the only figure in Southern Asia',
    ],
    [
      [2020, 2021, { record: 'mirror' }],
      'The partners’ records have no figure for Belarus’s exports to Asia, Africa and Latin America from 2020 to 2021',
    ],
    [
      [2020, 2021, { regions: ['central-africa'] }],
      'Belarus’s exports to Central Africa changed by up to +300% from 2020 to 2021; no partner there has a figure of its own',
    ],
  ])('%j', (question, sentence) => {
    expect(headline(...question).text).toBe(sentence);
  });

  it.each(FLOWS.flatMap((flow) => MEASURES.flatMap((measure) => RECORDS.map((record) => ({ flow, measure, record })))))(
    'is one sentence whatever is chosen: $flow, $measure, $record',
    (choice) => {
      for (const from of [2019, 2020]) {
        const { text } = headline(from, from + 1, choice);
        expect(text).toMatch(/Belarus’s (exports|imports|turnover|balance|trade balance) /);
        expect(text).toMatch(/^[A-Z][^.]*(\d\.\d[^.]*)*$/);
        expect(text).not.toMatch(/, The| By its| {2}/);
      }
    },
  );

  it('offers denser years only where there are some', () => {
    expect(headline(2020, 2021)).toMatchObject({
      coverage: { known: 4, of: 154 },
      denser: { years: { from: 2019, to: 2020 }, known: 105 },
    });
    expect(headline(2019, 2020).denser).toBeUndefined();
  });

  it('carries the figure that its number opens, and the cautions of its years', () => {
    const { parts, cautions } = headline(2020, 2021);
    expect(parts.find((part) => part.figure)?.figure).toMatchObject({ value: 1.704, evidence: 'stated' });
    expect(cautions.join(' ')).toMatch(/pandemic.*withheld/);
  });

  it('says how small a small base is, and how many partners are known from one side only', () => {
    const { cautions } = headline(1992, 2020, { record: 'mirror' });
    expect(cautions.join()).toMatch(/^The base is only US\$[\d,.]+\sm, so a large percentage of it says little\.$/);
    expect(headline(2019, 2020, { flow: 'turnover', measure: 'value' }).cautions).toEqual([
      '31 partners more with exports or imports only, so without a turnover.',
    ]);
  });

  it('says of a change of zero that it is one, not that it grew', () => {
    const told = (...levels: readonly (readonly [number, number])[]) => {
      const rows = levels.map(([before, after], index) =>
        series(['AAA', 'BBB', 'CCC', 'DDD'][index] ?? 'EEE', 'export', 2009, [before * 1e6, after * 1e6]),
      );
      const base = smallBase({ series: rows });
      return headlineModel(base, viewOf({ reporter: iso3('REP'), years: yearRange(2009, 2010) }), 'Asia').text;
    };
    expect(told([5, 5])).toMatch(/ changed by 0\.0% from 2009 to 2010, the only partner with a figure$/);
    expect(told([5, 5], [5, 4])).toMatch(/ changed by 0\.0% .*, none of the 2 partners with a figure grew$/);
    expect(told([5, 6], [5, 5])).toMatch(/ grew 20\.0% .*, the fastest of the 2 partners with a figure$/);
  });
});
