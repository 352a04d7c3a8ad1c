import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/trade/figure.ts';
import { year } from '../../src/trade/period.ts';
import { shareOf, totalChangeOf, totalOf } from '../../src/trade/total.ts';
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
        const value = (partners: string[]) => {
          const { answer } = totalOf(base, { partners: partners.map(iso3), flow, year: year(2010), record: 'own' });
          return isFigure(answer) ? answer.value : 0;
        };
        const rest = codes.filter((code) => !part.includes(code));
        expect(value(part) + value(rest)).toBeCloseTo(value(codes), 9);
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

  it('is no question for a balance', () => {
    expect(() => shareOf(base, { partner: iso3('AAA'), flow: 'balance', year: year(2010), record: 'own' })).toThrow(
      RangeError,
    );
  });
});
