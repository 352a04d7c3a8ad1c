declare const iso3Brand: unique symbol;

/** An ISO 3166 alpha-3 code, upper case, such as `PAK`. */
export type Iso3 = string & { readonly [iso3Brand]: true };

/** An economy with a code of its own; not every one is a state. */
export interface Economy {
  readonly iso3: Iso3;
  /** ISO 3166 alpha-2 code in upper case; absent for codes that are history. */
  readonly iso2?: string | undefined;
  /** UN M49 code, three digits; absent where the UN has none. */
  readonly m49?: string | undefined;
  /** Short English name. */
  readonly name: string;
  /** What it is called where there is little room; absent where that is its name. */
  readonly shortName?: string;
  /** Whether the name has "the" before it inside a sentence. */
  readonly takesArticle?: boolean | undefined;
  /** Other names people type: former, local, abbreviated. */
  readonly aliases: readonly string[];
  /** UN M49 region and its finest part, by their UN names. */
  readonly region: string;
  readonly subregion: string;
  /** Whether the atlas covers it. */
  readonly isInScope: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

/** How many partners a view compares at most. */
export const MOST_PARTNERS = 8;

/** One region that readers can choose, with its UN M49 code. `subregions` are the UN M49 names it holds. */
export interface Region {
  readonly slug: string;
  readonly m49: string;
  readonly name: string;
  /** What it is called where there is little room; absent where that is its name. */
  readonly shortName?: string;
  /** Whether the name has "the" before it inside a sentence. */
  readonly takesArticle?: boolean;
  readonly parent?: string;
  readonly subregions: readonly string[];
}

/**
 * The regions of the atlas (UN M49), a parent before its parts. Counts come from the economies in scope: Western Asia
 * holds no post-Soviet state because none is in scope.
 */
export const REGIONS = [
  {
    slug: 'asia',
    m49: '142',
    name: 'Asia',
    subregions: ['Eastern Asia', 'South-eastern Asia', 'Southern Asia', 'Western Asia', 'Central Asia'],
  },
  { slug: 'east-asia', m49: '030', name: 'Eastern Asia', parent: 'asia', subregions: ['Eastern Asia'] },
  {
    slug: 'southeast-asia',
    m49: '035',
    name: 'South-eastern Asia',
    parent: 'asia',
    subregions: ['South-eastern Asia'],
  },
  { slug: 'south-asia', m49: '034', name: 'Southern Asia', parent: 'asia', subregions: ['Southern Asia'] },
  { slug: 'west-asia', m49: '145', name: 'Western Asia', parent: 'asia', subregions: ['Western Asia'] },
  {
    slug: 'africa',
    m49: '002',
    name: 'Africa',
    subregions: ['Northern Africa', 'Western Africa', 'Middle Africa', 'Eastern Africa', 'Southern Africa'],
  },
  { slug: 'north-africa', m49: '015', name: 'Northern Africa', parent: 'africa', subregions: ['Northern Africa'] },
  {
    slug: 'sub-saharan-africa',
    m49: '202',
    name: 'Sub-Saharan Africa',
    parent: 'africa',
    subregions: ['Western Africa', 'Middle Africa', 'Eastern Africa', 'Southern Africa'],
  },
  {
    slug: 'west-africa',
    m49: '011',
    name: 'Western Africa',
    parent: 'sub-saharan-africa',
    subregions: ['Western Africa'],
  },
  {
    slug: 'central-africa',
    m49: '017',
    name: 'Central Africa',
    parent: 'sub-saharan-africa',
    subregions: ['Middle Africa'],
  },
  {
    slug: 'east-africa',
    m49: '014',
    name: 'Eastern Africa',
    parent: 'sub-saharan-africa',
    subregions: ['Eastern Africa'],
  },
  {
    slug: 'southern-africa',
    m49: '018',
    name: 'Southern Africa',
    parent: 'sub-saharan-africa',
    subregions: ['Southern Africa'],
  },
  {
    slug: 'latin-america',
    m49: '419',
    name: 'Latin America and the Caribbean',
    shortName: 'Latin America',
    subregions: ['Central America', 'Caribbean', 'South America'],
  },
  {
    slug: 'central-america',
    m49: '013',
    name: 'Central America',
    parent: 'latin-america',
    subregions: ['Central America'],
  },
  {
    slug: 'caribbean',
    m49: '029',
    name: 'Caribbean',
    takesArticle: true,
    parent: 'latin-america',
    subregions: ['Caribbean'],
  },
  { slug: 'south-america', m49: '005', name: 'South America', parent: 'latin-america', subregions: ['South America'] },
] as const satisfies readonly Region[];

export type RegionSlug = (typeof REGIONS)[number]['slug'];

/** Whether a text is one of the region slugs. */
export function isRegionSlug(text: string): text is RegionSlug {
  return REGIONS.some((region) => region.slug === text);
}

/**
 * The region behind a slug.
 * @throws RangeError for an unknown slug.
 */
export function regionOf(slug: RegionSlug): Region {
  const region: Region | undefined = REGIONS.find((candidate) => candidate.slug === slug);
  if (region === undefined) throw new RangeError(`no such region: ${slug}`);
  return region;
}

/** What a region is called where there is little room: "Latin America". */
export function regionShortName(slug: RegionSlug): string {
  const { name, shortName = name } = regionOf(slug);
  return shortName;
}

/** Whether an economy in scope lies in any of the regions; no region at all means the whole scope. */
export function isWithin(economy: Economy, regions: readonly RegionSlug[]): boolean {
  if (!economy.isInScope) return false;
  return regions.length === 0 || regions.some((slug) => regionOf(slug).subregions.includes(economy.subregion));
}

/** The same regions without those that lie in another one of the list: Africa and Northern Africa are Africa. */
export function outermostRegions(slugs: readonly RegionSlug[]): readonly RegionSlug[] {
  const isInside = (slug: RegionSlug): boolean => {
    const { parent } = regionOf(slug);
    return parent !== undefined && isRegionSlug(parent) && (slugs.includes(parent) || isInside(parent));
  };
  return slugs.filter((slug) => !isInside(slug));
}
