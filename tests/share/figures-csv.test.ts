import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportNumber } from '../../src/format/export-number.ts';
import { percentOf } from '../../src/format/number.ts';
import { figuresCsv } from '../../src/share/figures-csv.ts';
import type { ShownCell } from '../../src/share/shared-view.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { SORT_KEYS } from '../../src/view-state/view.ts';
import type { ViewParts } from '../claims/view-of.ts';
import { parsed, preambleOf, sharedOf } from './shared-of.ts';

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  'export-from': 'export_from_usd',
  'export-to': 'export_to_usd',
  'export-change': 'export_change_percent',
  'import-from': 'import_from_usd',
  'import-to': 'import_to_usd',
  'import-change': 'import_change_percent',
  turnover: 'turnover_usd',
  balance: 'balance_usd',
  share: 'share_percent',
};

/** A cell of the table as its five fields must read: its numbers as every program gets them. */
function fields({ answer }: ShownCell): string[] {
  if (!isFigure(answer)) return ['', '', '', '', answer.reason];
  const { value, low, high, unit } = exportNumber(answer);
  expect(value).toBeCloseTo(unit === 'USD' ? answer.value : percentOf(answer.value), unit === 'USD' ? 3 : 9);
  return [String(value), String(low ?? ''), String(high ?? ''), answer.evidence, ''];
}

function expectSameAsTable(view: ViewParts): void {
  const shared = sharedOf(view);
  const rows = parsed(figuresCsv(shared));
  expect(rows.map((row) => [row.iso3, row.partner, row.region, row.contacts])).toEqual(
    shared.table.rows.map((row) => [row.iso3, row.name, row.region, String(row.contacts)]),
  );
  shared.table.rows.forEach((expected, index) => {
    const row = rows[index] ?? {};
    for (const cell of expected.cells) {
      const name = COLUMN_NAMES[cell.column];
      const stem = name?.replace(/_(usd|percent)$/, '');
      const names = stem
        ? [name, ...['low', 'high', 'evidence', 'reason'].map((part) => `${stem}_${part}`)]
        : ['value', 'low', 'high', 'evidence', 'reason'];
      expect(names.map((one) => row[one ?? ''])).toEqual(fields(cell));
    }
  });
}

