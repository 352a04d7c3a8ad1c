import type { Iso3, RegionSlug } from './economy.ts';
import { isRegionSlug } from './economy.ts';
import type { Flow } from './flow.ts';
import type { Interval } from './interval.ts';
import { exactly, rounded } from './interval.ts';
import type { Year } from './period.ts';
import { isYear } from './period.ts';

/** What claims about trade between the reporter and partners measure: trade figures can bear on them. */
const TRADE_MEASURES = [
  'export_change',
  'import_change',
  'turnover_change',
  'turnover',
  'balance',
  'export_multiple',
  'share_of_exports',
  'share_of_exports_to_partner',
] as const;

/** What a claim measures: something of trade, or another thing. */
export const CLAIM_MEASURES = [...TRADE_MEASURES, 'output', 'output_change', 'count', 'ordinal', 'rating'] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** The words that stand before a number in the source. */
export const QUALIFIERS = ['exactly', 'nearly', 'almost', 'about', 'more than', 'at least', 'up to', 'below'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Where a statement stands: section heading as printed, paragraph counted from 1 inside it, endnote mark if any. */
export interface Locator {
  readonly source: string;
  readonly section: string;
  readonly paragraph: number;
  readonly note?: number | undefined;
}

/** One quantitative statement of the claims' source. */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  /** Foreign economies or one region; empty for the reporter's trade with the world and for things without a partner. */
  readonly partners: readonly (Iso3 | RegionSlug)[];
  /** What is counted: `all-goods`, or a slug such as `farm-goods`. */
  readonly subject: string;
  readonly measure: ClaimMeasure;
  /** In `unit`; absent for a claim in words ("below the level of 2019"). */
  readonly value?: number | undefined;
  /** The step the printed number is rounded to, in `unit`. */
  readonly rounding?: number | undefined;
  /** Bounds that the source gives beside the number, in `unit`. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** A year `2021`, a month `2021-09`, or a span `2011..2021`. */
  readonly period: string;
  /** The period compared with, in the same form. */
  readonly baseline?: string | undefined;
  readonly locator: Locator;
  readonly remark?: string | undefined;
}

/** Goods as a whole: the subject of claims that the trade record can answer. */
export const ALL_GOODS = 'all-goods';

/** The flow whose change a claim states, if it states one. */
export function flowOfChange(measure: ClaimMeasure): Flow | undefined {
  if (measure === 'export_change') return 'export';
  if (measure === 'import_change') return 'import';
  if (measure === 'turnover_change') return 'turnover';
  return undefined;
}

/** The flow whose level a claim states, if it states one. */
export function flowOfLevel(measure: ClaimMeasure): Flow | undefined {
  return measure === 'turnover' || measure === 'balance' ? measure : undefined;
}

/** Whether a claim is about trade between the reporter and partners, so that trade figures can bear on it. */
export function isTradeClaim(claim: Pick<Claim, 'measure'>): boolean {
  return TRADE_MEASURES.some((measure) => measure === claim.measure);
}

/** The single year of a claim's period or baseline; absent for a span. A month counts for no year. */
export function singleYear(period: string | undefined): Year | undefined {
  const value = period !== undefined && /^\d{4}$/.test(period) ? Number(period) : Number.NaN;
  return isYear(value) ? value : undefined;
}

/** The last year of a period: of `2011..2021` it is 2021. */
export function lastYear(period: string): Year | undefined {
  return singleYear(period.split('..').at(-1)?.slice(0, 4));
}

/** The last years that claims about trade speak of; those about other things give no trade figure. */
export function claimedYears(claims: readonly Pick<Claim, 'measure' | 'period'>[]): Year[] {
  return claims.filter(isTradeClaim).flatMap((claim) => lastYear(claim.period) ?? []);
}

/** The region a claim speaks of, if it speaks of one. */
export function claimedRegion(claim: Claim): RegionSlug | undefined {
  const [only] = claim.partners;
  return only !== undefined && isRegionSlug(only) ? only : undefined;
}

/**
 * What the printed words allow, in the claim's unit; absent without a number.
 *
 * 77 rounded to 1 is [76.5, 77.5]; "more than 2/3" is [2/3, ∞); "nearly 4" is up to 4 with no lower bound unless the
 * package gives one; a fraction in words without rounding is the number itself.
 */
export function claimInterval(claim: Claim): Interval | undefined {
  if (claim.value === undefined) return undefined;
  const stated = claim.rounding === undefined ? exactly(claim.value) : rounded(claim.value, claim.rounding);
  const words = widened(claim.qualifier, stated);
  return { low: claim.low ?? words.low, high: claim.high ?? words.high };
}

function widened(qualifier: Qualifier, stated: Interval): Interval {
  switch (qualifier) {
    case 'exactly':
    case 'about':
      return stated;
    case 'nearly':
    case 'almost':
    case 'up to':
    case 'below':
      return { low: Number.NEGATIVE_INFINITY, high: stated.high };
    case 'more than':
    case 'at least':
      return { low: stated.low, high: Number.POSITIVE_INFINITY };
    default:
      throw new RangeError(`unknown qualifier ${qualifier satisfies never}`);
  }
}

/** How a unit of a claim turns into a figure: percent into a ratio, a multiple into growth, dollars as they are. */
export function asRatio(claim: Claim, number: number): number {
  if (claim.unit === 'percent') return Number((number / 100).toPrecision(15));
  // A multiple is printed with few decimals; one less must not have more: 1.1 is 0.1, not 0.10000000000000009.
  return claim.measure === 'export_multiple' ? Number((number - 1).toFixed(12)) : number;
}
