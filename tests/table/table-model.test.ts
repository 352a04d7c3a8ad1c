import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableContext } from '../../src/app/from-atlas.ts';
import { sourceNames } from '../../src/format/source-line.ts';
import type { TableModel } from '../../src/table/table-model.ts';
import { cellsDrawn, tableModel } from '../../src/table/table-model.ts';
import { nextSort } from '../../src/table/table-sort.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import { tradeRecord } from '../../src/trade/record.ts';
import type { View } from '../../src/view-state/view.ts';
import { SORT_KEYS } from '../../src/view-state/view.ts';
import { type ViewParts, viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { BOTH_SIDES, iso3, series, smallBase } from '../trade/small-base.ts';

const context = {
  sources: new Map(),
  scopeShort: 'TEST',
  names: sourceNames({ sources: new Map(), trust: [] }),
  eventYear: undefined,
};

/** AAA: exports 100, 150 and imports 10, 20. BBB: exports 300, 200 without imports. CCC and DDD: nothing. In millions. */
function base() {
  return smallBase({
    record: tradeRecord(
      BOTH_SIDES,
      [
        series('AAA', 'export', 2009, [100e6, 150e6]),
        series('AAA', 'import', 2009, [10e6, 20e6]),
        series('BBB', 'export', 2009, [300e6, 200e6]),
      ],
      [],
    ),
  });
}

function order(more: ViewParts) {
  return tableModel(base(), viewOf(more), context).rows.map((row) => row.iso3);
}

function texts(model: TableModel, code: string) {
  const row = model.rows.find((one) => one.iso3 === code);
  return Object.fromEntries((row?.cells ?? []).map((cell) => [cell.column, cell.text]));
}

describe('the rows of the table', () => {
  it('hold the levels of both years, their changes, turnover, balance and share', () => {
    expect(texts(tableModel(base(), viewOf(), context), 'AAA')).toEqual({
      shown: '+50.0%',
      'export-from': '100.0',
      'export-to': '150.0',
      'export-change': '+50.0%',
      'import-from': '10.0',
      'import-to': '20.0',
      'import-change': '+100.0%',
      turnover: '170.0',
      balance: '+130.0',
      share: '42.9%',
    });
  });

  it('say why a figure is missing instead of a zero', () => {
    const bbb = texts(tableModel(base(), viewOf(), context), 'BBB');
    expect(bbb['import-to']).toBe('Not reported');
    expect(bbb.turnover).toBe('Partly known');
  });

  it('tell programs the shown answer with the names of the map', () => {
    const rows = tableModel(base(), viewOf(), context).rows;
    expect(rows.find((row) => row.iso3 === 'AAA')?.data).toEqual({
      'data-iso3': 'AAA',
      'data-state': 'value',
      'data-value': 50,
      'data-evidence': 'observed',
    });
    expect(rows.find((row) => row.iso3 === 'CCC')?.data).toEqual({
      'data-iso3': 'CCC',
      'data-state': 'no-figure',
      'data-reason': 'not-reported',
    });
  });

  it('colour changes by the step that the map gives', () => {
    const binOf = (figure: { value: number }) => (figure.value > 0 ? 'q7' : 'q0');
    const model = tableModel(base(), viewOf(), { ...context, binOf });
    const steps = model.rows.find((row) => row.iso3 === 'BBB')?.cells.map((cell) => cell.bin);
    expect(steps).toEqual([
      'q0',
      undefined,
      undefined,
      'q0',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the order of the rows', () => {
  it('puts partners without a figure last in both directions, the larger base first', () => {
    expect(order({ sort: { key: 'turnover', isDescending: true } })).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(order({ sort: { key: 'export', isDescending: true } })).toEqual(['BBB', 'AAA', 'CCC', 'DDD']);
    expect(order({ sort: { key: 'export', isDescending: false } })).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  });

  it('follows the name in both directions', () => {
    expect(order({ sort: { key: 'name', isDescending: true } })).toEqual(['DDD', 'CCC', 'BBB', 'AAA']);
  });

  it('starts numbers with the largest, words with A, and turns on the second click', () => {
    expect(nextSort({ key: 'name', isDescending: false }, 'export')).toEqual({ key: 'export', isDescending: true });
    expect(nextSort({ key: 'export', isDescending: true }, 'name')).toEqual({ key: 'name', isDescending: false });
    expect(nextSort({ key: 'export', isDescending: true }, 'export')).toEqual({ key: 'export', isDescending: false });
  });

  it('never loses or repeats a partner, whatever the view', () => {
    const views = fc.record({
      flow: fc.constantFrom(...FLOWS),
      measure: fc.constantFrom(...MEASURES),
      record: fc.constantFrom(...RECORDS),
      sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect([...order(view)].sort()).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
      }),
    );
  });
});

describe('the heads of the table', () => {
  it('carry the arrow once, on the first column that the key orders', () => {
    const sorted = (more: ViewParts) => tableModel(base(), viewOf(more), context).sorted;
    expect(sorted({ sort: { key: 'change', isDescending: true } })).toBe('shown');
    expect(sorted({ measure: 'value', sort: { key: 'change', isDescending: true } })).toBe('export-change');
    expect(sorted({ measure: 'change', sort: { key: 'value', isDescending: true } })).toBe('export-to');
    expect(sorted({ measure: 'value', sort: { key: 'export', isDescending: true } })).toBe('shown');
    expect(sorted({ flow: 'balance', measure: 'share', sort: { key: 'value', isDescending: true } })).toBe('shown');
  });

  it('never say the chosen answer twice', () => {
    for (const flow of FLOWS)
      for (const measure of MEASURES) {
        const model = tableModel(base(), viewOf({ flow, measure }), context);
        const drawn = model.rows.map(({ cells }) => cellsDrawn(model, cells));
        const repeated = drawn.reduce(
          (columns, cells) =>
            columns.filter((id) => {
              const answer = cells.find(({ column }) => column === id)?.answer;
              return JSON.stringify(answer) === JSON.stringify(cells[0]?.answer);
            }),
          drawn[0]?.slice(1).map(({ column }) => column) ?? [],
        );
        expect(repeated, `${flow} ${measure}`).toEqual([]);
      }
  });

  it('write years in one way', () => {
    const { groups } = tableModel(base(), viewOf({ measure: 'value' }), context);
    const texts = groups.flatMap(({ columns }) => columns.flatMap(({ label, spoken }) => [label, spoken])).join(' ');
    expect(texts).toContain('change 2009–2010');
    expect(texts).not.toMatch(/→|\d to \d/);
  });

  it('leave contacts out of a package without events', () => {
    const model = tableModel(base(), viewOf(), context);
    expect(model.hasContacts).toBe(false);
    expect(model.groups.flatMap((group) => group.columns).map((column) => column.id)).not.toContain('contacts');
  });
});

describe('the sum below the rows', () => {
  it('adds what is known and says how many partners that is', () => {
    const { total } = tableModel(base(), viewOf(), context);
    const cell = (column: string) => total.cells.find((one) => one.column === column);
    expect(cell('export-to')).toMatchObject({ text: '350.0', coverage: '2 of 4' });
    expect(cell('export-change')).toMatchObject({ text: '−12.5%', coverage: '2 of 4' });
    expect(cell('turnover')).toMatchObject({ text: '370.0', coverage: '2 of 4, 1 with one side only' });
    expect(cell('share')).toMatchObject({ text: '100.0%' });
  });
});

describe('the table of the real package', () => {
  const model = (more: Partial<View> = {}) =>
    tableModel(
      realBase(),
      viewOf({ years: yearRange(2020, 2021), dates: { from: '2021-01-01', to: '2021-12-31' }, ...more }),
      tableContext(realAtlas(), realBase()),
    );

  it('has all 154 partners, four of them with a change of exports in 2021', () => {
    const { rows } = model();
    expect(rows).toHaveLength(154);
    expect(
      rows
        .filter((row) => row.data['data-state'] === 'value')
        .map((row) => row.iso3)
        .sort(),
    ).toEqual(['CHN', 'PAK', 'TUR', 'VNM']);
    expect(rows.find((row) => row.iso3 === 'TUR')?.data['data-value']).toBe(170.4);
    expect(rows.find((row) => row.iso3 === 'PAK')?.data).toMatchObject({ 'data-evidence': 'implied' });
  });

  it('has a change of exports for 105 partners from 2019 to 2020', () => {
    const { rows } = model({ years: yearRange(2019, 2020) });
    expect(rows.filter((row) => row.data['data-state'] === 'value')).toHaveLength(105);
  });

  it.each<[string, Partial<View>, string]>([
    [
      'printed figures beside the record',
      {},
      'stated by the yearbook; derived from the yearbook alone; implied by the yearbook and the IMF record together; A figure without a sign is from Belarus’s record.',
    ],
    ['the record alone', { years: yearRange(2019, 2020) }, 'All figures are from Belarus’s record.'],
    [
      'the partners',
      { years: yearRange(2019, 2020), record: 'mirror' },
      'estimated by those who compiled the IMF record; A figure without a sign is from the partners’ record.',
    ],
  ])('signs: say who speaks, here %s', (_, more, told) => {
    const { signs, plain } = model(more).signs;
    expect([...signs.map(({ meaning }) => meaning), plain].join('; ')).toBe(told);
  });

  it('columnGroups: calls the share by the flow that it is a share of', () => {
    const heads = (more: Partial<View>) =>
      model(more).groups.flatMap(({ columns }) => columns.map(({ label }) => label));
    expect(heads({ flow: 'import' })).toContain('Share of AALA imports');
    expect(heads({ flow: 'balance' })).toContain('Share of AALA turnover');
  });

  it('keeps to the regions and counts the contacts of the year', () => {
    const { rows } = model({ regions: ['south-asia'] });
    expect(rows.every((row) => row.region === 'Southern Asia')).toBe(true);
    expect(rows.find((row) => row.iso3 === 'PAK')?.contacts).toBe(3);
  });

  it('has parts that add up to the sum of a region', () => {
    const { rows, total } = model({ years: yearRange(2019, 2020), regions: ['africa'] });
    const parts = rows.flatMap((row) =>
      row.cells.filter((cell) => cell.column === 'export-to').map((cell) => cell.answer),
    );
    const sum = parts.filter(isFigure).reduce((running, figure) => running + figure.value, 0);
    const whole = total.cells.find((cell) => cell.column === 'export-to')?.answer;
    expect(whole && isFigure(whole) ? whole.value : undefined).toBeCloseTo(sum, 3);
  });

  it('marks the chosen partners', () => {
    const { rows } = model({ partners: [iso3('PAK')] });
    expect(rows.filter((row) => row.isChosen).map((row) => row.iso3)).toEqual(['PAK']);
  });
});
