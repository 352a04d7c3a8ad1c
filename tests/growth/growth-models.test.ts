import { describe, expect, it } from 'vitest';
import { nameLines, namesWidth } from '../../src/growth/bars-layout.ts';
import { barsModel } from '../../src/growth/bars-model.ts';
import { barsNotes } from '../../src/growth/bars-words.ts';
import { lonePoints } from '../../src/growth/line-points.ts';
import { scaleText } from '../../src/growth/line-scale.ts';
import { linesModel } from '../../src/growth/lines-model.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

const base = realBase();
const four = ['TUR', 'PAK', 'VNM', 'CHN'].map(iso3);
const view2021 = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), partners: four });

describe('the bars', () => {
  const { rows } = barsModel(base, view2021, 'The record');

  it('are sorted by the flow in view, and print every number', () => {
    expect(rows.slice(0, 4).map((row) => [row.name, ...row.bars.map((bar) => bar.label)])).toEqual([
      ['Turkey', '+170.4%', '+18.8%'],
      ['Pakistan', '≈ +112.9%', '≈ −6.4%'],
      ['Vietnam', '+97.0%', '+29.6%'],
      ['China', '+9.7%', '+8.0%'],
    ]);
  });

  it('hatch what is implied and give it a whisker, and leave what is stated solid', () => {
    const [turkey, pakistan] = rows;
    expect(turkey?.bars[0]).toMatchObject({ evidence: 'stated', isHatched: false, whisker: undefined });
    const bar = pakistan?.bars[0];
    expect(bar).toMatchObject({ evidence: 'implied', isHatched: true });
    expect(bar?.whisker?.map((bound) => bound.toFixed(4))).toEqual(['1.1277', '1.1304']); // 78.05 and 78.15 over 36.6833
  });

  it('show what is claimed of a region in words as an open bar below', () => {
    expect(rows.at(-1)).toMatchObject({ name: 'Central Africa', isRuled: true });
    expect(rows.at(-1)?.bars[0]?.words).toMatch(/fourfold/);
  });

  it('cut an outlier, but never its number', () => {
    const view = viewOf({
      reporter: iso3('BLR'),
      years: yearRange(2019, 2020),
      flow: 'import',
      partners: ['AFG', 'CHN', 'IND'].map(iso3),
    });
    const bars = barsModel(base, view, 'The record').rows.flatMap((row) => row.bars);
    const afghan = bars.find((bar) => bar.flow === 'import' && bar.isCapped);
    expect(afghan?.value).toBeCloseTo(248_100 / 52_300 - 1, 10);
    expect(afghan?.drawn).toBeLessThan(afghan?.value ?? 0);
    expect(afghan?.label).toContain('+374.4%');
    expect(barsNotes(barsModel(base, view, 'The record')).join(' ')).toContain('//');
    expect(barsNotes({ rows }).join(' ')).not.toContain('//');
  });

  it('print a long name on three lines, and cut only what three do not hold', () => {
    expect(nameLines('Saint Vincent and the Grenadines', 96)).toEqual(['Saint', 'Vincent and', 'the Grenadi…']);
    expect(nameLines('United Arab Emirates', 84)).toEqual(['United', 'Arab', 'Emirates']);
    expect(nameLines('Turkey', 84)).toEqual(['Turkey']);
    expect(namesWidth(rows, 440)).toBe(96);
    const grenadines = rows.slice(0, 1).map((row) => ({ ...row, name: 'Saint Vincent and the Grenadines' }));
    expect(nameLines('Saint Vincent and the Grenadines', namesWidth(grenadines, 440))).toEqual([
      'Saint Vincent',
      'and the',
      'Grenadines',
    ]);
  });

  it('show the sum of the scope with its coverage when no partner is chosen', () => {
    const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2019, 2020), partners: [] });
    const [sum] = barsModel(base, view, 'The record').rows;
    expect(sum?.note).toMatch(/105 of 154/);
  });
});

describe('the lines', () => {
  const model = linesModel(base, view2021, 'The record', year(2021));
  const turkey = model.panels[0];
  const at = (when: number) => turkey?.points.find((point) => point.year === when);

  it('keep the two records apart and the later year off both', () => {
    expect(at(2020)).toMatchObject({ own: 133_283_000, mirror: 176_005_320, later: undefined });
    expect(at(2021)).toMatchObject({ own: undefined, mirror: undefined, evidence: 'implied' });
    expect(at(2021)?.later).toBeCloseTo(133_283_000 * 2.704, 0);
    expect(at(2021)?.interval?.map(Math.round)).toEqual([
      Math.round(133_283_000 * 2.7035),
      Math.round(133_283_000 * 2.7045),
    ]);
  });

  it('link the later year to the last recorded one only', () => {
    expect(turkey?.points.filter((point) => point.link !== undefined).map((point) => point.year)).toEqual([2020, 2021]);
  });

  it('leave gaps as gaps', () => {
    const vietnam = linesModel(base, { ...view2021, flow: 'import' }, 'The record', year(2021)).panels.find(
      (panel) => panel.name === 'Vietnam',
    );
    expect(vietnam?.points.find((point) => point.year === 2019)).toMatchObject({ mirror: undefined });
  });

  it('know the years that no line reaches, which are drawn as dots', () => {
    const aruba = linesModel(base, { ...view2021, partners: [iso3('ABW')] }, 'The record', undefined).panels[0];
    const recorded = aruba?.points.filter((point) => point.own !== undefined).map((point) => point.year);
    expect(recorded).toEqual([2007, 2011, 2012, 2014, 2018]);
    expect(lonePoints(aruba?.points ?? [], 'own').map((point) => point.year)).toEqual([2007, 2014, 2018]);
  });

  it('name the foot of a logarithm of an index, which is no zero', () => {
    expect([0.1, 0.001, 1, 100, 0].map((value) => scaleText(value, 'index'))).toEqual([
      '0.1',
      '0.001',
      '1',
      '100',
      '0',
    ]);
  });

  it('start an index at 100 in the first year compared', () => {
    const indexed = linesModel(
      base,
      viewOf({ reporter: iso3('BLR'), years: yearRange(2015, 2020), partners: [iso3('CHN')], basis: 'index' }),
      'The record',
      undefined,
    );
    const china = indexed.panels[0];
    expect(china?.points.find((point) => point.year === 2015)?.own).toBe(100);
    expect(china?.points.find((point) => point.year === 2020)?.own).toBeCloseTo((100 * 748_242_600) / 781_001_600, 9);
  });

  it('say how many contacts each partner had, also when there was none', () => {
    expect(model.panels.map((panel) => panel.note)).toEqual([
      'no contact in 2021',
      '3 contacts in 2021',
      'no contact in 2021',
      '2 contacts in 2021',
    ]);
  });
});
