import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  averageGrowth,
  baseOfGrowth,
  combinedEvidence,
  difference,
  EVIDENCE,
  type Figure,
  grown,
  growth,
  halfDifference,
  halfSum,
  indexed,
  isFigure,
  type Quantity,
  ratio,
  sum,
} from '../../src/trade/figure.ts';
import { contains } from '../../src/trade/interval.ts';
import { year } from '../../src/trade/period.ts';
import { iso3 } from './small-base.ts';

const quantity: Quantity = {
  of: 'level',
  reporter: iso3('REP'),
  flow: 'export',
  partners: [iso3('AAA')],
  year: year(2010),
  record: 'own',
};

function figure(value: number, low = value, high = value, evidence: Figure['evidence'] = 'stated'): Figure {
  const basis = { kind: 'claim', claimId: 'C1' } as const;
  return { kind: 'figure', value, interval: { low, high }, unit: 'USD', evidence, quantity, basis };
}

/** A figure that says `value` although the truth is `truth`, both inside its interval. */
const fuzzy = (min: number, max: number) => {
  const number = fc.double({ min, max, noNaN: true });
  return fc.tuple(number, number, number).map(([a, b, c]) => {
    const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return { figure: figure(middle, low, high), truth: fc.sample(fc.constantFrom(low, middle, high), 1)[0] as number };
  });
};
const positive = fuzzy(1, 1e9);

function expectToHold(answer: Answer, truth: number): void {
  expect(isFigure(answer)).toBe(true);
  if (!isFigure(answer)) return;
  expect(contains(answer.interval, truth)).toBe(true);
  expect(contains(answer.interval, answer.value)).toBe(true);
}

describe('arithmetic on figures', () => {
  it('derives exports and imports from turnover and balance with their rounding', () => {
    const turnover = figure(92.6, 92.55, 92.65);
    const balance = figure(63.6, 63.55, 63.65);
    const exports = halfSum(turnover, balance, quantity);
    expect(exports.value).toBeCloseTo(78.1, 10);
    expect(exports.interval.low).toBeCloseTo(78.05, 10);
    expect(exports.interval.high).toBeCloseTo(78.15, 10);
    expect(exports.evidence).toBe('derived');
    const imports = halfDifference(turnover, balance, quantity);
    expect([imports.interval.low, imports.value, imports.interval.high].map((n) => n.toFixed(2))).toEqual([
      '14.45',
      '14.50',
      '14.55',
    ]);
  });

  it('calls a doubled value a change of +100 %', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (value) => {
        const answer = growth(figure(2 * value), figure(value), quantity);
        expect(isFigure(answer) && answer.value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('gives zero-base, never a number, over a base that is or may be zero', () => {
    for (const base of [figure(0), figure(1, -1, 2)]) {
      for (const answer of [
        growth(figure(5), base, quantity),
        ratio(figure(5), base, quantity),
        indexed(figure(5), base, quantity),
        averageGrowth(figure(5), base, 3, quantity),
      ]) {
        expect(answer).toMatchObject({ kind: 'absent', reason: 'zero-base' });
      }
    }
  });

  it('finds the yearly growth of a value that quadrupled in two years', () => {
    const answer = averageGrowth(figure(400), figure(100), 2, quantity);
    expect(isFigure(answer) && answer.value).toBeCloseTo(1, 12);
  });

  it('holds the true result of every operation for any inputs inside their intervals', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expectToHold(sum(a.figure, b.figure, quantity), a.truth + b.truth);
        expectToHold(difference(a.figure, b.figure, quantity), a.truth - b.truth);
        expectToHold(halfSum(a.figure, b.figure, quantity), (a.truth + b.truth) / 2);
        expectToHold(halfDifference(a.figure, b.figure, quantity), (a.truth - b.truth) / 2);
        expectToHold(growth(a.figure, b.figure, quantity), a.truth / b.truth - 1);
        expectToHold(ratio(a.figure, b.figure, quantity), a.truth / b.truth);
        expectToHold(grown(a.figure, b.figure, quantity), a.truth * (1 + b.truth));
        expectToHold(baseOfGrowth(a.figure, b.figure, quantity), a.truth / (1 + b.truth));
        expectToHold(indexed(a.figure, b.figure, quantity), (100 * a.truth) / b.truth);
        expectToHold(averageGrowth(a.figure, b.figure, 3, quantity), (a.truth / b.truth) ** (1 / 3) - 1);
      }),
    );
  });

  it('undoes growth: the base that grew to a level is the base', () => {
    const change = { ...figure(0.77, 0.765, 0.775), unit: 'ratio' as const };
    const base = baseOfGrowth(figure(92.6, 92.55, 92.65), change, quantity);
    expect(isFigure(base) && [base.interval.low, base.value, base.interval.high].map((n) => n.toFixed(2))).toEqual([
      '52.14',
      '52.32',
      '52.49',
    ]);
  });

  it.each([
    [['stated', 'stated'], 'derived'],
    [['stated', 'derived'], 'derived'],
    [['observed', 'observed'], 'observed'],
    [['observed', 'estimated'], 'estimated'],
    [['stated', 'observed'], 'implied'],
    [['derived', 'estimated'], 'implied'],
    [['implied', 'observed'], 'implied'],
    [['implied', 'stated'], 'implied'],
  ] as const)('calls %j arithmetic %s', (parts, evidence) => {
    expect(combinedEvidence(parts)).toBe(evidence);
  });

  it('never calls arithmetic stated, whatever the parts and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVIDENCE), { minLength: 1, maxLength: 4 }), (parts) => {
        expect(combinedEvidence(parts)).not.toBe('stated');
        expect(combinedEvidence([...parts].reverse())).toBe(combinedEvidence(parts));
      }),
    );
  });
});
