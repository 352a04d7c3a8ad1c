interface Named {
  readonly name?: unknown;
  readonly path?: unknown;
  readonly title?: unknown;
}

interface Field {
  readonly name?: unknown;
  readonly type?: unknown;
}

interface Key {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

interface Resource extends Named {
  readonly type?: unknown;
  readonly bytes?: unknown;
  readonly hash?: unknown;
  readonly licenses?: readonly Named[];
  readonly sources?: readonly Named[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly Key[];
  };
}

/** A descriptor as it was read. */
export interface Descriptor extends Named {
  readonly $schema?: unknown;
  readonly licenses?: readonly Named[];
  readonly sources?: readonly Named[];
  readonly resources: readonly Resource[];
}

const FIELD_TYPES =
  'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any';

/**
 * What is wrong with a descriptor by the rules of Data Package 2 (datapackage.org/standard) for the properties that ours
 * have: names, paths, licences, sources, sizes and hashes, fields and their types, primary and foreign keys.
 */
export function descriptorFaults(descriptor: Descriptor): string[] {
  const { $schema, name, licenses = [], sources = [], resources } = descriptor;
  return [
    ...($schema === 'https://datapackage.org/profiles/2.0/datapackage.json' ? [] : ['no $schema of version 2']),
    ...(isName(name) ? [] : [`name ${String(name)}`]),
    ...(resources.length > 0 ? [] : ['no resource']),
    ...namedFaults(licenses, sources),
    ...doubled(resources.map((one) => String(one.name))).map((one) => `two resources ${one}`),
    ...resources.flatMap((resource) =>
      resourceFaults(resource, resources).map((one) => `${String(resource.name)}: ${one}`),
    ),
  ];
}

function resourceFaults(resource: Resource, all: readonly Resource[]): string[] {
  const { name, path, type, bytes, hash, licenses = [], sources = [], schema } = resource;
  return [
    ...(isName(name) ? [] : ['name']),
    // Relative, and not out of the package's folder.
    ...(typeof path === 'string' && !/^[/~]|(^|\/)\.\.|^\w+:/.test(path) ? [] : ['path']),
    ...((type === 'table') === (schema !== undefined) ? [] : ['a table has a schema, and nothing else has']),
    ...(bytes === undefined || (Number.isInteger(bytes) && Number(bytes) > 0) ? [] : ['bytes']),
    ...(hash === undefined || /^(\w+:)?[0-9a-f]{32,}$/.test(String(hash)) ? [] : ['hash']),
    ...namedFaults(licenses, sources),
    ...(schema ? schemaFaults(schema, all) : []),
  ];
}

function schemaFaults(
  { fields, primaryKey = [], foreignKeys = [] }: NonNullable<Resource['schema']>,
  all: readonly Resource[],
): string[] {
  const names = fields.map((field) => String(field.name));
  const unknown = (asked: readonly string[], known: readonly string[]) => asked.filter((one) => !known.includes(one));
  return [
    ...doubled(names).map((one) => `two fields ${one}`),
    ...fields
      .filter(({ type }) => !FIELD_TYPES.split(' ').includes(String(type)))
      .map((one) => `type of ${String(one.name)}`),
    ...unknown(primaryKey, names).map((one) => `primary key ${one}`),
    ...foreignKeys.flatMap(({ fields: own, reference }) => {
      const target = reference.resource === undefined ? names : fieldNames(all, reference.resource);
      const isPaired = own.length === reference.fields.length;
      return [...unknown(own, names), ...unknown(reference.fields, target), ...(isPaired ? [] : own)].map(
        (one) => `foreign key ${one}`,
      );
    }),
  ];
}

function fieldNames(all: readonly Resource[], name: string): string[] {
  return all.find((one) => one.name === name)?.schema?.fields.map((field) => String(field.name)) ?? [];
}

/** A licence has a name or a path, a source a title or a path. */
function namedFaults(licenses: readonly Named[], sources: readonly Named[]): string[] {
  return [
    ...licenses.filter(({ name, path }) => !name && !path).map(() => 'a licence without name and path'),
    ...sources.filter(({ title, path }) => !title && !path).map(() => 'a source without title and path'),
  ];
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z0-9._-]+$/.test(name);
}

function doubled(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
