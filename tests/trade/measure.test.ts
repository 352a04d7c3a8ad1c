import { describe, expect, it } from 'vitest';
import { answersOf, answerTo } from '../../src/trade/answer.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { FLOWS, MEASURES } from '../../src/trade/flow.ts';
import { comparesYears, hasMeasure, measureOf, measureOfFigure } from '../../src/trade/measure.ts';
import { yearRange } from '../../src/trade/period.ts';
import { leavesOf } from '../../src/trade/provenance.ts';
import { iso3, series, smallBase } from './small-base.ts';

const base = smallBase({
  series: [
    series('AAA', 'export', 2009, [100, 150]),
    series('AAA', 'import', 2009, [40, 200]),
    series('BBB', 'export', 2009, [300, 450]),
    series('BBB', 'import', 2009, [10, 20]),
  ],
});

const ALL = FLOWS.flatMap((flow) => MEASURES.map((measure) => ({ flow, measure })));
const asked = { years: yearRange(2009, 2010), record: 'own' } as const;

describe('measureOf', () => {
  it('gives the measure asked for, and the value in place of the share that a balance has not', () => {
    const others = ALL.filter((one) => !hasMeasure(one));
    expect(others).toEqual([{ flow: 'balance', measure: 'share' }]);
    expect(measureOf({ flow: 'balance', measure: 'share' })).toBe(measureOf({ flow: 'balance', measure: 'value' }));
    for (const one of ALL) if (hasMeasure(one)) expect(measureOf(one).id).toBe(one.measure);
  });

  it.each(ALL)('says of $measure of $flow what its answer is', ({ flow, measure }) => {
    const row = measureOf({ flow, measure });
    const answer = answerTo(base, { ...asked, flow, measure, partner: iso3('AAA') });
    if (!isFigure(answer)) return expect.fail('no figure');
    expect(answer.unit).toBe(row.unit);
    expect(answer.quantity).toMatchObject({ of: row.of, reporter: base.reporter, flow, year: 2010 });
    expect(leavesOf(answer).every(({ quantity }) => quantity.reporter === base.reporter)).toBe(true);
    expect(answer.quantity.from).toBe(comparesYears({ flow, measure }) ? 2009 : undefined);
    expect(measureOfFigure(answer)).toBe(row);
    expect(row.askInUsd(base, { ...asked, flow, measure, partner: iso3('AAA') })).toMatchObject({ unit: 'USD' });
  });

  it('has no row for a figure that only the panel of a partner shows', () => {
    const answer = answerTo(base, { ...asked, flow: 'export', measure: 'value', partner: iso3('AAA') });
    if (!isFigure(answer)) return expect.fail('no figure');
    expect(
      measureOfFigure({ ...answer, quantity: { ...answer.quantity, of: 'index' }, unit: 'index' }),
    ).toBeUndefined();
    expect(measureOfFigure({ ...answer, quantity: { ...answer.quantity, of: 'total' } })).toBeUndefined();
  });
});

describe('answersOf', () => {
  it('answers as answerTo does, once for one base', () => {
    const question = { ...asked, flow: 'turnover', measure: 'share' } as const;
    const answerOf = answersOf(base, question);
    for (const { iso3: partner } of base.scope) {
      expect(answerOf(partner)).toEqual(answerTo(base, { ...question, partner }));
      expect(answersOf(base, { ...question })(partner)).toBe(answerOf(partner));
      expect(answersOf({ ...base }, question)(partner)).not.toBe(answerOf(partner));
    }
  });
});
