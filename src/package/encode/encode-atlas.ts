import type { AtlasFile } from '../../dataset/atlas-file.ts';
import { yearsOfView } from '../default-view.ts';
import type { AtlasKey } from '../descriptor.ts';
import type { OtherNames } from '../other-names.ts';
import type { Package } from '../read-package.ts';
import { figureSpan, recordSpans, reportersOf, spanWithClaims } from './reporter-spans.ts';

/**
 * Makes `atlas.json`, but for its hash, from a package without faults.
 * @param others what else its economies are called, by code.
 */
export function atlasFileOf(
  content: Package,
  settings: AtlasKey,
  others: ReadonlyMap<string, OtherNames>,
): Omit<AtlasFile, 'hash'> {
  const { view, trust, afterRecord, borders, issues, ...kept } = settings;
  const reporters = reporterEntries(content);
  const years = figureSpan(content, settings.reporter);
  if (years === undefined) throw new Error(`the package has no trade of its reporter ${settings.reporter}`);
  const [firstYear, lastYear] = years;
  return {
    ...kept,
    version: content.descriptor.version,
    reporters,
    defaults: {
      years: yearsOfView(view.years, lastYear),
      flow: view.flow,
      // A single year has no change to show.
      measure: view.measure ?? (firstYear === lastYear ? 'value' : 'change'),
      regions: view.region,
      partners: view.partners,
    },
    // Whoever sets no order has all of them credited.
    trust: trust.length > 0 ? trust : content.sources.rows.map(({ source }) => source),
    afterRecord: afterRecord || undefined,
    borders: borders || undefined,
    issues: issues || undefined,
    economies: economiesOf(content, others),
    sources: content.sources.rows.map(({ source, ...rest }) => ({ id: source, ...rest })),
  };
}

function reporterEntries(content: Package): AtlasFile['reporters'] {
  const spans = recordSpans(content);
  return reportersOf(content).flatMap((iso3) => {
    const record = spans.get(iso3);
    if (record === undefined) return [];
    return [{ iso3, recordYears: [...record], years: [...spanWithClaims(content, iso3, record)] }];
  });
}

// In the order of their names, so that no reader's browser has to sort them: the rules for that are long to load.
function economiesOf(content: Package, others: ReadonlyMap<string, OtherNames>): AtlasFile['economies'] {
  const byName = [...content.economies.rows].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return byName.map(({ iso3, m49, name, region = '', subregion = '', ...rest }) => ({
    iso3,
    iso2: others.get(iso3)?.iso2,
    m49,
    name,
    takesArticle: others.get(iso3)?.takesArticle,
    aliases: [...(others.get(iso3)?.aliases ?? [])],
    region,
    subregion,
    isInScope: rest.in_scope,
    latitude: rest.latitude,
    longitude: rest.longitude,
  }));
}
