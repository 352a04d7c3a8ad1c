import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAbsent } from '../../src/format/absence.ts';
import { averageGrowthOf, indexOf } from '../../src/trade/change.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { shareOf, totalShareOf } from '../../src/trade/share.ts';
import { totalChangeOf, totalIndexOf, totalOf } from '../../src/trade/total.ts';
import { claim, iso3, series, smallBase } from './small-base.ts';

const codes = ['AAA', 'BBB', 'CCC', 'DDD'];
const all = codes.map(iso3);
const base = smallBase({
  series: [
    series('AAA', 'export', 2009, [10, 20]),
    series('AAA', 'import', 2009, [1, 2]),
    series('BBB', 'export', 2010, [30]),
    series('CCC', 'export', 2009, [50, null]),
    series('CCC', 'import', 2010, [8]),
  ],
  claims: [claim('C1', 'AAA', { value: 10, rounding: 1 })],
});
const at = (flow: 'export' | 'turnover' | 'balance', when: number) =>
  totalOf(base, { partners: all, flow, year: year(when), record: 'own' });

describe('a sum over partners', () => {
  it('adds what is known and says how many partners that is', () => {
    expect(at('export', 2010)).toMatchObject({ answer: { value: 50 }, coverage: { known: 2, oneSided: 0, of: 4 } });
  });

  it('adds every known side of turnover and counts the partners with one side only', () => {
    expect(at('turnover', 2010)).toMatchObject({ answer: { value: 60 }, coverage: { known: 3, oneSided: 2, of: 4 } }); // 20+2 + 30 + 8
    expect(at('balance', 2010)).toMatchObject({ answer: { value: 40 } }); // 18 + 30 − 8
  });

  it('gives the reason when nothing is known', () => {
    expect(
      totalOf(base, { partners: [iso3('DDD')], flow: 'export', year: year(2010), record: 'own' }).answer,
    ).toMatchObject({ reason: 'not-reported' });
    expect(totalOf(base, { partners: all, flow: 'export', year: year(2012), record: 'own' }).answer).toMatchObject({
      reason: 'no-source',
    });
  });

  it('counts only partners known in both years in a change', () => {
    const change = totalChangeOf(base, {
      partners: all,
      flow: 'export',
      years: { from: year(2009), to: year(2010) },
      record: 'own',
    });
    expect(change).toMatchObject({ answer: { value: 1 }, coverage: { known: 1, of: 4 } }); // AAA alone: 20 over 10
  });

  it('is the sum of a part and the rest, for any part', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom('export', 'turnover', 'balance'), (part, flow) => {
        const rest = codes.filter((code) => !part.includes(code));
        const [some, others, sum] = [part, rest, codes].map((partners) => {
          const { answer } = totalOf(base, { partners: partners.map(iso3), flow, year: year(2010), record: 'own' });
          return isFigure(answer) ? answer.value : answer.reason === 'partial' ? undefined : 0;
        });
        // A balance of which one side is known of none has no part in it that could be added.
        if (some === undefined || others === undefined) expect(flow).toBe('balance');
        else expect(some + others).toBeCloseTo(sum ?? Number.NaN, 9);
      }),
    );
  });
});

describe("a partner's share", () => {
  const share = (partner: string, when: number, record: 'own' | 'mirror' = 'own') =>
    shareOf(base, { partner: iso3(partner), flow: 'export', year: year(when), record });

  it('is its part of all known values', () => {
    expect(share('AAA', 2010)).toMatchObject({ value: 0.4, evidence: 'observed' });
  });

  it('is partial for everyone after the record, and has no source in the mirror', () => {
    expect(share('AAA', 2011)).toMatchObject({ reason: 'partial' });
    expect(share('DDD', 2011)).toMatchObject({ reason: 'partial' });
    expect(share('AAA', 2011, 'mirror')).toMatchObject({ reason: 'no-source' });
  });

  it('adds up to the whole', () => {
    const shares = codes.map((code) => share(code, 2010)).filter(isFigure);
    expect(shares.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(1, 12);
  });

  it('does not apply to a balance, which is part of nothing', () => {
    const query = { partner: iso3('AAA'), flow: 'balance', year: year(2010), record: 'own' } as const;
    expect(shareOf(base, query)).toMatchObject({ kind: 'absent', reason: 'not-applicable' });
    const several = totalShareOf(base, { ...query, partners: [iso3('AAA'), iso3('BBB')] });
    expect(several).toMatchObject({ answer: { reason: 'not-applicable' }, coverage: { of: 2 } });
  });
});

describe('a balance of several partners', () => {
  const of = (partners: readonly string[], when: number) =>
    totalOf(base, { partners: partners.map(iso3), flow: 'balance', year: year(when), record: 'own' });

  it('takes nothing from nothing: where one side is known of no partner, it says which is missing', () => {
    for (const [partner, missing] of [
      ['BBB', 'import'],
      ['CCC', 'export'],
    ] as const) {
      const { answer, coverage } = of([partner, 'DDD'], 2010);
      expect(answer).toMatchObject({ kind: 'absent', reason: 'partial', missing: [{ of: 'total', flow: missing }] });
      expect(coverage).toEqual({ known: 1, oneSided: 1, of: 2 });
    }
    expect(of(['BBB', 'CCC'], 2010).answer).toMatchObject({ value: 22 });
    expect(of(['AAA', 'CCC'], 2010).answer).toMatchObject({ value: 10 });
  });
});

describe('the index of a sum', () => {
  it('holds the partners known in both years, so that it agrees with the change', () => {
    const query = { partners: all, flow: 'export', record: 'own', years: yearRange(2009, 2010) } as const;
    // AAA alone is known in both: 10 → 20. All that is known would be 60 → 50.
    expect(totalIndexOf(base, query)).toMatchObject({ answer: { value: 200 }, coverage: { known: 1, of: 4 } });
    expect(totalChangeOf(base, query)).toMatchObject({ answer: { value: 1 }, coverage: { known: 1, of: 4 } });
  });

  it('is none of a balance', () => {
    const query = { partners: all, flow: 'balance', record: 'own', years: yearRange(2009, 2010) } as const;
    expect(totalIndexOf(base, query).answer).toMatchObject({ reason: 'not-applicable' });
  });
});

describe('a balance of one partner', () => {
  const query = { partner: iso3('AAA'), flow: 'balance', record: 'own', years: yearRange(2009, 2010) } as const;

  it.each([
    [averageGrowthOf(base, query), 'A balance may change its sign, so it has no yearly growth.'],
    [indexOf(base, query), 'A balance may change its sign, so it has no index.'],
  ])('has no growth and no index, and says so', (answer, sentence) => {
    if (isFigure(answer)) return expect.fail('a balance with a growth');
    expect(answer.reason).toBe('not-applicable');
    expect(describeAbsent(base, answer)).toMatchObject({
      ...{ short: 'Not applicable', sentence },
      wouldNeed: 'Its value in US dollars can still be read.',
    });
  });
});
