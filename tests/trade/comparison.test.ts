import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/trade/comparison.ts';
import { headline, inOrder, judged } from '../../src/trade/comparison.ts';
import { RELATIONS } from '../../src/trade/evidence-base.ts';
import { fromRecord } from '../../src/trade/figure.ts';
import { year } from '../../src/trade/period.ts';
import { strengthOf, WEAKNESSES } from '../../src/trade/strength.ts';
import type { Outcome } from '../../src/trade/verdict.ts';
import { STRENGTHS, VERDICTS } from '../../src/trade/verdict.ts';
import { claim, iso3 } from './small-base.ts';

const AGREES: Outcome = { verdict: 'agrees', strength: 'independent' };
const AGREES_WEAKLY: Outcome = { verdict: 'agrees', strength: 'weak' };
const DIFFERS_WEAKLY: Outcome = { verdict: 'differs', strength: 'weak' };
const WITH_ITSELF: Outcome = { verdict: 'differs', strength: 'internal' };
const UNCHECKED: Outcome = { verdict: 'unchecked' };

describe('the headline of comparisons', () => {
  it.each([
    [[UNCHECKED, AGREES, DIFFERS_WEAKLY], DIFFERS_WEAKLY],
    [[UNCHECKED, AGREES_WEAKLY, AGREES], AGREES],
    [[WITH_ITSELF, DIFFERS_WEAKLY], DIFFERS_WEAKLY],
    [[UNCHECKED, UNCHECKED], UNCHECKED],
  ])('of %j is %j', (comparisons, expected) => {
    expect(headline(comparisons)).toEqual({ strength: undefined, ...expected });
  });
});

describe('a strength', () => {
  it('is independent with no weakness, internal for the claim’s own source, else weak', () => {
    expect(strengthOf([])).toBe('independent');
    expect(strengthOf(['incomplete'])).toBe('weak');
    expect(strengthOf(['incomplete', 'own-source'])).toBe('internal');
  });

  it('never grows by one weakness more', () => {
    const some = fc.subarray([...WEAKNESSES]);
    fc.assert(
      fc.property(some, fc.constantFrom(...WEAKNESSES), (weaknesses, more) => {
        const isAsStrong = strengthOf([...weaknesses, more]) === 'independent';
        expect(isAsStrong).toBe(false);
        if (weaknesses.includes('own-source')) expect(strengthOf([...weaknesses, more])).toBe('internal');
      }),
    );
  });

  it('is there just when something is decided', () => {
    const level = (value: number) => {
      const quantity = {
        of: 'level',
        reporter: iso3('REP'),
        flow: 'export',
        partners: [iso3('AAA')],
        year: year(2010),
        record: 'own',
      } as const;
      const row = {
        partner: iso3('AAA'),
        compiledBy: 'reporter',
        flow: 'export',
        year: year(2010),
        valueUsd: value,
        isEstimate: false,
        valuation: 'FOB',
        source: 'record',
      } as const;
      return fromRecord(row, quantity);
    };
    const stated = claim('C1', 'AAA', { measure: 'turnover', unit: 'USD', value: 10 });
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.constantFrom(...RELATIONS),
        fc.subarray([...WEAKNESSES]),
        (value, relation, weaknesses) => {
          const method = 'other-level';
          const check = judged(stated, {
            method,
            claimed: level(10),
            other: level(value),
            relation,
            sources: ['a'],
            remarks: [],
            weaknesses,
          });
          expect(check.strength === undefined).toBe(check.verdict === 'unchecked');
          if (['unclear', 'ceiling', 'related'].includes(relation)) expect(check.verdict).toBe('unchecked');
        },
      ),
    );
  });
});

describe('the order of comparisons', () => {
  it('has the headline’s verdict first and its strongest before all, in whatever order they come', () => {
    const outcome = fc.oneof(
      fc.record({ verdict: fc.constantFrom('differs', 'agrees'), strength: fc.constantFrom(...STRENGTHS) } as const),
      fc.constant(UNCHECKED),
    );
    const comparison = outcome.map(
      (one): Comparison => ({ ...one, method: 'record', sources: [], remarks: [], weaknesses: [] }),
    );
    fc.assert(
      fc.property(fc.array(comparison, { minLength: 1 }), (comparisons) => {
        const sorted = inOrder(claim('C1', 'AAA', {}), comparisons);
        expect(sorted[0]).toMatchObject({ verdict: headline(comparisons).verdict });
        expect(sorted[0]?.strength).toBe(headline(comparisons).strength);
        const places = sorted.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
