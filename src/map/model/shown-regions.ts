import type { Region, RegionSlug } from '../../trade/economy.ts';
import { REGIONS } from '../../trade/economy.ts';

/** The regions one step below what is chosen: the continents, the parts of one region, or the several that are chosen. */
export function shownRegions(chosen: readonly RegionSlug[]): readonly RegionSlug[] {
  const all: readonly (Region & { readonly slug: RegionSlug })[] = REGIONS;
  const [only] = chosen;
  if (chosen.length > 1) return chosen;
  const parts = all.filter((region) => region.parent === only).map((region) => region.slug);
  return parts.length > 0 ? parts : chosen;
}
