import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/prerender/data-exports.ts';
import { jsonSchema } from '../../src/prerender/json-schema.ts';
import { realSite } from './site.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** Where a value is not what a schema allows; of JSON Schema the few words that the schemas use. */
function faults(value: unknown, schema: Schema, root: Schema, path = '$'): string[] {
  const target = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target === undefined) return [`${path}: no ${schema.$ref}`];
  const fault = faultOfValue(value, target);
  if (fault !== undefined) return [`${path}: ${fault}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => faults(item, target.items ?? {}, root, `${path}[${index}]`));
  return typeof value === 'object' && value !== null ? faultsOfFields(value, target, root, path) : [];
}

function faultOfValue(value: unknown, schema: Schema): string | undefined {
  if (schema.enum && !schema.enum.includes(value)) return `${String(value)} is not in the list`;
  const types = [schema.type ?? []].flat();
  const found = typeOf(value);
  const isRight = types.includes(found) || (found === 'integer' && types.includes('number'));
  if (types.length > 0 && !isRight) return `${found} instead of ${types.join(' or ')}`;
  if (schema.minimum !== undefined && Number(value) < schema.minimum) return `below ${schema.minimum}`;
  return schema.format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? 'no day' : undefined;
}

function faultsOfFields(
  value: object,
  { required = [], properties = {} }: Schema,
  root: Schema,
  path: string,
): string[] {
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}: no ${name}`),
    ...Object.entries(value).flatMap(([name, field]) => {
      const described = properties[name];
      return described ? faults(field, described, root, `${path}.${name}`) : [`${path}: ${name} is not described`];
    }),
  ];
}

const files = new Map(exportFiles(realSite()).map(({ path, make }) => [path, make]));
const read = (path: string) => JSON.parse(String(files.get(path)?.()));

describe.each(['claims', 'events'] as const)('the schema of %s.json', (name) => {
  const schema: Schema = read(`data/${name}.schema.json`);

  it('is published beside it, and what the file holds is what the schema says', () => {
    expect(schema).toEqual(jsonSchema(name));
    expect(faults(read(`data/${name}.json`), schema, schema)).toEqual([]);
  });

  it('refuses what is not so', () => {
    const content = read(`data/${name}.json`);
    const [first, ...others] = content[name];
    const changed = (change: object) =>
      faults({ ...content, [name]: [{ ...first, ...change }, ...others] }, schema, schema);
    expect(changed({ id: 1 })).toEqual([`$.${name}[0].id: integer instead of string`]);
    expect(changed({ locator: { ...first.locator, paragraph: 'one' } })).toHaveLength(1);
    expect(changed({ partners: 'TUR' })).toHaveLength(1);
    const { id: _, ...rest } = first;
    expect(faults({ ...content, [name]: [rest] }, schema, schema)).toEqual([`$.${name}[0]: no id`]);
  });

  it('says of every field what it holds', () => {
    const kinds = Object.values(schema.$defs ?? {});
    const bare = kinds
      .flatMap(({ properties = {} }) => Object.values(properties))
      .filter((one) => !('description' in one));
    expect(kinds.length).toBeGreaterThan(1);
    expect(bare).toEqual([]);
  });
});
