import type { Claim } from './claim.ts';
import type { Interval } from './interval.ts';
import { overlaps } from './interval.ts';
import type { Strength } from './verdict.ts';

/**
 * What keeps a comparison from being one with another, complete source of just the same thing:
 * - `own-source`: the other figure rests on the claim's own source;
 * - `incomplete`: the other source is known to be incomplete;
 * - `unclear`: it is not known what the other source counts, so it decides nothing;
 * - `words`: the claim's number stands in words, and its bounds are a reading;
 * - `open-words`: the words have no bound on the side that would decide;
 * - `year-read`: the claim names no year, so any year of its span may be meant;
 * - `other-reading`: it would differ, but another year of that span fits;
 * - `other-year`: the other figure's year lies outside the claim's period.
 */
export const WEAKNESSES = [
  'own-source',
  'incomplete',
  'unclear',
  'words',
  'open-words',
  'year-read',
  'other-reading',
  'other-year',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** The strength of a decided comparison with these weaknesses. */
export function strengthOf(weaknesses: readonly Weakness[]): Strength {
  if (weaknesses.includes('own-source')) return 'internal';
  return weaknesses.length === 0 ? 'independent' : 'weak';
}

/** Whether the number stands in words, as "one-fifth" or "twofold": a plain ratio without a step it was rounded to. */
export function isInWords(claim: Claim): boolean {
  return claim.value !== undefined && claim.unit === 'ratio' && claim.rounding === undefined;
}

/**
 * What bounds leave of a comparison: they overlap, they do not, or they are `open` where the words decide nothing.
 *
 * "Nearly twofold" without a lower bound is contradicted by threefold, but ×1.75 and ×1.05 lie equally inside it. A
 * fraction in words, or "about", without bounds of its own can neither be met nor missed.
 */
export function meeting(claim: Claim, allowed: Interval, other: Interval): 'agrees' | 'differs' | 'open' {
  if (overlaps(allowed, other)) return isOpenBelow(claim) || isPoint(claim) ? 'open' : 'agrees';
  return isPoint(claim) ? 'open' : 'differs';
}

function isOpenBelow({ qualifier, low }: Claim): boolean {
  return (qualifier === 'nearly' || qualifier === 'almost') && low === undefined;
}

/** Words that mean some range around a number, of which the package gives none. */
function isPoint(claim: Claim): boolean {
  const { qualifier, rounding, low, high } = claim;
  const isVague = qualifier === 'about' || (qualifier === 'exactly' && isInWords(claim));
  return isVague && rounding === undefined && (low === undefined || high === undefined);
}
