import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/prerender/data-exports.ts';
import { pagePartners, viewAt } from '../../src/prerender/site-data.ts';
import { iso3 } from '../trade/small-base.ts';
import { realSite } from './site.ts';

const data = realSite();
const files = new Map(exportFiles(data).map(({ path, make }) => [path, String(make())]));

describe('the other data exports', () => {
  it('hold all claims with their verdicts, and all events', () => {
    const { claims } = JSON.parse(files.get('data/claims.json') ?? '');
    expect(claims).toHaveLength(30);
    expect(claims.filter((one: { verdict: string }) => one.verdict === 'differs')).toHaveLength(3);
    expect(JSON.parse(files.get('data/events.json') ?? '').events).toHaveLength(50);
  });

  it('are described: every file, and every column of the table in order', () => {
    const { resources, version } = JSON.parse(files.get('data/datapackage.json') ?? '');
    expect(version).toBe(data.atlas.version);
    const paths = resources
      .flatMap((one: { path: string; jsonSchema?: string }) => [one.path, one.jsonSchema ?? []])
      .flat();
    expect([...paths, 'datapackage.json'].map((path) => `data/${path}`).sort()).toEqual([...files.keys()].sort());
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(
      (files.get('data/figures.csv') ?? '').split('\n')[0]?.split(','),
    );
  });

  it('have the size and the hash that their descriptor gives', () => {
    const { resources } = JSON.parse(files.get('data/datapackage.json') ?? '');
    for (const { path, bytes, hash } of resources) {
      const file = Buffer.from(files.get(`data/${path}`) ?? '');
      expect([bytes, hash]).toEqual([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
    }
  });

  it('are told apart from the package, whose descriptor has the same file name', () => {
    const { name, description } = JSON.parse(files.get('data/datapackage.json') ?? '');
    expect(name).not.toBe(JSON.parse(readFileSync('data/datapackage.json', 'utf8')).name);
    expect(description).toContain('a descriptor of its own with the same file name, inside the zip');
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
