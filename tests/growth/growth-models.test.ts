import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/format/said.ts';
import { nameLines, namesWidth } from '../../src/growth/bars/bars-layout.ts';
import { barsModel, inOrder } from '../../src/growth/bars/bars-model.ts';
import { barsNotes } from '../../src/growth/bars/bars-words.ts';
import { lonePoints, pointsOf } from '../../src/growth/lines/line-points.ts';
import { scaleText } from '../../src/growth/lines/line-scale.ts';
import { linesModel } from '../../src/growth/lines/lines-model.ts';
import { nearestYear, panelColumns } from '../../src/growth/lines/panel-layout.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { levelOf } from '../../src/trade/level.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { economy, iso3, series, smallBase } from '../trade/small-base.ts';
import { SOURCES } from './source-names.ts';

const base = realBase();
const four = ['TUR', 'PAK', 'VNM', 'CHN'].map(iso3);
const view2021 = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), partners: four });

describe('the bars', () => {
  const { rows } = barsModel(base, view2021, SOURCES);

  it('are sorted by the flow in view, and print every number', () => {
    expect(rows.slice(0, 4).map((row) => [row.name, ...row.bars.map((bar) => bar.label)])).toEqual([
      ['Turkey', '+170.4%', '+18.8%'],
      ['Pakistan', '≈ +112.9%', '≈ −6.4%'],
      ['Vietnam', '+97.0%', '+29.6%'],
      ['China', '+9.7%', '+8.0%'],
    ]);
  });

  it('keep the order of their rows while the years are moved, and what was not there stands last', () => {
    const before = rows.map(({ id }) => id);
    const later = barsModel(base, { ...view2021, years: yearRange(2019, 2020) }, SOURCES);
    expect(later.rows.map(({ id }) => id)).toEqual(['CHN', 'PAK', 'TUR', 'VNM']);
    expect(inOrder(later, before).rows.map(({ id }) => id)).toEqual(['TUR', 'PAK', 'VNM', 'CHN']);
    expect(inOrder(later, ['VNM', 'TUR']).rows.map(({ id }) => id)).toEqual(['VNM', 'TUR', 'CHN', 'PAK']);
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
    const bars = barsModel(base, view, SOURCES).rows.flatMap((row) => row.bars);
    const afghan = bars.find((bar) => bar.flow === 'import' && bar.isCapped);
    expect(afghan?.value).toBeCloseTo(248_100 / 52_300 - 1, 10);
    expect(afghan?.drawn).toBeLessThan(afghan?.value ?? 0);
    expect(afghan?.label).toContain('+374.4%');
    expect(barsNotes(barsModel(base, view, SOURCES)).join(' ')).toContain('//');
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

  it('say who speaks, and name the claims by their source where they are used', () => {
    const said = (more: Partial<View>) => {
      const { source, speakers } = barsModel(base, viewOf({ ...view2021, ...more }), SOURCES);
      return [source, speakers];
    };
    expect(said({})).toEqual([
      'Source: The record, Belarus’s record and the book for 2020–2021.',
      ['the book', 'Belarus’s record'],
    ]);
    const [turkey] = four;
    expect(said({ partners: [turkey ?? iso3('TUR')] })).toEqual(['Source: the book for 2020–2021.', ['the book']]);
    expect(said({ years: yearRange(2019, 2020) })).toEqual([
      'Source: The record, Belarus’s record.',
      ['Belarus’s record'],
    ]);
    // Derived from two claims, on no record.
    const pakistan = { flow: 'export', measure: 'value', partners: [iso3('PAK')] } as const;
    expect(said(pakistan)).toEqual(['Source: the book for 2021.', ['the book']]);
    expect(said({ record: 'mirror' })).toEqual(['Source: The record, partners’ record.', []]);
  });

  it('show the sum of the scope with its coverage when no partner is chosen', () => {
    const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2019, 2020), partners: [] });
    const [sum] = barsModel(base, view, SOURCES).rows;
    expect(sum?.note).toMatch(/105 of 154/);
  });
});

