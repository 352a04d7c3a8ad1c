import { describe, expect, it } from 'vitest';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

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
      'Belarus’s exports fell to 62 of 105 partners in Asia, Africa and Latin America from 2019 to 2020, and grew to 43',
    ],
    [
      [2019, 2020, { measure: 'value' }],
      'Belarus’s largest exports to Asia, Africa and Latin America in 2020, of 112 partners with a figure: China, US$748.2 m',
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
        expect(text).toMatch(
          /^(By its partners’ record, )?([Tt]he largest part of )?Belarus’s |^(There is|The partners’ records have) no figure for Belarus’s /,
        );
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
});
