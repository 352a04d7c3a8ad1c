import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, niceEnd, niceStep, ticksBetween } from '../../src/chart/axis.ts';

describe('niceStep', () => {
  it.each([
    [0.3, 0.5],
    [1, 1],
    [2.1, 2.5],
    [70, 100],
    [0.001, 0.001],
  ])('of %d is %d', (size, step) => expect(niceStep(size)).toBe(step));
});

describe('niceEnd', () => {
  it.each([
    [360, 400],
    [1008, 1200],
    [-21, -25],
    [0, 0],
    [0.07, 0.08],
  ])('of %d is %d', (value, end) => expect(niceEnd(value)).toBe(end));

  it('is never nearer to zero than its value, and at most twice as far, so that a chart is never half empty', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        expect(niceEnd(value)).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(niceEnd(value)).toBeLessThan(value * 2);
        expect(niceEnd(-value)).toBe(-niceEnd(value));
      }),
    );
  });
});

describe('ticksBetween', () => {
  it('gives round numbers from end to end, with zero among them', () => {
    expect(ticksBetween(-0.2, 1.1, 0.3)).toEqual([0, 0.5, 1]);
    expect(ticksBetween(-50, 120, 40)).toEqual([-50, 0, 50, 100]);
    expect(ticksBetween(0, 0.3, 0.1)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('keeps them apart and inside', () => {
    const end = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, fc.double({ min: 0.02, max: 1, noNaN: true }), (below, above, part) => {
        const [min, max] = [-below, above];
        const apart = part * (max - min);
        const ticks = ticksBetween(min, max, apart);
        expect(ticks).toContain(0);
        for (const [index, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(min * (1 + 1e-6));
          expect(tick).toBeLessThanOrEqual(max * (1 + 1e-6));
          if (index > 0) expect(tick - (ticks[index - 1] ?? 0)).toBeGreaterThanOrEqual(apart * (1 - 1e-6));
        }
      }),
    );
  });
});

describe('domainOf', () => {
  it('reaches from zero, or from below it, to the next round number', () => {
    expect(domainOf([133, 360], false)).toEqual({ bottom: 0, top: 400 });
    expect(domainOf([-21, 8], false)).toEqual({ bottom: -25, top: 8 });
    expect(domainOf([], false)).toEqual({ bottom: 0, top: 1 });
  });

  it('begins at a power of ten on a logarithm, and always below its top', () => {
    expect(domainOf([0, 30, 360], true)).toEqual({ bottom: 10, top: 400 });
    expect(domainOf([10], true)).toEqual({ bottom: 1, top: 10 });
    expect(domainOf([], true)).toEqual({ bottom: 1, top: 10 });
  });
});
