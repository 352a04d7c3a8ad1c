import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  contains,
  divide,
  exactly,
  type Interval,
  multiply,
  overlaps,
  rounded,
  subtract,
} from '../../src/trade/interval.ts';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

/** An interval with a number inside it. */
const inside = fc
  .tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b, part]): { interval: Interval; value: number } => {
    const interval = { low: Math.min(a, b), high: Math.max(a, b) };
    const value = Math.min(interval.high, Math.max(interval.low, interval.low + part * (interval.high - interval.low)));
    return { interval, value };
  });

describe('interval', () => {
  it('gives a printed number half its rounding on either side', () => {
    expect(rounded(92.6, 0.1)).toEqual({ low: 92.55, high: 92.65 });
    expect(rounded(77, 1)).toEqual({ low: 76.5, high: 77.5 });
    expect(rounded(92_600_000, 100_000)).toEqual({ low: 92_550_000, high: 92_650_000 });
  });

  it('knows touching intervals as overlapping and separate ones as not', () => {
    expect(overlaps({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlaps({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
  });

  it('lets open ends overlap everything on their side', () => {
    expect(overlaps({ low: 2 / 3, high: Number.POSITIVE_INFINITY }, exactly(0.93))).toBe(true);
    expect(overlaps({ low: Number.NEGATIVE_INFINITY, high: 2 }, exactly(2.09))).toBe(false);
  });

  it('refuses to divide by an interval that holds zero', () => {
    expect(() => divide(exactly(1), { low: -1, high: 1 })).toThrow(RangeError);
  });

  it('keeps a zero value zero under an unbounded factor', () => {
    expect(multiply(exactly(0), { low: 1, high: Number.POSITIVE_INFINITY })).toEqual({ low: 0, high: 0 });
  });

  it.each([
    ['sum', add, (a: number, b: number) => a + b],
    ['difference', subtract, (a: number, b: number) => a - b],
    ['product', multiply, (a: number, b: number) => a * b],
  ])('holds the true %s of any two numbers inside', (_name, operation, truth) => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(contains(operation(a.interval, b.interval), truth(a.value, b.value))).toBe(true);
      }),
    );
  });

  it('holds the true quotient of any two numbers inside', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        fc.pre(!contains(b.interval, 0));
        expect(contains(divide(a.interval, b.interval), a.value / b.value)).toBe(true);
      }),
    );
  });
});
