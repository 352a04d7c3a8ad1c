import { describe, expect, it } from 'vitest';
import { asymmetryOf, averageGrowthOf, changeOf, indexOf } from '../../src/trade/change.ts';
import type { Answer } from '../../src/trade/figure.ts';
import { levelOf, levelsBeside } from '../../src/trade/level.ts';
import { year } from '../../src/trade/period.ts';
import { claim, iso3, series, smallBase } from './small-base.ts';

const base = smallBase({
  series: [
    series('AAA', 'export', 2008, [10, 20, 40]),
    series('AAA', 'import', 2008, [5, null, 8]),
    series('BBB', 'export', 2008, [0, 3, 6]),
    series('CCC', 'export', 2010, [100]),
    series('CCC', 'import', 2010, [60]),
    series('DDD', 'export', 2009, [30, 50]),
    series('AAA', 'export', 2008, [11, 18, 44], {
      compiledBy: 'partner',
      valuation: 'CIF',
      estimatedYears: [year(2009)],
    }),
    series('OUT', 'export', 2008, [1, 1, 1]),
  ],
  claims: [
    claim('C1', 'AAA', { value: 50, rounding: 1 }),
    claim('C2', 'CCC', { measure: 'turnover', value: 200, rounding: 10, unit: 'USD' }),
    claim('C3', 'CCC', { measure: 'balance', value: 100, rounding: 10, unit: 'USD' }),
    claim('C4', 'CCC', { measure: 'turnover_change', value: 25, rounding: 1 }),
  ],
});

const level = (
  partner: string,
  flow: 'export' | 'import' | 'turnover' | 'balance',
  at: number,
  record: 'own' | 'mirror' = 'own',
) => levelOf(base, { partner: iso3(partner), flow, year: year(at), record });
const change = (
  partner: string,
  flow: 'export' | 'turnover' | 'balance',
  from: number,
  to: number,
  record: 'own' | 'mirror' = 'own',
) => changeOf(base, { partner: iso3(partner), flow, years: { from: year(from), to: year(to) }, record });
const brief = (answer: Answer) =>
  answer.kind === 'figure' ? [answer.evidence, Number(answer.value.toPrecision(12))] : ['absent', answer.reason];

describe('the level of a flow', () => {
  it.each([
    ['AAA', 'export', 2010, 'own', ['observed', 40]],
    ['AAA', 'export', 2011, 'own', ['implied', 60]], // 40 × 1.5, stated on recorded
    ['AAA', 'export', 2009, 'mirror', ['estimated', 18]],
    ['AAA', 'export', 2011, 'mirror', ['absent', 'no-source']], // no claim belongs to the mirror
    ['AAA', 'import', 2009, 'own', ['absent', 'not-reported']],
    ['AAA', 'turnover', 2010, 'own', ['observed', 48]],
    ['AAA', 'balance', 2010, 'own', ['observed', 32]],
    ['AAA', 'turnover', 2009, 'own', ['absent', 'partial']],
    ['AAA', 'turnover', 2011, 'own', ['absent', 'partial']], // exports implied, imports unknown
    ['BBB', 'export', 2008, 'own', ['observed', 0]],
    ['CCC', 'turnover', 2011, 'own', ['stated', 200]],
    ['CCC', 'balance', 2011, 'own', ['stated', 100]],
    ['CCC', 'export', 2011, 'own', ['derived', 150]], // (200 + 100) ÷ 2
    ['CCC', 'import', 2011, 'own', ['derived', 50]],
    ['CCC', 'turnover', 2010, 'own', ['observed', 160]], // the record stands; 200 ÷ 1.25 is shown beside it
    ['DDD', 'export', 2008, 'own', ['absent', 'not-reported']],
    ['DDD', 'export', 2011, 'own', ['absent', 'no-source']],
    ['OUT', 'export', 2008, 'own', ['absent', 'out-of-scope']],
    ['XXX', 'export', 2008, 'own', ['absent', 'out-of-scope']],
  ] as const)('of %s, %s in %i, %s record, is %j', (partner, flow, at, record, expected) => {
    expect(brief(level(partner, flow, at, record))).toEqual(expected);
  });

  it('carries the rounding of the claims into what is derived from them', () => {
    // [195, 205] + [95, 105], halved
    expect(level('CCC', 'export', 2011)).toMatchObject({ interval: { low: 145, high: 155 } });
    // 40 × [1.495, 1.505]
    const implied = level('AAA', 'export', 2011);
    expect(implied.kind === 'figure' && [implied.interval.low, implied.interval.high].map((n) => n.toFixed(6))).toEqual(
      ['59.800000', '60.200000'],
    );
  });

  it('shows the base that a stated growth started from beside the recorded level', () => {
    const beside = levelsBeside(base, { partner: iso3('CCC'), flow: 'turnover', year: year(2010), record: 'own' });
    expect(beside.map(brief)).toEqual([['derived', 160]]); // 200 ÷ 1.25
    expect(levelsBeside(base, { partner: iso3('CCC'), flow: 'turnover', year: year(2010), record: 'mirror' })).toEqual(
      [],
    );
  });
});

describe('the change of a flow', () => {
  it.each([
    ['AAA', 'export', 2009, 2010, 'own', ['observed', 1]],
    ['AAA', 'export', 2010, 2011, 'own', ['stated', 0.5]],
    ['AAA', 'export', 2009, 2011, 'own', ['implied', 2]], // 60 ÷ 20 − 1
    ['AAA', 'export', 2009, 2010, 'mirror', ['estimated', 1.44444444444]],
    ['BBB', 'export', 2008, 2009, 'own', ['absent', 'zero-base']],
    ['CCC', 'export', 2010, 2011, 'own', ['implied', 0.5]], // derived 150 over recorded 100
    ['CCC', 'turnover', 2010, 2011, 'own', ['stated', 0.25]],
    ['CCC', 'balance', 2010, 2011, 'own', ['implied', 60]], // 100 − 40, a difference in USD
    ['CCC', 'export', 2009, 2010, 'own', ['absent', 'not-reported']],
    ['DDD', 'export', 2010, 2011, 'own', ['absent', 'no-source']],
    ['AAA', 'export', 2007, 2008, 'own', ['absent', 'not-reported']], // the record's first year has no base
  ] as const)('of %s, %s %i to %i, %s record, is %j', (partner, flow, from, to, record, expected) => {
    expect(brief(change(partner, flow, from, to, record))).toEqual(expected);
  });

  it('names the missing years of an absent change', () => {
    const answer = change('DDD', 'export', 2008, 2011);
    expect(answer.kind === 'absent' && answer.missing.map((one) => one.year)).toEqual([2011, 2008]);
  });

  it('averages a longer span to a yearly growth and indexes it to its first year', () => {
    const query = {
      partner: iso3('AAA'),
      flow: 'export',
      years: { from: year(2008), to: year(2010) },
      record: 'own',
    } as const;
    expect(brief(averageGrowthOf(base, query))).toEqual(['observed', 1]); // ×4 in two years
    expect(brief(indexOf(base, query))).toEqual(['observed', 400]);
  });

  it('compares the two records without mixing them', () => {
    expect(brief(asymmetryOf(base, iso3('AAA'), 'export', year(2010)))).toEqual(['observed', 1.1]); // 44 ÷ 40
    expect(brief(asymmetryOf(base, iso3('BBB'), 'export', year(2010)))).toEqual(['absent', 'not-reported']);
  });
});
