import { describe, expect, it } from 'vitest';
import { binAt, binOf, colorScaleOf, tokenIn } from '../../src/map/model/color-bins.ts';
import { changeOf } from '../../src/trade/change.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { yearRange } from '../../src/trade/period.ts';
import { iso3, series, smallBase } from '../trade/small-base.ts';

const years = yearRange(2019, 2020);
const change = colorScaleOf({ flow: 'export', measure: 'change', years });
const long = colorScaleOf({ flow: 'export', measure: 'change', years: yearRange(2016, 2020) });
const balance = colorScaleOf({ flow: 'balance', measure: 'change', years });
const value = colorScaleOf({ flow: 'import', measure: 'value', years });
const share = colorScaleOf({ flow: 'turnover', measure: 'share', years });

describe('the classes of the map', () => {
  it.each([
    [change, -100, 'q0'],
    [change, -50.01, 'q0'],
    [change, -50, 'q1'],
    [change, -25.01, 'q1'],
    [change, -25, 'q2'],
    [change, -10, 'q3'],
    [change, -0.01, 'q3'],
    [change, 0, 'q4'],
    [change, 9.99, 'q4'],
    [change, 10, 'q5'],
    [change, 25, 'q6'],
    [change, 50, 'q7'],
    [change, 99.99, 'q7'],
    [change, 100, 'q8'],
    [change, 1e9, 'q8'],
    [long, -100, 'q0'],
    [long, -90, 'q1'],
    [long, -75, 'q2'],
    [long, -50, 'q3'],
    [long, -0.01, 'q3'],
    [long, 0, 'q4'],
    [long, 99.99, 'q4'],
    [long, 100, 'q5'], // twice the base
    [long, 300, 'q6'], // four times
    [long, 900, 'q7'], // ten times
    [long, 4899.99, 'q7'],
    [long, 4900, 'q8'], // fifty times
    [balance, -500.1, 'q0'],
    [balance, -500, 'q1'],
    [balance, -100, 'q2'],
    [balance, -20, 'q3'],
    [balance, 0, 'q4'],
    [balance, 20, 'q5'],
    [balance, 100, 'q6'],
    [balance, 500, 'q7'],
    [value, 0, 's0'],
    [value, 0.99, 's0'],
    [value, 1, 's1'],
    [value, 5, 's2'],
    [value, 20, 's3'],
    [value, 100, 's4'],
    [value, 500, 's5'],
    [share, 0.09, 's0'],
    [share, 0.1, 's1'],
    [share, 0.5, 's2'],
    [share, 2, 's3'],
    [share, 5, 's4'],
    [share, 10, 's5'],
  ] as const)('%#: %j', (scale, number, token) => {
    expect(binAt(scale, number).token).toBe(token);
  });

  it('leave an exact zero to neither side of a scale of falls and growth; an amount of zero is the least', () => {
    for (const scale of [change, long, balance]) {
      expect([-0.001, -0, 0, 0.001].map((number) => tokenIn(scale, number))).toEqual(['q3', 'zero', 'zero', 'q4']);
    }
    for (const scale of [value, share]) expect(tokenIn(scale, 0)).toBe('s0');
  });

  it('have zero as a boundary of every diverging scale, and none in an amount', () => {
    for (const scale of [change, long, balance]) expect(scale.breaks).toContain(scale.zero);
    for (const scale of [value, share]) expect(scale.zero).toBeUndefined();
  });

  it('are wider for changes over more than three years, and for no other measure', () => {
    const scaleOver = (from: number, measure: 'change' | 'value' | 'share', flow: 'export' | 'balance' = 'export') =>
      colorScaleOf({ flow, measure, years: yearRange(from, 2020) });
    expect([2017, 2018, 2019].map((from) => scaleOver(from, 'change'))).toEqual([change, change, change]);
    expect([1992, 2010, 2016].map((from) => scaleOver(from, 'change'))).toEqual([long, long, long]);
    expect(scaleOver(1992, 'value')).toBe(value);
    expect(scaleOver(1992, 'share')).toBe(share);
    expect(scaleOver(1992, 'change', 'balance')).toBe(balance);
  });

  it('are one set on the map and in the table, whatever the span', () => {
    const base = smallBase({ series: [series('AAA', 'export', 2006, [100, 0, 0, 70, 150])] });
    const tokenOver = (from: number) => {
      const over = yearRange(from, 2010);
      const figure = changeOf(base, { partner: iso3('AAA'), flow: 'export', record: 'own', years: over });
      return isFigure(figure) ? binOf(figure) : expect.fail('no change');
    };
    expect(tokenOver(2006)).toBe('q4'); // +50 %, less than twice
    expect(tokenOver(2009)).toBe('q8'); // +114 %
  });
});
