import { wordsOf } from '../../format/claim-words.ts';
import { claimedRegion } from '../../trade/claim.ts';
import type { RegionSlug } from '../../trade/economy.ts';
import { regionOf } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Figure } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import { measureOf } from '../../trade/measure.ts';
import { claimsBehind } from '../../trade/provenance.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { Bar } from './bar.ts';
import { wordedBar } from './bar.ts';

/** A region whose change a claim states in words. */
export interface WordedClaim {
  readonly region: RegionSlug;
  readonly name: string;
  readonly bar: Bar;
}

/**
 * The claims in words that belong to the view: about a region inside the chosen ones, about one of the flows shown, and
 * for exactly the years compared. Only changes of the reporter's own record have any.
 */
export function wordedClaims(base: EvidenceBase, view: FiguresView, flows: readonly Flow[]): WordedClaim[] {
  const { statedOfRegion } = measureOf(view);
  if (!statedOfRegion || view.record !== 'own') return [];
  const regions = new Set(base.claims.flatMap((claim) => claimedRegion(claim) ?? []));
  return [...regions]
    .filter((region) => isShown(region, view.regions))
    .flatMap((region) =>
      flows.flatMap((flow) => claimOf(base, statedOfRegion(base, region, flow, view.years), region, flow) ?? []),
    );
}

function claimOf(
  base: EvidenceBase,
  figure: Figure | undefined,
  region: RegionSlug,
  flow: Flow,
): WordedClaim | undefined {
  const [claim] = figure ? claimsBehind(base, figure) : [];
  if (!figure || !claim) return undefined;
  return { region, name: regionOf(region).name, bar: wordedBar(base, flow, figure, wordsOf(claim)) };
}

function isShown(region: RegionSlug, chosen: readonly RegionSlug[]): boolean {
  if (chosen.length === 0) return true;
  const within = new Set(chosen.flatMap((slug) => regionOf(slug).subregions));
  return regionOf(region).subregions.every((subregion) => within.has(subregion));
}
