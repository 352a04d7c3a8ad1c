import { FIGURE_COLUMNS, figuresCsv } from './all-figures-csv.ts';
import { checkedClaims } from './checked-claims.ts';
import type { SiteData, SiteFile } from './site-data.ts';
import { OWN_LICENCE, recordSource, type TermsOf } from './terms.ts';

/** A file that programs may read. */
interface Twin {
  readonly path: string;
  readonly name: 'figures' | 'claims' | 'events';
  readonly mediaType: string;
  readonly title: string;
  readonly terms: TermsOf;
}

/** The files that programs may read, at addresses that stay. */
export const TWINS: readonly Twin[] = [
  { path: 'data/figures.csv', name: 'figures', mediaType: 'text/csv', title: 'Figures, one row each', terms: 'record' },
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

/** The twins of what the page shows, and the descriptor that lists them (datapackage.org). */
export function twinFiles(data: SiteData): SiteFile[] {
  const { atlas, base } = data;
  const make = {
    figures: () => figuresCsv(base),
    claims: () => json({ version: atlas.version, reporter: base.reporter, claims: checkedClaims(data) }),
    events: () => json({ version: atlas.version, reporter: base.reporter, events: base.events }),
  };
  return [
    ...TWINS.map(({ path, name }) => ({ path, make: make[name] })),
    { path: DESCRIPTOR, make: () => json(descriptorOf(data)) },
  ];
}

function descriptorOf({ atlas, site }: SiteData) {
  const own = { name: 'CC-BY-4.0', path: OWN_LICENCE };
  const record = recordSource(atlas);
  const resources = TWINS.map(({ path, name, mediaType, title, terms }) => ({
    name,
    path: path.replace('data/', ''),
    title,
    mediatype: mediaType,
    encoding: 'utf-8',
    licenses: terms === 'record' && record?.url ? [own, { path: record.url, title: record.terms }] : [own],
    ...(name === 'figures' && {
      schema: {
        fields: Object.entries(FIGURE_COLUMNS).map(([column, description]) => ({
          name: column,
          type: typeOf(column),
          description,
        })),
        missingValues: [''],
      },
    }),
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'aala-trade-atlas-site',
    title: `${atlas.title}: what the page shows, for programs`,
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

function typeOf(column: string): 'integer' | 'number' | 'string' {
  if (column === 'year' || column === 'from_year') return 'integer';
  return ['value', 'low', 'high'].includes(column) ? 'number' : 'string';
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
