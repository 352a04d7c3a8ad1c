import { describe, expect, it } from 'vitest';
import { checksOf } from '../../src/trade/check.ts';
import type { IndependentFigure } from '../../src/trade/evidence-base.ts';
import { year } from '../../src/trade/period.ts';
import { claim, iso3, series, smallBase } from './small-base.ts';

function outside(more: Partial<IndependentFigure>): IndependentFigure {
  return {
    partner: iso3('AAA'),
    measure: 'export',
    subject: 'all-goods',
    year: year(2011),
    period: 'year',
    value: 60,
    rounding: 1,
    unit: 'USD',
    relation: 'same',
    basis: 'as reported',
    source: 'elsewhere',
    ...more,
  };
}

const growth = claim('C1', 'AAA', { value: 50, rounding: 1 });
const record = [series('AAA', 'export', 2008, [10, 20, 40])];

describe('a claimed change', () => {
  it('is unchecked when nothing else is known, and says so', () => {
    const base = smallBase({ series: record, claims: [growth] });
    expect(checksOf(base, growth)).toMatchObject([
      { verdict: 'unchecked', method: 'nothing-known', claimed: { value: 0.5 } },
    ]);
  });

  it('agrees with the two levels of another source when the intervals overlap', () => {
    const levels = [outside({}), outside({ year: year(2010), value: 40 })];
    const base = smallBase({ series: record, claims: [growth], independent: levels });
    // [59.5, 60.5] ÷ [39.5, 40.5] − 1 = [0.469, 0.532], claimed [0.495, 0.505]
    expect(checksOf(base, growth)).toMatchObject([
      { verdict: 'agrees', strength: 'independent', method: 'other-growth', sources: ['elsewhere'], weaknesses: [] },
    ]);
  });

  it('follows the data: another cell, another verdict', () => {
    const levels = [outside({ value: 30, relation: 'incomplete' }), outside({ year: year(2010), value: 40 })];
    const base = smallBase({ series: record, claims: [growth], independent: levels });
    expect(checksOf(base, growth)).toMatchObject([
      { verdict: 'differs', strength: 'weak', weaknesses: ['incomplete'], other: { value: -0.25 } },
    ]);
  });

  it.each([50.1, 58.3])('is neither confirmed nor contradicted by %d %% of unclear scope', (value) => {
    const press = outside({ measure: 'export_change', unit: 'percent', value, rounding: 0.1, relation: 'unclear' });
    const [check] = checksOf(smallBase({ claims: [growth], independent: [press] }), growth);
    expect(check).toMatchObject({ verdict: 'unchecked', method: 'other-growth', weaknesses: ['unclear'] });
    expect(check?.strength).toBeUndefined();
  });

  it('is held against the stated level over the recorded base', () => {
    const change = claim('C2', 'AAA', { measure: 'turnover_change', value: 77, rounding: 1 });
    const level = claim('C3', 'AAA', { measure: 'turnover', value: 926, rounding: 1, unit: 'USD' });
    const rows = [series('AAA', 'export', 2010, [367]), series('AAA', 'import', 2010, [155])];
    const base = smallBase({ series: rows, claims: [change, level] });
    // [925.5, 926.5] ÷ 522 − 1 = [0.7730, 0.7749] inside [0.765, 0.775]
    expect(checksOf(base, change)).toMatchObject([
      { verdict: 'agrees', strength: 'internal', method: 'claims-over-record', weaknesses: ['own-source'] },
    ]);
  });

  it.each([
    ['record', 'internal'],
    ['book', 'independent'],
  ] as const)('of the source “%s” is held against the record, which is “record”: %s', (source, strength) => {
    const change = claim('C2', 'AAA', {
      value: 100,
      rounding: 1,
      period: '2010',
      baseline: '2009',
      locator: { source, section: 'One', paragraph: 1 },
    });
    expect(checksOf(smallBase({ series: record, claims: [change] }), change)).toMatchObject([
      { verdict: 'agrees', strength, method: 'record' },
    ]);
  });
});

describe('a change that two sources claim', () => {
  const second = claim('C2', 'AAA', {
    value: 50,
    rounding: 1,
    locator: { source: 'another', section: 'One', paragraph: 1 },
  });

  it('is held against the other source, which is no record', () => {
    expect(checksOf(smallBase({ claims: [growth, second] }), growth)).toMatchObject([
      { verdict: 'agrees', strength: 'independent', method: 'other-growth', sources: ['another'] },
    ]);
  });

  it('is held against itself where both are one source', () => {
    const twice = { ...second, locator: growth.locator };
    expect(checksOf(smallBase({ claims: [growth, twice] }), growth)).toMatchObject([{ strength: 'internal' }]);
  });
});

