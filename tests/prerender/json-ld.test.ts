import { describe, expect, it } from 'vitest';
import { datasetLd } from '../../src/prerender/json-ld.ts';
import { pathToRoot } from '../../src/prerender/site-address.ts';
import { iso3 } from '../trade/small-base.ts';
import { realSite } from './site.ts';

const ABOUT = { name: 'A name', description: 'A description' };
const SITE = 'https://example.org/atlas/';
const partner = realSite().base.economies.get(iso3('TUR'));

interface Ld {
  readonly url?: string;
  readonly usageInfo: string;
  readonly license?: unknown;
  readonly distribution: readonly { contentUrl: string; license: unknown }[];
  readonly isBasedOn: readonly { publisher: object; creditText?: string }[];
}

// A description is a plain object: through JSON it is read as the search engines do.
function described(site: string | undefined, path: string): Ld {
  return JSON.parse(
    JSON.stringify(datasetLd(realSite(site), { ...ABOUT, path, ...(path.length > 5 && partner && { partner }) })),
  );
}

describe('the description for search engines', () => {
  it('says what the data are about, when, where and in which units', () => {
    expect(described(SITE, 'partner/TUR/')).toMatchObject({
      '@type': 'Dataset',
      ...ABOUT,
      temporalCoverage: '1992/2021',
      spatialCoverage: [
        { '@type': 'Place', name: 'Belarus' },
        { '@type': 'Place', name: 'Turkey' },
      ],
      variableMeasured: expect.arrayContaining([
        expect.objectContaining({ '@type': 'PropertyValue', name: 'Exports', unitText: 'US dollars' }),
      ]),
    });
  });

  it('gives each page its own address where the site’s is known, and none where it is not', () => {
    expect(described(SITE, '').url).toBe(SITE);
    expect(described(SITE, 'partner/TUR/').url).toBe(`${SITE}partner/TUR/`);
    expect(described(undefined, 'partner/TUR/').url).toBeUndefined();
  });

  it('leads from every folder to the same files', () => {
    for (const path of ['', 'data/', 'partner/TUR/']) {
      const { distribution, usageInfo } = described(undefined, path);
      const found = distribution.map(({ contentUrl }) => new URL(contentUrl, `${SITE}${path}`).href);
      expect(found).toContain(`${SITE}data/figures.csv`);
      expect(found).toEqual(described(SITE, path).distribution.map(({ contentUrl }) => contentUrl));
      expect(new URL(usageInfo, `${SITE}${path}`).href).toBe(`${SITE}data/`);
      expect(usageInfo.startsWith(pathToRoot(path))).toBe(true);
    }
  });

  it('puts no licence on the whole: the trade record keeps its publisher’s terms', () => {
    const { license, distribution } = described(SITE, '');
    expect(license).toBeUndefined();
    const licences = new Map(distribution.map((one) => [one.contentUrl.split('/').at(-1), one.license]));
    expect(licences.get('claims.json')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(licences.get('figures.csv')).toMatchObject({
      '@type': 'CreativeWork',
      name: expect.stringContaining('International Monetary Fund'),
    });
  });

  it('names makers, publishers and authors as the vocabulary wants them', () => {
    const { isBasedOn } = described(SITE, '');
    expect(isBasedOn.every(({ publisher }) => '@type' in publisher)).toBe(true);
    expect(isBasedOn[0]).toMatchObject({
      publisher: { '@type': 'Organization', name: 'Belarusian Yearbook' },
      creditText: expect.stringContaining('Sergei Bogdan'),
    });
    expect(described(SITE, '')).toMatchObject({
      creator: { '@type': 'Organization' },
      publisher: { '@type': 'Organization' },
    });
  });
});
