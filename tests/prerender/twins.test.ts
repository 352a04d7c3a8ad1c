import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pagePartners, viewAt } from '../../src/prerender/site-data.ts';
import { twinFiles } from '../../src/prerender/twins.ts';
import { iso3 } from '../trade/small-base.ts';
import { realSite } from './site.ts';

const data = realSite();
const files = new Map(twinFiles(data).map(({ path, make }) => [path, String(make())]));
const rows = Papa.parse<Record<string, string>>(files.get('data/figures.csv') ?? '', {
  header: true,
  skipEmptyLines: true,
}).data;
const find = (wanted: Record<string, string>) =>
  rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));

describe('data/figures.csv', () => {
  it('has every row of the record about the partners in scope, as it is', () => {
    const recorded = rows.filter((row) => row.measure === 'value' && Number(row.year) <= 2020);
    const inRecord = data.reporter.series
      .filter((one) => data.base.economies.get(one.partner)?.isInScope)
      .flatMap((one) => one.valuesUsd.filter((value) => value !== null));
    expect(recorded).toHaveLength(inRecord.length);
    expect(recorded.reduce((sum, row) => sum + Number(row.value), 0)).toBeCloseTo(
      inRecord.reduce((sum, value) => sum + value, 0),
      -3,
    );
  });

  it('gives each figure its interval, evidence, source and place', () => {
    expect(find({ partner: 'PAK', flow: 'export', measure: 'value', year: '2021' })).toEqual([
      expect.objectContaining({
        record: 'own',
        value: '78100000',
        low: '78050000',
        high: '78150000',
        unit: 'USD',
        evidence: 'derived',
        source: 'belarusian-yearbook-2022',
        locator: expect.stringContaining('¶3'),
      }),
    ]);
    expect(find({ partner: 'TUR', flow: 'export', measure: 'change', year: '2021' })).toEqual([
      expect.objectContaining({ value: '170.4', low: '170.35', high: '170.45', unit: 'percent', evidence: 'stated' }),
    ]);
  });

  it('has nothing of 2021 but what four partners are known by', () => {
    expect([...new Set(find({ year: '2021' }).map((row) => row.partner))].sort()).toEqual(['CHN', 'PAK', 'TUR', 'VNM']);
    expect(find({ year: '2021', record: 'mirror' })).toEqual([]);
  });
});

describe('the other twins', () => {
  it('hold all claims with their verdicts, and all events', () => {
    const { claims } = JSON.parse(files.get('data/claims.json') ?? '');
    expect(claims).toHaveLength(30);
    expect(claims.filter((one: { verdict: string }) => one.verdict === 'differs')).toHaveLength(3);
    expect(JSON.parse(files.get('data/events.json') ?? '').events).toHaveLength(50);
  });

  it('are described: every file, and every column of the table in order', () => {
    const { resources, version } = JSON.parse(files.get('data/datapackage.json') ?? '');
    expect(version).toBe(data.atlas.version);
    expect(resources.map((one: { path: string }) => `data/${one.path}`)).toEqual(
      [...files.keys()].filter((path) => path !== 'data/datapackage.json'),
    );
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(Object.keys(rows[0] ?? {}));
  });

  it('say under whose terms each may be used', () => {
    const { resources } = JSON.parse(files.get('data/datapackage.json') ?? '');
    expect(resources.map((one: { licenses: object[] }) => one.licenses.length)).toEqual([2, 1, 1]);
    expect(resources[0].licenses[1].title).toContain('IMF');
  });
});

describe('the pages of partners', () => {
  it('are there for all with figures or events, and for no other', () => {
    const pages = pagePartners(data).map((one) => one.iso3);
    expect(pages.length).toBeGreaterThanOrEqual(133);
    expect(pages).toContain('TUR');
    expect(pages).not.toContain('BLR');
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('begin with the view of their query', () => {
    expect(viewAt(data, '?years=2019..2020&focus=BRA')).toMatchObject({
      focus: iso3('BRA'),
      years: { from: 2019, to: 2020 },
    });
  });
});