describe('a claimed multiple in words', () => {
  const nearly = claim('C2', 'AAA', { measure: 'export_multiple', value: 2, unit: 'ratio', qualifier: 'nearly' });
  const check = (one: typeof nearly, value: number) => {
    const levels = [outside({ value }), outside({ year: year(2010), value: 40 })];
    return checksOf(smallBase({ claims: [one], independent: levels }), one)[0];
  };

  it.each([42, 70])('without a lower bound is not met by %d over 40, whatever “nearly” means', (value) => {
    expect(check(nearly, value)).toMatchObject({ verdict: 'unchecked', weaknesses: ['open-words'] });
  });

  it('is contradicted above its number all the same, weakly', () => {
    expect(check(nearly, 120)).toMatchObject({ verdict: 'differs', strength: 'weak', weaknesses: ['words'] });
  });

  it.each([
    [42, 'differs'],
    [70, 'agrees'],
  ] as const)('with a lower bound of its package is held against %d over 40: %s', (value, verdict) => {
    expect(check({ ...nearly, low: 1.7 }, value)).toMatchObject({ verdict, strength: 'weak', weaknesses: ['words'] });
  });

  it.each(['exactly', 'about'] as const)('“%s”, without bounds, can neither be met nor missed', (qualifier) => {
    expect(check({ ...nearly, qualifier }, 80)?.verdict).toBe('unchecked');
    expect(check({ ...nearly, qualifier }, 20)?.verdict).toBe('unchecked');
  });
});

describe('a claimed share', () => {
  const share = claim('C4', 'AAA', {
    measure: 'share_of_exports_to_partner',
    subject: 'potash',
    value: 0.6667,
    unit: 'ratio',
    qualifier: 'more than',
    period: '2005..2011',
    baseline: undefined,
  });
  const whole = outside({ value: 100 });

  it('agrees with part over whole of one source', () => {
    const base = smallBase({ claims: [share], independent: [whole, outside({ subject: 'potash', value: 70 })] });
    expect(checksOf(base, share)).toMatchObject([
      { verdict: 'agrees', strength: 'weak', method: 'other-share', other: { value: 0.7 } },
    ]);
  });

  it('stays unchecked against a ceiling, which is shown all the same', () => {
    const base = smallBase({
      claims: [share],
      independent: [whole, outside({ subject: 'potash', value: 93, relation: 'ceiling' })],
    });
    expect(checksOf(base, share)).toMatchObject([{ verdict: 'unchecked', method: 'ceiling', other: { value: 0.93 } }]);
  });

  it('stays unchecked against a year outside its period', () => {
    const early = [
      outside({ year: year(2001), value: 100 }),
      outside({ year: year(2001), subject: 'potash', value: 20 }),
    ];
    const base = smallBase({ claims: [share], independent: early });
    expect(checksOf(base, share)).toMatchObject([
      { verdict: 'unchecked', method: 'neighbouring-year', weaknesses: ['other-year'] },
    ]);
  });

  it('says so of a ceiling outside its period too', () => {
    const early = [
      outside({ year: year(2001), value: 100 }),
      outside({ year: year(2001), subject: 'potash', value: 90, relation: 'ceiling' }),
    ];
    const base = smallBase({ claims: [share], independent: early });
    expect(checksOf(base, share)).toMatchObject([{ method: 'ceiling', weaknesses: ['other-year'] }]);
  });
});

