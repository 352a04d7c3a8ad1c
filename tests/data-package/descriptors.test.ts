import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/prerender/data-exports.ts';
import { realSite } from '../prerender/site.ts';
import { type Descriptor, descriptorFaults } from './descriptor-rules.ts';

const ofPackage: Descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const site = new Map(exportFiles(realSite()).map(({ path, make }) => [path, make]));
const ofSite: Descriptor = JSON.parse(String(site.get('data/datapackage.json')?.()));

describe('the rules of a descriptor', () => {
  it.each<[string, Partial<Descriptor>]>([
    ['name The package', { name: 'The package' }],
    ['no resource', { resources: [] }],
    ['two resources x', { resources: ['x.json', 'y.json'].map((path) => ({ name: 'x', path })) }],
    ['x: path', { resources: [{ name: 'x', path: '../x.csv' }] }],
    ['x: hash', { resources: [{ name: 'x', path: 'x.json', hash: 'sha256:none' }] }],
    ['x: a table has a schema, and nothing else has', { resources: [{ name: 'x', path: 'x.csv', type: 'table' }] }],
    [
      'x: type of a',
      { resources: [{ name: 'x', path: 'x.csv', type: 'table', schema: { fields: [{ name: 'a', type: 'text' }] } }] },
    ],
    [
      'x: primary key b',
      { resources: [{ name: 'x', path: 'x.csv', type: 'table', schema: { fields: [], primaryKey: ['b'] } }] },
    ],
    ['a licence without name and path', { licenses: [{ title: 'Free' }] }],
  ])('see “%s”', (fault, changed) => {
    expect(descriptorFaults({ ...ofPackage, ...changed })).toEqual([fault]);
  });
});

describe('both descriptors', () => {
  it('keep the rules of Data Package 2', () => {
    expect(descriptorFaults(ofPackage)).toEqual([]);
    expect(descriptorFaults(ofSite)).toEqual([]);
  });

  it('cannot be taken for each other', () => {
    expect(ofSite.name).not.toBe(ofPackage.name);
    expect(ofSite.title).not.toBe(ofPackage.title);
  });
});

interface Column {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

describe('the schema of figures.csv', () => {
  const schema = ofSite.resources.find(({ name }) => name === 'figures')?.schema;
  const columns = (schema?.fields ?? []) as readonly Column[];
  const rows: Record<string, string>[] = parse(String(site.get('data/figures.csv')?.()), { columns: true });

  it('holds for every cell: type, list of words, and whether it is filled', () => {
    const isFaulty = ({ type, constraints: { required, enum: words } = {} }: Column, cell: string) =>
      cell === ''
        ? required === true
        : (words !== undefined && !words.includes(cell)) ||
          (type === 'integer' && !/^-?\d+$/.test(cell)) ||
          (type === 'number' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell));
    const faulty = columns.flatMap((column) =>
      rows
        .filter((row) => isFaulty(column, row[column.name] ?? ''))
        .slice(0, 3)
        .map((row) => [column.name, row[column.name]]),
    );
    expect(faulty).toEqual([]);
  });

  it('names a key that is that of one row only', () => {
    const keys = rows.map((row) => schema?.primaryKey?.map((column) => row[column]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(60_000);
  });
});
