import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchPath } from '../../src/chart/hatch.ts';
import { areaThrough, isolatedOf, pathThrough, provisionalLink, runsOf } from '../../src/chart/line.ts';

describe('runsOf', () => {
  it('breaks at a year without a value, and leaves one with none beside it alone', () => {
    const years = [1, 2, 0, 4, 0, 0];
    const runs = runsOf(years, (value) => value > 0);
    expect(runs).toEqual([[1, 2], [4]]);
    expect(isolatedOf(runs)).toEqual([4]);
  });

  it('keeps every value once and in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 })), (values) => {
        const runs = runsOf(values, (value) => value > 0);
        expect(runs.flat()).toEqual(values.filter((value) => value > 0));
        expect(runs.every((run) => run.length > 0)).toBe(true);
      }),
    );
  });
});

describe('provisionalLink', () => {
  const isLater = (value: number) => value > 10;

  it('goes from the last recorded point through all later ones', () => {
    expect(provisionalLink([1, 2, 11, 12], isLater)).toEqual([2, 11, 12]);
  });

  it('is nothing without a record before, or without anything later', () => {
    expect(provisionalLink([11], isLater)).toEqual([]);
    expect(provisionalLink([1, 2], isLater)).toEqual([]);
  });
});

describe('pathThrough and areaThrough', () => {
  const places = [
    { x: 1, y: 46.666 },
    { x: 2, y: 43.3 },
  ];

  it('write each number with no more decimals than asked', () => {
    expect(pathThrough(places)).toBe('M1 46.7L2 43.3');
    expect(pathThrough(places, 2)).toBe('M1 46.67L2 43.3');
    expect(areaThrough(places, 100)).toBe('M1 100L1 46.7L2 43.3L2 100Z');
  });

  it('are nothing of nothing', () => {
    expect([pathThrough([]), areaThrough([], 100)]).toEqual(['', '']);
  });
});

describe('hatchPath', () => {
  it('never leaves its box', () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(size, size, size, size, (left, top, width, height) => {
        const numbers = (hatchPath(left, top, width, height).match(/[\d.]+/g) ?? []).map(Number);
        for (const [index, number] of numbers.entries()) {
          const [from, to] = index % 2 === 0 ? [left, left + width] : [top, top + height];
          expect(number).toBeGreaterThanOrEqual(from);
          expect(number).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
