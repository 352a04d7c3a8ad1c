import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steppedYears, typedYears } from '../../src/timeline/year-choices.ts';
import { year, yearRange } from '../../src/trade/period.ts';

const span = { first: year(1992), last: year(2021) };

describe('a step', () => {
  it.each([
    [[2010, 2015], 'two', 1, [2011, 2016]],
    [[2010, 2015], 'two', -1, [2009, 2014]],
    [[2020, 2021], 'two', 1, undefined],
    [[1992, 2000], 'two', -1, undefined],
    [[2014, 2015], 'one', 1, [2015, 2016]],
    [[2010, 2015], 'one', -1, [2013, 2014]], // one year is compared with the year before it
    [[1992, 1993], 'one', -1, undefined],
  ] as const)('from %j with %s years by %d leads to %j', ([from, to], mode, by, expected) => {
    const next = steppedYears({ ...span, years: yearRange(from, to) }, mode, by);
    expect(next && [next.from, next.to]).toEqual(expected);
  });
});

describe('typed years', () => {
  it.each([
    [
      ['2010', '2015'],
      [2010, 2015],
    ],
    [
      ['2015', '2010'],
      [2010, 2015],
    ], // put in order
    [
      [' 2015 ', '2010'],
      [2010, 2015],
    ],
    [
      ['2015', '2015'],
      [2014, 2015],
    ],
    [
      ['1992', '1992'],
      [1992, 1993],
    ], // nothing lies before the first
    [['1991', '2015'], undefined],
    [['2010', '2022'], undefined],
    [['10', '2015'], undefined],
    [['', '2015'], undefined],
    [['2e3', '2015'], undefined],
    [['2010.', '2015'], undefined],
  ] as const)('%j are %j', (texts, expected) => {
    const years = typedYears(texts, span, 'two');
    expect(years && [years.from, years.to]).toEqual(expected);
  });

  it('are one year and the year before it where one year is chosen', () => {
    expect(typedYears(['1993'], span, 'one')).toEqual({ from: 1992, to: 1993 });
    expect(typedYears(['1992'], span, 'one')).toBeUndefined();
  });

  it('are in order and within what there is, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.integer({ min: 1980, max: 2030 }).map(String));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const years = typedYears([one, other], span, 'two');
        if (!years) return;
        expect(years.from).toBeLessThan(years.to);
        expect(years.from).toBeGreaterThanOrEqual(span.first);
        expect(years.to).toBeLessThanOrEqual(span.last);
      }),
    );
  });
});
