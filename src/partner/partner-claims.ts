import { wordsOf } from '../format/claim-words.ts';
import { capital, flowWith, withArticle } from '../format/messages.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { changeOf } from '../trade/change.ts';
import type { Claim } from '../trade/claim.ts';
import { ALL_GOODS, claimedRegion, singleYear } from '../trade/claim.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { isWithin, regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { economiesIn } from '../trade/scope.ts';
import type { Outcome } from '../trade/verdict.ts';

/** A checked claim, as the claims view words it. */
export interface PartnerClaim extends Outcome {
  readonly id: string;
  readonly partners: readonly string[];
  readonly statement: string;
  readonly value: string;
  readonly qualifier: string | undefined;
  readonly locator: string;
  /** What it was compared with, that which decides its verdict first. */
  readonly comparisons: readonly Decider[];
}

/** A comparison in words, and the ids of the sources that its other figure rests on. */
interface Decider extends Outcome {
  readonly sentence: string;
  readonly sources: readonly { readonly id: string }[];
}

/** The comparison that decides a claim's verdict; nothing of a claim that none decides. */
export function deciderOf({ comparisons }: Pick<PartnerClaim, 'comparisons'>): Decider | undefined {
  return comparisons.find(({ verdict }) => verdict !== 'unchecked');
}

/** Claims in words about the growth of exports to a region that a partner lies in. */
export function regionClaimsOf(base: EvidenceBase, partner: Iso3): Claim[] {
  const economy = base.scope.find(({ iso3 }) => iso3 === partner);
  if (!economy) return [];
  return base.claims.filter((claim) => {
    const slug = claimedRegion(claim);
    const isMultiple = claim.measure === 'export_multiple' && claim.subject === ALL_GOODS;
    return slug !== undefined && isMultiple && isWithin(economy, [slug]);
  });
}

/**
 * What claims say in words of the regions that a partner lies in: "Exports to Central Africa grew nearly fourfold, the
 * yearbook says; no partner there has a figure of its own." Words stay words: no bound is made of them.
 */
export function saidOfRegions(base: EvidenceBase, partner: Iso3, speakers: SpeakerNames): string[] {
  return regionClaimsOf(base, partner).flatMap((claim) => {
    const slug = claimedRegion(claim);
    if (slug === undefined) return [];
    const members = economiesIn(base, [slug]);
    const nobody = members.some((one) => hasChange(base, one, claim))
      ? ''
      : '; no partner there has a figure of its own';
    return [
      `${capital(flowWith('export'))} ${withArticle(regionOf(slug))} grew ${wordsOf(claim)}, ${speakers.claims} says${nobody}.`,
    ];
  });
}

function hasChange(base: EvidenceBase, { iso3 }: Economy, claim: Claim): boolean {
  const [from, to] = [singleYear(claim.baseline), singleYear(claim.period)];
  if (from === undefined || to === undefined) return false;
  return isFigure(changeOf(base, { partner: iso3, flow: 'export', years: { from, to }, record: 'own' }));
}
