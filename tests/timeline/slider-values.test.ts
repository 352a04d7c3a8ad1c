import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveThumb, nearestThumb, valueForKey } from '../../src/timeline/slider-values.ts';

const years = { min: 1992, max: 2021, minDistance: 1, largeStep: 5 };

describe('a thumb that is moved', () => {
  it.each([
    [[2019, 2020], 0, 2010, [2010, 2020]],
    [[2020, 2021], 1, 2020, [2019, 2020]], // pushes the other along
    [[2019, 2020], 0, 2020, [2020, 2021]],
    [[2020, 2021], 0, 2021, [2020, 2021]], // no room after the last year
    [[1992, 1993], 1, 1992, [1992, 1993]],
    [[2015, 2021], 1, 2000, [1999, 2000]],
    [[2021], 0, 2050, [2021]],
    [[2021], 0, 1980, [1992]],
    [[2010, 2020], 0, 2012.4, [2012, 2020]],
  ] as const)('from %j, thumb %i to %d gives %j', (values, index, to, expected) => {
    expect(moveThumb(values, index, to, years)).toEqual(expected);
  });

  it('always leaves both in the range, in order, and apart', () => {
    const year = fc.integer({ min: 1992, max: 2021 });
    fc.assert(
      fc.property(
        year,
        year,
        fc.constantFrom(0, 1),
        fc.double({ min: 1900, max: 2100, noNaN: true }),
        (a, b, index, to) => {
          fc.pre(a < b);
          const [low = 0, high = 0] = moveThumb([a, b], index, to, years);
          expect(low).toBeGreaterThanOrEqual(1992);
          expect(high).toBeLessThanOrEqual(2021);
          expect(high - low).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a key on a thumb', () => {
  it.each([
    ['ArrowLeft', 2014],
    ['ArrowDown', 2014],
    ['ArrowRight', 2016],
    ['ArrowUp', 2016],
    ['PageDown', 2010],
    ['PageUp', 2020],
    ['Home', 1992],
    ['End', 2021],
    ['a', undefined],
  ])('%s asks for %s', (key, value) => {
    expect(valueForKey(2015, key, years)).toBe(value);
  });
});

describe('a press on the track', () => {
  it.each([
    [[2000, 2010], 1995, 0],
    [[2000, 2010], 2004, 0],
    [[2000, 2010], 2006, 1],
    [[2000, 2010], 2021, 1],
    [[2015], 2020, 0],
  ])('%j at %d is meant for thumb %i', (values, at, thumb) => {
    expect(nearestThumb(values, at)).toBe(thumb);
  });
});
