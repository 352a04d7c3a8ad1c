import { describe, expect, it } from 'vitest';
import { absent, isFigure } from '../../src/trade/figure.ts';
import { levelOf } from '../../src/trade/level.ts';
import { year } from '../../src/trade/period.ts';
import { claimsBehind, leavesOf, restsOn, sourceIdsOf } from '../../src/trade/provenance.ts';
import { shareOf } from '../../src/trade/share.ts';
import { claim, iso3, series, smallBase } from './small-base.ts';

const AAA = iso3('AAA');
const base = smallBase({
  series: [
    series('AAA', 'export', 2010, [100]),
    series('AAA', 'import', 2010, [40], { source: 'other record' }),
    series('BBB', 'export', 2010, [300]),
  ],
  claims: [
    claim('C02', 'AAA', { value: 50, rounding: 1 }),
    claim('C01', 'BBB', { value: 10, locator: { source: 'pamphlet', section: 'One', paragraph: 1 } }),
  ],
});
const ask = (flow: 'export' | 'turnover', when: number, partner = AAA) =>
  levelOf(base, { partner, flow, year: year(when), record: 'own' });

describe('leavesOf', () => {
  it('gives a figure without a formula itself, and the inputs of one with a formula, each once', () => {
    expect(leavesOf(ask('export', 2010)).map(({ value }) => value)).toEqual([100]);
    // 100 of the 400 that the scope took: the 100 stands in the part and in the whole
    const share = shareOf(base, { partner: AAA, flow: 'export', year: year(2010), record: 'own' });
    expect(leavesOf(share).map(({ value }) => value)).toEqual([100, 300]);
    expect(leavesOf(ask('export', 2011)).map(({ basis }) => basis.kind)).toEqual(['record', 'claim']);
  });

  it('gives nothing of an absent figure', () => {
    const nothing = absent('no-source', ask('export', 2010).quantity);
    expect(leavesOf(nothing)).toEqual([]);
    expect(sourceIdsOf(base, [nothing])).toEqual(new Set());
  });
});

describe('sourceIdsOf', () => {
  it('names the sources of all answers, each once, and the claim itself where the package does not know it', () => {
    const answers = [ask('turnover', 2010), ask('export', 2011), ask('export', 2011, iso3('BBB'))];
    expect([...sourceIdsOf(base, answers)]).toEqual(['record', 'other record', 'book', 'pamphlet']);
    expect([...sourceIdsOf({ ...base, claims: [] }, [ask('export', 2011)])]).toEqual(['record', 'C02']);
  });
});

describe('claimsBehind', () => {
  it('gives the claims that a figure rests on, in the order of its formula', () => {
    const implied = ask('export', 2011);
    expect(claimsBehind(base, implied).map(({ id }) => id)).toEqual(['C02']);
    expect(claimsBehind(base, ask('turnover', 2010))).toEqual([]);
    expect([restsOn(implied, 'C02'), restsOn(implied, 'C01')]).toEqual([true, false]);
    expect(isFigure(implied) && implied.evidence).toBe('implied');
  });
});