describe('a claimed share of a year that is not named', () => {
  const fifth = claim('C4', 'AAA', {
    measure: 'share_of_exports_to_partner',
    subject: 'potash',
    value: 0.2,
    low: 0.18,
    high: 0.22,
    unit: 'ratio',
    period: '2009..2010',
    baseline: undefined,
  });
  /** Shares of 100 exported each year. */
  const shares = (...given: readonly (readonly [number, number])[]) =>
    given.flatMap(([of, value]) => [
      outside({ year: year(of), value: 100 }),
      outside({ year: year(of), subject: 'potash', value }),
    ]);
  const checks = (...given: readonly (readonly [number, number])[]) =>
    checksOf(smallBase({ claims: [fifth], independent: shares(...given) }), fifth);

  it('agrees when one year that may be meant fits; the other is no contradiction', () => {
    const found = checks([2009, 20], [2010, 30]);
    expect(found).toMatchObject([
      { verdict: 'agrees', strength: 'weak', weaknesses: ['year-read', 'words'], other: { quantity: { year: 2009 } } },
      {
        verdict: 'unchecked',
        weaknesses: ['year-read', 'words', 'other-reading'],
        other: { quantity: { year: 2010 } },
      },
    ]);
    expect(found[1]?.strength).toBeUndefined();
  });

  it('differs only when no such year fits', () => {
    expect(checks([2009, 30], [2010, 40]).map(({ verdict }) => verdict)).toEqual(['differs', 'differs']);
  });

  it('shows the nearest year first', () => {
    const years = checks([2002, 20], [2004, 20], [2007, 20]).map(({ other }) => other?.quantity.year);
    expect(years).toEqual([2007, 2004, 2002]);
  });
});

describe('a claim in words', () => {
  const below = claim('C5', 'AAA', {
    measure: 'turnover',
    unit: 'USD',
    qualifier: 'below',
    period: '2011',
    baseline: '2009',
  });
  const grew = claim('C6', 'AAA', { value: 50, rounding: 1 });
  const grewImports = claim('C7', 'AAA', { measure: 'import_change', value: 0, rounding: 1 });

  it.each([
    [[10, 20, 40], 'differs'], // 2011: 40 × 1.5 + 10 = 70, above 20 + 10
    [[10, 90, 40], 'agrees'], // 70 is below 90 + 10
  ] as const)('is compared with its baseline: exports of %j make it %s', (exports, verdict) => {
    const rows = [series('AAA', 'export', 2008, exports), series('AAA', 'import', 2008, [10, 10, 10])];
    const base = smallBase({ series: rows, claims: [below, grew, grewImports] });
    expect(checksOf(base, below)).toMatchObject([{ verdict, strength: 'internal', method: 'against-baseline' }]);
  });

  const rose = claim('C6', '', {
    measure: 'turnover',
    unit: 'USD',
    qualifier: 'more than',
    period: '2011',
    baseline: '2010',
  });
  const turnover = (of: number, value: number, more: Partial<IndependentFigure> = {}) =>
    outside({ partner: null, measure: 'turnover', year: year(of), value, ...more });

  it('keeps the evidence of its baseline, which is no statement of the claim', () => {
    const base = smallBase({ claims: [rose], independent: [turnover(2010, 50), turnover(2011, 60)] });
    expect(checksOf(base, rose)).toMatchObject([
      {
        verdict: 'agrees',
        strength: 'independent',
        claimed: { value: 50, evidence: 'observed', basis: { kind: 'independent' } },
      },
    ]);
  });

  it.each([
    ['incomplete', 'agrees', 'weak'],
    ['unclear', 'unchecked', undefined],
    ['related', 'unchecked', undefined],
  ] as const)('against a baseline that is %s comes to %s, %s', (relation, verdict, strength) => {
    const base = smallBase({ claims: [rose], independent: [turnover(2010, 50, { relation }), turnover(2011, 60)] });
    const [check] = checksOf(base, rose);
    expect([check?.verdict, check?.strength]).toEqual([verdict, strength]);
  });

  it('is held against the baseline of the same source where that has one', () => {
    const two = [turnover(2010, 90, { source: 'another' }), turnover(2010, 50), turnover(2011, 60)];
    expect(checksOf(smallBase({ claims: [rose], independent: two }), rose)).toMatchObject([
      { claimed: { value: 50 }, sources: ['elsewhere'] },
    ]);
  });
});

describe('the other claims', () => {
  it('about a region show the base that the record has, and check nothing', () => {
    const region = claim('C8', '', {
      partners: ['east-asia'],
      measure: 'export_multiple',
      value: 4,
      unit: 'ratio',
      qualifier: 'nearly',
    });
    expect(checksOf(smallBase({ series: record, claims: [region] }), region)).toMatchObject([
      { verdict: 'unchecked', method: 'base-only', other: { value: 40 } },
    ]);
  });

  it('that are not about trade are not compared', () => {
    const count = claim('C9', 'AAA', { measure: 'count', value: 3, unit: 'count' });
    expect(checksOf(smallBase({ claims: [count] }), count)).toMatchObject([
      { verdict: 'unchecked', method: 'not-trade' },
    ]);
  });
});
