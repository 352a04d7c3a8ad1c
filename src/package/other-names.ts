import type { Economy } from '../trade/economy.ts';

/** What a package leaves to lists of the world: alpha-2 code, the other names people type, and how the name is used. */
export type OtherNames = Pick<Economy, 'iso2' | 'aliases' | 'takesArticle'>;

/** Looks up the other names of a package's economies, by alpha-3 code. */
export type OtherNamesOf = (economies: readonly Pick<Economy, 'iso3' | 'name'>[]) => ReadonlyMap<string, OtherNames>;