describe('the file of the figures', () => {
  it('parsed again equals the table on screen, for the default view', () => {
    expectSameAsTable({});
  });

  it('parsed again equals the table on screen, whatever the view', () => {
    const views = fc.record({
      flow: fc.constantFrom(...FLOWS),
      measure: fc.constantFrom(...MEASURES),
      record: fc.constantFrom(...RECORDS),
      years: fc
        .tuple(fc.integer({ min: 1992, max: 2020 }), fc.integer({ min: 1, max: 5 }))
        .map(([from, span]) => yearRange(from, Math.min(from + span, 2021))),
      regions: fc.constantFrom<View['regions']>([], ['west-asia'], ['africa', 'caribbean']),
      sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
    });
    fc.assert(
      fc.property(views, (view) => expectSameAsTable(view)),
      { numRuns: 12 },
    );
  });

  it('says of each figure how it is known, between which bounds, and where it stands', () => {
    const row = (iso3: string) => parsed(figuresCsv(sharedOf())).find((one) => one.iso3 === iso3);
    expect(row('TUR')).toMatchObject({
      value: '170.4',
      low: '170.35',
      high: '170.45',
      unit: 'percent',
      evidence: 'stated',
    });
    expect(row('TUR')).toMatchObject({
      source: 'belarusian-yearbook-2022',
      locator: expect.stringMatching(/^claim C\d+, Section .*, ¶2/),
    });
    expect(row('PAK')?.source).toBe('belarusian-yearbook-2022; imf-dots-2022');
    expect(row('PAK')?.locator).toContain('record of PAK, compiled by reporter, export 2020');
    expect(row('BRA')).toMatchObject({ value: '', evidence: '', reason: 'no-source', source: '', locator: '' });
  });

  it('leaves an open bound empty and counts the rows of a long sum', () => {
    const shares = parsed(figuresCsv(sharedOf({ measure: 'share', years: yearRange(2019, 2020) })));
    expect(shares.find((row) => row.iso3 === 'CHN')?.locator).toMatch(/and \d+ more rows of the record$/);
    const shared = sharedOf();
    const cells = shared.table.rows[0]?.cells.map((cell) =>
      cell.column === 'shown' && isFigure(cell.answer)
        ? { ...cell, answer: { ...cell.answer, interval: { low: 0.1, high: Number.POSITIVE_INFINITY } } }
        : cell,
    );
    const [row] = shared.table.rows;
    if (!row || !cells) throw new Error('the table has no row');
    const [open] = parsed(figuresCsv({ ...shared, table: { ...shared.table, rows: [{ ...row, cells }] } }));
    expect(open).toMatchObject({ low: '10', high: '' });
  });

  it('begins with title, filters, sources with their terms, data version and link', () => {
    const shared = sharedOf({ flow: 'import', measure: 'value', years: yearRange(2015, 2020), regions: ['west-asia'] });
    const text = figuresCsv(shared);
    expect(text.startsWith('# AALA Trade Atlas: Belarus’s imports from Western Asia were US$')).toBe(true);
    const lines = preambleOf(text);
    expect(lines).toContain(
      'Filters: reporter Belarus; flow imports; measure value; years 2015–2020; record: own; regions: Western Asia; sorted by turnover, descending',
    );
    expect(lines.filter((line) => line.startsWith('Source: '))).toEqual([
      expect.stringMatching(
        /^Source: imf-dots-2022: International Monetary Fund.*Terms: Copying, derived works.*https:/,
      ),
    ]);
    expect(lines).toContain(`Data version: ${shared.atlas.version}`);
    expect(lines).toContain(
      'Link: https://example.org/atlas/?v=1&years=2015..2020&flow=import&measure=value&region=west-asia',
    );
    expect(text.split('\n')[lines.length]).toMatch(/^iso3,partner,region,/);
  });

  it('says whose each figure is: a record’s name stands only over figures that rest on it', () => {
    const said = (more: Partial<View>) =>
      new Map(parsed(figuresCsv(sharedOf(more))).map((row) => [row.iso3, row.said_by]));
    const printed = said({});
    expect([printed.get('TUR'), printed.get('PAK'), printed.get('EGY')]).toEqual([
      'the yearbook',
      'the yearbook and Belarus’s record',
      '',
    ]);
    expect(said({ years: yearRange(2019, 2020) }).get('TUR')).toBe('Belarus’s record');
    expect(said({ years: yearRange(2019, 2020), record: 'mirror' }).get('TUR')).toBe('partners’ record');
  });

  it('keeps its columns where no partner is left, and drops contacts where the package has no events', () => {
    const shared = sharedOf();
    const empty = figuresCsv({ ...shared, table: { ...shared.table, rows: [], hasContacts: false } });
    const header = empty.trimEnd().split('\n').at(-1);
    expect(header).toContain('export_from_usd');
    expect(header).not.toContain('contacts');
  });

  it('cannot run as a formula, break out of its line or hide behind a comment sign', () => {
    const shared = sharedOf();
    const [row] = shared.table.rows;
    if (!row) throw new Error('the table has no row');
    const named = (name: string) => ({ ...shared, table: { ...shared.table, rows: [{ ...row, name }] } });
    for (const start of ['=', '+', '-', '@']) {
      expect(parsed(figuresCsv(named(`${start}HYPERLINK("x")`)))[0]?.partner).toBe(`'${start}HYPERLINK("x")`);
    }
    for (const name of ['A, "B"', 'two\nlines', 'No. #1'])
      expect(parsed(figuresCsv(named(name)))[0]?.partner).toBe(name);
    // A loss is a number and stays one.
    expect(Number(parsed(figuresCsv(named('A')))[0]?.balance_usd)).toBeLessThan(0);
    const titled = figuresCsv({ ...shared, sentence: 'One\nTwo' });
    expect(titled.split('\n')[0]).toBe('# AALA Trade Atlas: One Two.');
  });
});
