import { describe, expect, it } from 'vitest';
import type { OtherFigures } from '../../src/partner/other-figures.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { realModel } from './context.ts';

function otherOf(code: string, more: Partial<View> = {}): OtherFigures | undefined {
  const view = viewOf({ years: yearRange(2020, 2021), dates: { from: '2021-01-01', to: '2021-12-31' }, ...more });
  return realModel(code, view).otherFigures;
}

describe('a panel without figures', () => {
  it('names the years that have some, and offers the latest with a change', () => {
    expect(otherOf('BRA')).toEqual({
      text: 'Last known, 2020: exports US$540.4 m and imports US$177.9 m. 2020–2021: nothing known in Belarus’s record; shown are 2019–2020. It has figures for 1992–2020.',
      offer: { text: 'Show 2019–2020 on the whole page', change: { years: yearRange(2019, 2020) } },
    });
  });

  it('names gaps between the years', () => {
    expect(otherOf('MMR', { flow: 'import' })?.text).toMatch(/figures for 1998, 2000–2002(, \d{4}–\d{4})*,? and \d{4}/);
  });

  it('offers the other record where the one shown has nothing', () => {
    expect(otherOf('ABW', { record: 'mirror' })).toEqual({
      text: 'Last known, 2018 by Belarus’s record: exports US$1,400. 2020–2021: nothing known in Aruba’s record, nor for any other year; shown are 2011–2012 in Belarus’s record. Belarus’s record has figures for 2001, 2007, 2011–2012, 2014, and 2018.',
      offer: {
        text: 'Show 2011–2012 in Belarus’s record on the whole page',
        change: { years: yearRange(2011, 2012), record: 'own' },
      },
    });
  });

  it('says of an economy that no record knows what there is instead', () => {
    expect(otherOf('ESH')).toEqual({
      text: 'No goods between Belarus and Western Sahara are on record from 1992 to 2020, on either side. No event and no claim of the sources names it either.',
      offer: undefined,
    });
  });

  it('is not said where any key figure is known', () => {
    expect(otherOf('TUR')).toBeUndefined();
    expect(otherOf('BRA', { years: yearRange(2010, 2011) })).toBeUndefined();
    expect(otherOf('DEU')).toBeUndefined();
  });

  it('leads from every panel without figures to one with figures, or says that there is none', () => {
    for (const { iso3: code } of realBase().scope) {
      for (const record of ['own', 'mirror'] as const) {
        const other = otherOf(code, { record });
        if (other?.offer) expect(otherOf(code, { record, ...(other.offer.change as Partial<View>) })).toBeUndefined();
        else if (other) expect(realBase().record.partners.has(code)).toBe(false);
      }
    }
  });
});
