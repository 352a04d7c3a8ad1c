import type { Economy, Iso3, RegionSlug } from './economy.ts';
import { isWithin } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';

/** The short name of an economy; its code when the package does not know it. */
export function economyNameOf({ economies }: Pick<EvidenceBase, 'economies'>, code: Iso3): string {
  return economies.get(code)?.name ?? code;
}

/** The short name of the economy whose trade this is. */
export function reporterNameOf(base: Pick<EvidenceBase, 'economies' | 'reporter'>): string {
  return economyNameOf(base, base.reporter);
}

/** The economies of the scope that lie in any of the regions, by name; all of them without a region. */
export function economiesIn({ scope }: Pick<EvidenceBase, 'scope'>, regions: readonly RegionSlug[]): Economy[] {
  return scope.filter((economy) => isWithin(economy, regions));
}

/** The codes of the same economies. */
export function partnersIn(base: Pick<EvidenceBase, 'scope'>, regions: readonly RegionSlug[]): Iso3[] {
  return economiesIn(base, regions).map(({ iso3 }) => iso3);
}
