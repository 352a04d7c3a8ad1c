import { PACKAGE_ZIP } from '../dataset/package-file.ts';
import { LOCALE } from '../format/locale.ts';
import { flowName, flowNoun, possessive, publisherName } from '../format/messages.ts';
import type { Economy } from '../trade/economy.ts';
import type { Source } from '../trade/evidence-base.ts';
import { FLOWS } from '../trade/flow.ts';
import { reporterNameOf } from '../trade/scope.ts';
import { coveredYears } from '../trade/series.ts';
import { DATA_EXPORTS } from './data-exports.ts';
import { pathToRoot } from './site-address.ts';
import type { SiteData } from './site-data.ts';
import { OWN_LICENCE, recordSources, type TermsOf } from './terms.ts';

/** The page that is described. */
export interface DescribedPage {
  readonly name: string;
  /** Search engines want fifty letters at least. */
  readonly description: string;
  /** The page’s own address from the site’s folder. */
  readonly path: string;
  /** Where the page is about one partner alone. */
  readonly partner?: Economy;
}

/**
 * schema.org `Dataset`: what the site’s data are, who made them, and where they can be had under which terms.
 *
 * Addresses lead from the page’s own folder where the site’s is unknown. The page’s own address is then left out: the app
 * moves a partner’s page to another address, and from there a relative one would name another page.
 */
export function datasetLd(data: SiteData, { name, description, path, partner }: DescribedPage): object {
  const { atlas, base, site } = data;
  const home = site ?? pathToRoot(path);
  const { first, last } = coveredYears(base);
  const makers = { '@type': 'Organization', name: atlas.title, ...(site !== undefined && { url: site }) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    ...(site !== undefined && { url: `${site}${path}` }),
    ...(site !== undefined && path !== '' && { isPartOf: site }),
    version: atlas.version,
    inLanguage: LOCALE,
    creator: makers,
    publisher: makers,
    // Each file has its own licence. Where they are explained:
    usageInfo: `${home}data/`,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${Math.max(last, ...atlas.eventYears)}`,
    spatialCoverage: placesOf(data, partner),
    variableMeasured: variablesOf(data),
    isBasedOn: [...atlas.sources.values()].filter((source) => atlas.trust.includes(source.id)).map(sourceLd),
    distribution: [
      ...DATA_EXPORTS.map((file) => downloadLd(data, { ...file, contentUrl: `${home}${file.path}` })),
      downloadLd(data, {
        title: 'The whole package as CSV files',
        mediaType: 'application/zip',
        terms: 'record',
        contentUrl: `${home}data/${PACKAGE_ZIP}`,
      }),
    ],
  };
}

function placesOf({ atlas, base }: SiteData, partner: Economy | undefined): object[] {
  const reporter = reporterNameOf(base);
  return [reporter, partner?.name ?? atlas.scope.name].map((name) => ({ '@type': 'Place', name }));
}

function variablesOf({ base }: SiteData): object[] {
  const reporter = possessive(reporterNameOf(base));
  const variable = (name: string, description: string, unitText: string) => ({
    '@type': 'PropertyValue',
    name,
    description,
    unitText,
  });
  return [
    ...FLOWS.map((flow) =>
      variable(flowName(flow), `${reporter} ${flowNoun(flow)} of goods, by partner and year`, 'US dollars'),
    ),
    variable('Change', 'Of exports, imports or turnover against the year before', 'percent'),
  ];
}

interface Download {
  readonly title: string;
  readonly mediaType: string;
  readonly terms: TermsOf;
  readonly contentUrl: string;
}

function downloadLd(data: SiteData, { title, mediaType, terms, contentUrl }: Download): object {
  const record = terms === 'own' ? [] : recordSources(data).map(termsLd);
  const license = record.length === 0 ? OWN_LICENCE : record.length === 1 ? record[0] : record;
  return { '@type': 'DataDownload', name: title, encodingFormat: mediaType, contentUrl, license };
}

function termsLd({ publisher, terms, url }: Source): object {
  const name = `CC BY 4.0, but the trade record in it under the terms of ${publisher}`;
  return { '@type': 'CreativeWork', name, abstract: terms, ...(url !== undefined && { url }) };
}

function sourceLd({ title, publisher, published, url }: Source): object {
  const name = publisherName({ publisher });
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name },
    // With the authors, where the package names them beside the publisher.
    ...(name !== publisher && { creditText: publisher }),
    ...(published !== undefined && { datePublished: published }),
    ...(url !== undefined && { url }),
  };
}
