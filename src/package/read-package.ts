import type * as v from 'valibot';
import { readCsv } from './csv-table.ts';
import type { Descriptor, Resource } from './descriptor.ts';
import { DESCRIPTOR, NO_DESCRIPTOR, readDescriptor } from './descriptor.ts';
import type { Fault } from './fault.ts';
import type { Table } from './read-table.ts';
import { emptyTable, readTable } from './read-table.ts';
import type { PackageSource } from './source.ts';
import type { TableName } from './tables.ts';
import { columnsOf, TABLE_NAMES, TABLES } from './tables.ts';

export type RowOf<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]['schema']>;

/** A data package as it was read, faults and all. */
export interface Package {
  readonly descriptor: Descriptor;
  readonly economies: Table<RowOf<'economies'>>;
  readonly trade: Table<RowOf<'trade'>>;
  readonly totals: Table<RowOf<'totals'>>;
  readonly claims: Table<RowOf<'claims'>>;
  readonly events: Table<RowOf<'events'>>;
  readonly independent: Table<RowOf<'independent'>>;
  readonly sources: Table<RowOf<'sources'>>;
}

/**
 * Reads the descriptor and every table that it lists. Economies, trade and sources must be there; the other tables may
 * be left out of `resources`, and then are empty.
 *
 * @param source where its files come from.
 * @param faults receives whatever cannot be read.
 */
export function readPackage(source: PackageSource, faults: Fault[]): Package {
  const descriptor = descriptorOf(source, faults);
  const resources = descriptor.resources ?? guessedResources(source);
  if (descriptor.resources) for (const fault of unlistedTables(descriptor.resources)) faults.push(fault);
  const read = <Entries extends v.ObjectEntries>(name: TableName, schema: v.ObjectSchema<Entries, undefined>) => {
    const resource = resources.find((one) => one.name === name);
    if (resource === undefined)
      return emptyTable<v.InferOutput<typeof schema>>(`${name}.csv`, !TABLES[name].isRequired);
    return tableOf(source, resource, schema, faults);
  };
  return {
    descriptor,
    economies: read('economies', TABLES.economies.schema),
    trade: read('trade', TABLES.trade.schema),
    totals: read('totals', TABLES.totals.schema),
    claims: read('claims', TABLES.claims.schema),
    events: read('events', TABLES.events.schema),
    independent: read('independent', TABLES.independent.schema),
    sources: read('sources', TABLES.sources.schema),
  };
}

function descriptorOf({ obstacle, read }: PackageSource, faults: Fault[]): Descriptor {
  const missing = 'this file, which describes the package';
  if (obstacle !== undefined) {
    faults.push({ file: DESCRIPTOR, expected: `${missing}; ${obstacle}` });
    return NO_DESCRIPTOR;
  }
  const bytes = read(DESCRIPTOR, missing, faults);
  return bytes === undefined ? NO_DESCRIPTOR : readDescriptor(bytes, faults);
}

// With an unreadable descriptor the tables that lie there are checked all the same.
function guessedResources({ has }: PackageSource): Resource[] {
  return TABLE_NAMES.map((name) => ({ name, path: `${name}.csv` })).filter(({ path }) => has(path));
}

function unlistedTables(resources: readonly Resource[]): Fault[] {
  const required = TABLE_NAMES.filter((name) => TABLES[name].isRequired);
  const missing = required.filter((name) => !resources.some((resource) => resource.name === name));
  const doubled = resources.filter((one, index) => resources.findIndex(({ name }) => name === one.name) !== index);
  return [
    ...missing.map((name) => ({ file: DESCRIPTOR, column: 'resources', expected: `a resource named ${name}` })),
    ...doubled.map(({ name }) => ({ file: DESCRIPTOR, column: 'resources', value: name, expected: 'each name once' })),
  ];
}

function tableOf<Entries extends v.ObjectEntries>(
  source: PackageSource,
  { name, path, schema: described }: Resource,
  schema: v.ObjectSchema<Entries, undefined>,
  faults: Fault[],
): Table<v.InferOutput<typeof schema>> {
  const bytes = source.read(path, `this file, because ${DESCRIPTOR} lists it in resources`, faults);
  const csv = bytes && readCsv(path, bytes, columnsOf(name), faults);
  if (csv === undefined) return emptyTable(path, false);
  if (TABLES[name].isRequired && csv.isWhole && csv.rows.length === 0) {
    faults.push({ file: path, expected: 'at least one row below the header' });
    return emptyTable(path, false);
  }
  const fields = described?.fields.map((field) => field.name);
  if (fields && fields.join() !== csv.columns.join()) {
    const value = fields.join(', ');
    const expected = `the columns of ${path} in their order: ${csv.columns.join(', ')}`;
    faults.push({ file: DESCRIPTOR, column: `resources.${name}.schema.fields`, value, expected });
  }
  return readTable(path, csv, schema, faults);
}
