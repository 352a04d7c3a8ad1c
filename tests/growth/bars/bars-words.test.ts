import { describe, expect, it } from 'vitest';
import { barsModel } from '../../../src/growth/bars/bars-model.ts';
import { elsewhereOf } from '../../../src/growth/elsewhere.ts';
import { yearRange } from '../../../src/trade/period.ts';
import { tradeRecord } from '../../../src/trade/record.ts';
import type { View } from '../../../src/view-state/view.ts';
import { viewOf } from '../../claims/view-of.ts';
import { BOTH_SIDES, economy, iso3, series, smallBase } from '../../trade/small-base.ts';
import { SOURCES } from '../source-names.ts';

const rows = [
  series('AAA', 'export', 2009, [10e6, 15e6]),
  series('BBB', 'export', 2009, [10e6, 9e6]),
  series('CCC', 'export', 2009, [10e6, 20e6]),
  series('AAA', 'import', 2009, [4e6, 2e6]),
  series('BBB', 'import', 2009, [4e6, 5e6]),
];
const base = smallBase({ record: tradeRecord(BOTH_SIDES, rows, []) });

function summaryOf(more: Partial<View> = {}): string {
  const partners = ['AAA', 'BBB', 'CCC'].map(iso3);
  return barsModel(base, viewOf({ partners, years: yearRange(2009, 2010), ...more }), SOURCES).summary;
}

describe('the bars in words', () => {
  it('say how many grew and fell, who has no figure, and which stand at the ends', () => {
    expect(summaryOf()).toContain(
      'Exports: 2 grew, 1 fell; highest Name of CCC, plus 100.0 percent, observed; lowest Name of BBB, minus 10.0 percent, observed. Imports: 1 grew, 1 fell, 1 partner without a figure. Their numbers follow as a list.',
    );
  });

  it('count a balance above and below zero, and of values name the ends alone', () => {
    expect(summaryOf({ flow: 'balance', measure: 'value' })).toMatch(
      /Balance: 2 above zero, 0 below zero, 1 partner without a figure; highest Name of AAA, .* Exports: 3 above zero/,
    );
    expect(summaryOf({ measure: 'value' })).toMatch(
      /by exports\. Exports: highest Name of CCC, 20\.0 million dollars, observed; lowest Name of BBB, 9\.0 million/,
    );
  });

  it('compare nothing where one row stands alone', () => {
    expect(summaryOf({ partners: [iso3('AAA')] })).not.toMatch(/highest|grew/);
  });
});

describe('charts whose partners lie outside the regions chosen', () => {
  const african = ['DDD', 'EEE'].map((code) => ({ ...economy(code, 'Northern Africa'), region: 'Africa' as const }));
  const two = smallBase({
    scope: [economy('AAA'), economy('BBB'), ...african],
    economies: new Map([economy('AAA'), economy('BBB'), ...african].map((one) => [one.iso3, one])),
    record: tradeRecord(
      BOTH_SIDES,
      [series('DDD', 'export', 2010, [1e6]), series('EEE', 'export', 2010, [3e6]), ...rows],
      [],
    ),
  });
  const noteOf = (more: Partial<View>) =>
    elsewhereOf(two, viewOf({ partners: ['AAA', 'BBB'].map(iso3), years: yearRange(2010, 2011), ...more }));

  it('say why, and offer the largest of the region, largest first', () => {
    expect(noteOf({ regions: ['africa'] })).toEqual({
      text: 'The charts keep the partners chosen: Name of AAA and Name of BBB are not in Africa.',
      offer: {
        text: 'Compare the two largest of Africa, by exports in 2010',
        partners: ['EEE', 'DDD'],
      },
    });
  });

  it('offer nobody where the record knows nobody', () => {
    expect(noteOf({ regions: ['africa'], flow: 'import' })?.offer).toBeUndefined();
  });

  it('say nothing while one of them lies inside, none is chosen, or no region is', () => {
    expect(noteOf({ regions: ['asia'] })).toBeUndefined();
    expect(noteOf({ regions: ['africa'], partners: [] })).toBeUndefined();
    expect(noteOf({})).toBeUndefined();
  });
});
