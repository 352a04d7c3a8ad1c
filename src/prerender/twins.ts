import { claimRows } from '../claims/claims-model.ts';
import { FIGURE_COLUMNS, figuresCsv } from './all-figures-csv.ts';
import type { SiteData, SiteFile } from './site-data.ts';

/** The files that programs may read, at addresses that stay. */
export const TWINS = [
  { path: 'data/figures.csv', name: 'figures', mediaType: 'text/csv', title: 'Figures, one row each' },
  { path: 'data/claims.json', name: 'claims', mediaType: 'application/json', title: 'Claims and their checks' },
  { path: 'data/events.json', name: 'events', mediaType: 'application/json', title: 'Diplomatic events' },
] as const;

const DESCRIPTOR = 'data/datapackage.json';

/** The twins of what the page shows, and the descriptor that lists them (datapackage.org). */
export function twinFiles(data: SiteData): SiteFile[] {
  const { atlas, base } = data;
  const content = {
    figures: figuresCsv(base),
    claims: json({ version: atlas.version, reporter: base.reporter, claims: checkedClaims(data) }),
    events: json({ version: atlas.version, reporter: base.reporter, events: base.events }),
  };
  return [
    ...TWINS.map(({ path, name }) => ({ path, content: content[name] })),
    { path: DESCRIPTOR, content: json(descriptorOf(data)) },
  ];
}

function checkedClaims({ atlas, base }: SiteData) {
  const rows = new Map(claimRows(base, atlas.sources).map((row) => [row.id, row]));
  return base.claims.map((claim) => {
    const { verdict, comparisons } = rows.get(claim.id) ?? { verdict: 'unchecked', comparisons: [] };
    return { ...claim, verdict, comparisons };
  });
}

function descriptorOf({ atlas, site }: SiteData) {
  const resources = TWINS.map(({ path, name, mediaType, title }) => ({
    name,
    path: path.replace('data/', ''),
    title,
    mediatype: mediaType,
    encoding: 'utf-8',
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
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
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
