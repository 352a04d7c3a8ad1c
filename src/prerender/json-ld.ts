import type { SiteData } from './site-data.ts';
import { TWINS } from './twins.ts';

/** schema.org `Dataset`: what the site's data are, who made them, and where they can be had. */
export function datasetLd({ atlas, base, site }: SiteData, about: { name: string; description: string }): object {
  const { from } = base.record.years;
  const to = atlas.eventYears.at(-1) ?? base.record.years.to;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...about,
    ...(site !== undefined && { url: site }),
    version: atlas.version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: atlas.scope.name,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: atlas.title },
    isBasedOn: [...atlas.sources.values()].filter((source) => atlas.trust.includes(source.id)).map(sourceLd),
    distribution: TWINS.map(({ path, mediaType, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: `${site ?? ''}${path}`,
    })),
  };
}

function sourceLd({ title, publisher, url }: { title: string; publisher: string; url?: string | undefined }) {
  return { '@type': 'CreativeWork', name: title, publisher, ...(url !== undefined && { url }) };
}
