import type { Claim } from './claim.ts';
import { lastYear } from './claim.ts';
import type { Relation } from './evidence-base.ts';
import type { Figure } from './figure.ts';
import type { Year } from './period.ts';
import type { Weakness } from './strength.ts';
import { isInWords, meeting, strengthOf } from './strength.ts';
import type { Outcome, Strength } from './verdict.ts';
import { STRENGTHS, VERDICTS } from './verdict.ts';

/** Which comparison was made; the claims view writes each as one sentence. */
export const METHODS = [
  'other-growth',
  'other-level',
  'other-share',
  'claims-over-record',
  'record',
  'against-baseline',
  'ceiling',
  'neighbouring-year',
  'related',
  'base-only',
  'nothing-known',
  'not-trade',
] as const;
export type Method = (typeof METHODS)[number];

/** One claim held against one other figure, or against the lack of one. Its strength is there when it decides. */
export interface Comparison extends Outcome {
  readonly method: Method;
  /**
   * The claim as a figure. For a claim without a number it is the baseline that its words are about, with the baseline's
   * own evidence and the interval that the words allow.
   */
  readonly claimed?: Figure | undefined;
  /** What it is held against; absent when nothing is known. */
  readonly other?: Figure | undefined;
  /** Ids of the sources behind the other figure. */
  readonly sources: readonly string[];
  /** What the package says of the rows used: why numbers may differ. */
  readonly remarks: readonly string[];
  /** Why it is weak, or why it decides nothing. */
  readonly weaknesses: readonly Weakness[];
}

/** What is compared, before it is judged. */
export interface Compared extends Pick<Comparison, 'method' | 'claimed' | 'sources' | 'remarks'> {
  readonly other: Figure;
  /** How the other figure may be used. */
  readonly relation: Relation;
  /** Weaknesses beyond those that the relation, the sources and the claim's words bring. */
  readonly weaknesses?: readonly Weakness[];
}

const UNDECIDED_METHODS: Partial<Record<Relation, Method>> = { ceiling: 'ceiling', related: 'related' };

/**
 * Judges one comparison: the verdict from the two intervals, its strength from what weakens it. A ceiling, a related
 * quantity, an unclear source and a year outside the claim's period decide nothing and are shown all the same.
 */
export function judged(claim: Claim, compared: Compared): Comparison {
  const { relation, weaknesses: further = [], ...shown } = compared;
  const { claimed, other, sources } = shown;
  const weaknesses: Weakness[] = [
    ...(sources.includes(claim.locator.source) ? (['own-source'] as const) : []),
    ...(relation === 'incomplete' || relation === 'unclear' ? [relation] : []),
    ...further,
  ];
  const undecided = UNDECIDED_METHODS[relation];
  const isBarred = weaknesses.includes('unclear') || weaknesses.includes('other-year');
  if (undecided || isBarred || !claimed)
    return { ...shown, method: undecided ?? shown.method, verdict: 'unchecked', weaknesses };
  const verdict = meeting(claim, claimed.interval, other.interval);
  if (verdict === 'open') return { ...shown, verdict: 'unchecked', weaknesses: [...weaknesses, 'open-words'] };
  const all: Weakness[] = isInWords(claim) ? [...weaknesses, 'words'] : weaknesses;
  return { ...shown, verdict, strength: strengthOf(all), weaknesses: all };
}

/** The headline of a list of comparisons: `differs` before `agrees` before `unchecked`, as strong as its strongest. */
export function headline(comparisons: readonly Outcome[]): Outcome {
  const verdict = VERDICTS.find((one) => comparisons.some((comparison) => comparison.verdict === one)) ?? 'unchecked';
  const strengths = comparisons.filter((one) => one.verdict === verdict).map((one) => one.strength);
  return { verdict, strength: STRENGTHS.find((strength) => strengths.includes(strength)) };
}

/** Those that decide the headline first, the strong before the weak, then those of the nearest year to the claim's. */
export function inOrder(claim: Claim, comparisons: readonly Comparison[]): Comparison[] {
  const yearOf = ({ other }: Comparison) => other?.quantity.year ?? Number.NEGATIVE_INFINITY;
  return [...comparisons].sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      rankOf(a.strength) - rankOf(b.strength) ||
      yearsFrom(claim, a.other?.quantity.year) - yearsFrom(claim, b.other?.quantity.year) ||
      yearOf(b) - yearOf(a) ||
      0,
  );
}

function rankOf(strength: Strength | undefined): number {
  return strength === undefined ? STRENGTHS.length : STRENGTHS.indexOf(strength);
}

/** How far a year lies from a claim's period; 0 inside it. */
function yearsFrom(claim: Claim, year: Year | undefined): number {
  if (year === undefined) return 0;
  const { first, last } = periodOf(claim) ?? { first: year, last: year };
  return Math.max(first - year, year - last, 0);
}

/** First and last year of a claim's period. */
export function periodOf({ period }: Pick<Claim, 'period'>): { first: number; last: Year } | undefined {
  const last = lastYear(period);
  return last === undefined ? undefined : { first: Number(period.slice(0, 4)), last };
}
