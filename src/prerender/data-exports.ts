import { createHash } from 'node:crypto';
import { FIGURE_ROWS, figuresCsv } from './all-figures-csv.ts';
import { checkedClaims } from './checked-claims.ts';
import { jsonSchema } from './json-schema.ts';
import type { SiteData, SiteFile } from './site-data.ts';
import { figuresSchema } from './table-schema.ts';
import { OWN_LICENCE, recordSources, type TermsOf } from './terms.ts';

/** A file that programs may read. */
interface DataExport {
  readonly path: string;
  readonly name: 'figures' | 'claims' | 'events';
  readonly mediaType: string;
  readonly title: string;
  readonly terms: TermsOf;
}

/** The files that programs may read, at addresses that stay. */
export const DATA_EXPORTS: readonly DataExport[] = [
  {
    path: 'data/figures.csv',
    name: 'figures',
    mediaType: 'text/csv',
    title: 'Every figure of one partner and year, or why there is none',
    terms: 'record',
  },
  {
    path: 'data/claims.json',
    name: 'claims',
    mediaType: 'application/json',
    title: 'Claims and their checks',
    terms: 'own',
  },
  { path: 'data/events.json', name: 'events', mediaType: 'application/json', title: 'Diplomatic events', terms: 'own' },
];

const DESCRIPTOR = 'data/datapackage.json';

/** What the descriptor says of itself: the package that the site is made from has one of the same file name. */
export const DESCRIPTOR_MEANING =
  'Describes the files beside it, which are made of what the page shows. The package that they are made from has a descriptor of its own with the same file name, inside the zip.';

/** The exports of what the page shows, the schemas of those in JSON, and the descriptor that lists them (datapackage.org). */
export function exportFiles(data: SiteData): SiteFile[] {
  const { atlas, base } = data;
  const make = {
    figures: once(() => figuresCsv(base)),
    claims: once(() => json({ version: atlas.version, reporter: base.reporter, claims: checkedClaims(data) })),
    events: once(() => json({ version: atlas.version, reporter: base.reporter, events: base.events })),
  };
  return [
    ...DATA_EXPORTS.map(({ path, name }) => ({ path, make: make[name] })),
    ...SCHEMAS.map((name) => ({ path: `data/${schemaPath(name)}`, make: () => json(jsonSchema(name)) })),
    { path: DESCRIPTOR, make: () => json(descriptorOf(data, ({ name }) => make[name]())) },
  ];
}

const SCHEMAS = ['claims', 'events'] as const;

function schemaPath(name: string): string {
  return `${name}.schema.json`;
}

function descriptorOf(data: SiteData, textOf: (file: DataExport) => string) {
  const { atlas, site } = data;
  const own = { name: 'CC-BY-4.0', path: OWN_LICENCE };
  const record = recordSources(data).flatMap(({ url, terms }) =>
    url === undefined ? [] : [{ path: url, title: terms }],
  );
  const resources = DATA_EXPORTS.map((one) => ({
    name: one.name,
    path: one.path.replace('data/', ''),
    title: one.title,
    ...(one.name === 'figures' && { type: 'table', description: FIGURE_ROWS }),
    format: one.path.replace(/^.*\./, ''),
    mediatype: one.mediaType,
    encoding: 'utf-8',
    ...sizeOf(textOf(one)),
    licenses: one.terms === 'record' ? [own, ...record] : [own],
    // A Table Schema is for tables alone: that of a JSON file is a file of its own.
    ...(one.name === 'figures' ? { schema: figuresSchema() } : { jsonSchema: schemaPath(one.name) }),
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'aala-trade-atlas-site',
    title: `${atlas.title}: what the page shows, for programs`,
    description: DESCRIPTOR_MEANING,
    version: atlas.version,
    ...(site !== undefined && { homepage: site }),
    // Of the claims, the events and the texts; the figures of the trade record have terms of their own.
    licenses: [own],
    sources: [...atlas.sources.values()].map(({ id, title, publisher, url, terms }) => ({
      title: `${title}, ${publisher}`,
      ...(url !== undefined && { path: url }),
      id,
      terms,
    })),
    resources,
  };
}

/** What a program checks a download by. */
function sizeOf(text: string): { readonly bytes: number; readonly hash: string } {
  const hash = createHash('sha256').update(text).digest('hex');
  return { bytes: Buffer.byteLength(text), hash: `sha256:${hash}` };
}

/** The descriptor needs the files as well: each is made once. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
