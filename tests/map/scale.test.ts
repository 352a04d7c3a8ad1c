import { describe, expect, it } from 'vitest';
import { scaleOf, stepIn, tokenIn } from '../../src/map/scale.ts';

const change = scaleOf({ flow: 'export', measure: 'change' });
const balance = scaleOf({ flow: 'balance', measure: 'change' });
const value = scaleOf({ flow: 'import', measure: 'value' });
const share = scaleOf({ flow: 'turnover', measure: 'share' });

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
    expect(stepIn(scale, number).token).toBe(token);
  });

  it('leave an exact zero to neither side of a scale of falls and growth; an amount of zero is the least', () => {
    for (const scale of [change, balance]) {
      expect([-0.001, -0, 0, 0.001].map((number) => tokenIn(scale, number))).toEqual(['q3', 'zero', 'zero', 'q4']);
    }
    for (const scale of [value, share]) expect(tokenIn(scale, 0)).toBe('s0');
  });

  it('have zero as a boundary of every diverging scale, and none in an amount', () => {
    for (const scale of [change, balance]) expect(scale.breaks).toContain(scale.zero);
    for (const scale of [value, share]) expect(scale.zero).toBeUndefined();
  });
});
