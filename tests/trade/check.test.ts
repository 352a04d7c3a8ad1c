import { describe, expect, it } from 'vitest';
import { checksOf, headline } from '../../src/trade/check.ts';
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
      { verdict: 'agrees', method: 'other-growth', sources: ['elsewhere'] },
    ]);
  });

  it('follows the data: another cell, another verdict', () => {
    const levels = [outside({ value: 30, relation: 'incomplete' }), outside({ year: year(2010), value: 40 })];
    const base = smallBase({ series: record, claims: [growth], independent: levels });
    expect(checksOf(base, growth)).toMatchObject([
      { verdict: 'differs', doubt: 'incomplete', other: { value: -0.25 } },
    ]);
  });

  it('may be contradicted but not confirmed by a figure of unclear scope', () => {
    const verdict = (value: number) => {
      const press = outside({ measure: 'export_change', unit: 'percent', value, rounding: 0.1, relation: 'unclear' });
      return headline(checksOf(smallBase({ claims: [growth], independent: [press] }), growth));
    };
    expect(verdict(50.1)).toBe('unchecked');
    expect(verdict(58.3)).toBe('differs');
  });

  it('is held against the stated level over the recorded base', () => {
    const change = claim('C2', 'AAA', { measure: 'turnover_change', value: 77, rounding: 1 });
    const level = claim('C3', 'AAA', { measure: 'turnover', value: 926, rounding: 1, unit: 'USD' });
    const rows = [series('AAA', 'export', 2010, [367]), series('AAA', 'import', 2010, [155])];
    const base = smallBase({ series: rows, claims: [change, level] });
    // [925.5, 926.5] ÷ 522 − 1 = [0.7730, 0.7749] inside [0.765, 0.775]
    expect(checksOf(base, change)).toMatchObject([{ verdict: 'agrees', method: 'claims-over-record' }]);
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
    expect(checksOf(base, share)).toMatchObject([{ verdict: 'agrees', method: 'other-share', other: { value: 0.7 } }]);
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
    expect(checksOf(base, share)).toMatchObject([{ verdict: 'unchecked', method: 'neighbouring-year' }]);
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
    expect(checksOf(base, below)).toMatchObject([{ verdict, method: 'against-baseline' }]);
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

  it('are headed by differs before agrees before unchecked', () => {
    const verdicts = (...list: ('differs' | 'agrees' | 'unchecked')[]) =>
      headline(list.map((verdict) => ({ verdict, method: 'record', sources: [], remarks: [] })));
    expect(verdicts('unchecked', 'agrees', 'differs')).toBe('differs');
    expect(verdicts('unchecked', 'agrees')).toBe('agrees');
    expect(verdicts('unchecked')).toBe('unchecked');
  });
});