describe('the lines', () => {
  const model = linesModel(base, view2021, SOURCES, year(2021));
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
    const vietnam = linesModel(base, { ...view2021, flow: 'import' }, SOURCES, year(2021)).panels.find(
      (panel) => panel.name === 'Vietnam',
    );
    expect(vietnam?.points.find((point) => point.year === 2019)).toMatchObject({ mirror: undefined });
  });

  it('stand in two columns, in three where there is room, and alone in one', () => {
    expect(panelColumns(440, 4)).toEqual({ columns: 2, panelWidth: 212 });
    expect(panelColumns(720, 4)).toEqual({ columns: 3, panelWidth: 229 });
    expect(panelColumns(288, 1)).toEqual({ columns: 1, panelWidth: 288 });
    expect(panelColumns(270, 4)).toEqual({ columns: 1, panelWidth: 270 });
  });

  it('are read at the year nearest to the pointer, also where it is left or right of them', () => {
    const years = { first: year(1992), last: year(2021) };
    expect([-5, 1, 4, 5, 201, 208].map((pixel) => nearestYear(pixel, 208, { years }))).toEqual([0, 0, 0, 1, 29, 29]);
  });

  it('have no interval on a logarithm where its low end is not above zero', () => {
    const answer = levelOf(base, { partner: iso3('TUR'), flow: 'export', record: 'own', year: year(2021) });
    if (!isFigure(answer)) throw new Error('Turkey has a figure for 2021.');
    const wide = new Map([[year(2021), { ...answer, interval: { low: 0, high: 2 * answer.value } }]]);
    const intervalOn = (isLog: boolean) => pointsOf(base, wide, new Map(), isLog)[0]?.interval;
    expect(intervalOn(false)).toEqual([0, 2 * answer.value]);
    expect(intervalOn(true)).toBeUndefined();
  });

  it('know the years that no line reaches, which are drawn as dots', () => {
    const aruba = linesModel(base, { ...view2021, partners: [iso3('ABW')] }, SOURCES, undefined).panels[0];
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
      SOURCES,
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

describe('zeros on a logarithm', () => {
  const zeros = (more: Partial<View>) =>
    linesModel(
      base,
      viewOf({ reporter: iso3('BLR'), years: yearRange(2019, 2020), partners: [iso3('AIA')], flow: 'import', ...more }),
      SOURCES,
      undefined,
    ).panels[0];

  it('are said where they cannot be drawn, and are no missing figures', () => {
    const panel = zeros({ scale: 'log', record: 'mirror' });
    expect(panel?.undrawn).toMatch(/^Zero, which a logarithm has no place for: partners’ record of .*2017–2020\.$/);
    expect(panel?.ends).toBe('≈ 0');
    expect(panel?.points.find((point) => point.year === 2020)).toMatchObject({
      mirror: undefined,
      told: { mirror: 0 },
    });
    expect(panel?.summary).toContain('about 0 dollars in 2020.');
    expect(panel?.summary).toContain(saidOf(panel?.undrawn ?? ''));
  });

  it('are drawn on a linear scale, where nothing is said of them', () => {
    const panel = zeros({ record: 'mirror' });
    expect(panel?.undrawn).toBeUndefined();
    expect(panel?.points.find((point) => point.year === 2020)?.mirror).toBe(0);
  });
});

describe('the source under the bars', () => {
  it('keeps the capital of a reporter whatever its first letter', () => {
    const poland = { ...economy('REP'), name: 'Poland' };
    const one = smallBase({ series: [series('AAA', 'export', 2009, [5e6, 6e6])] });
    const polish = { ...one, economies: new Map([...one.economies, [poland.iso3, poland]]) };
    const sourceOf = (record: 'own' | 'mirror') =>
      barsModel(polish, viewOf({ partners: [iso3('AAA')], record }), SOURCES).source;
    expect([sourceOf('own'), sourceOf('mirror')]).toEqual([
      'Source: The record, Poland’s record.',
      'Source: The record, partners’ record.',
    ]);
  });
});
