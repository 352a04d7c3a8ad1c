import { formatLocator } from '../format/locator.ts';
import { listOf } from '../format/messages.ts';
import {
  decimalsOf,
  formatOrdinal,
  formatPercent,
  formatPlain,
  formatUsd,
  MINUS,
  percentOf,
} from '../format/number.ts';
import type { Method } from '../trade/check.ts';
import type { Claim } from '../trade/claim.ts';
import type { Verdict } from '../trade/verdict.ts';

/** What a claim without a number shows in the place of one. */
export const IN_WORDS = 'in words';

/**
 * The value of a claim as printed, in the words of its unit: "+9.7%", "US$92.6 m", "×4", "2/3", "2,000,000 doses", "5th".
 * Decimals are those the source prints: 8.0 keeps its zero. A claim without a number says "in words".
 */
export function claimValueText(claim: Claim): string {
  const { value } = claim;
  if (value === undefined) return IN_WORDS;
  const isChange = claim.measure.endsWith('_change');
  switch (claim.unit) {
    case 'percent':
      return formatPercent(value / 100, {
        sign: isChange,
        digits: Math.max(decimalsOf(claim.rounding ?? 1), decimalsOf(value)),
      });
    case 'USD':
      return formatUsd(value, { sign: claim.measure === 'balance' });
    case 'ratio':
      return claim.measure === 'export_multiple' ? `×${formatPlain(value)}` : fraction(value, isChange);
    case 'ordinal':
      return formatOrdinal(value);
    case 'count':
      return formatPlain(value);
    default:
      return `${formatPlain(value)} ${claim.unit}`;
  }
}

/** What a verdict means, in one line. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  differs: 'Another figure of the same thing lies outside what the claim’s rounding allows.',
  agrees: 'Another figure of the same thing lies within what the claim’s rounding allows.',
  unchecked: 'No figure here measures the same thing: a finding about the sources, not about the claim.',
};

/** The word printed before the number, in quotes; nothing for a number that stands alone. */
export function qualifierText(claim: Claim): string | undefined {
  return claim.qualifier === 'exactly' ? undefined : `“${claim.qualifier}”`;
}

/** Where the claim stands in its source. */
export function claimLocatorText(claim: Claim): string {
  return formatLocator(claim.locator);
}

/** What a comparison's sentence is made from, all formatted. */
export interface ComparisonWords {
  /** Names of the sources behind the other figure. */
  readonly sources: string;
  /** The claim's number. */
  readonly claimed: string;
  /** The other figure's number. */
  readonly found: string;
  /** The year of the other figure, or the years it compares. */
  readonly when: string;
  /** The levels behind a change: "US$52.2 m → US$92.6 m". */
  readonly levels: string | undefined;
  /** The last year of the record. */
  readonly recordEnd: number;
  /** Whether the claim is about goods as a whole, which the trade record can answer. */
  readonly isAllGoods: boolean;
  /** "below" or "above", for a claim that compares a level with an earlier one. */
  readonly against: string | undefined;
}

/** One sentence that says what was compared and what came out; one wording per method. */
export function methodSentence(method: Method, words: ComparisonWords): string {
  const { sources, claimed, found, when } = words;
  const levels = words.levels === undefined ? '' : ` (${words.levels})`;
  switch (method) {
    case 'other-growth':
      return `${sources}: ${found} for ${when}${levels}; the claim says ${claimed}.`;
    case 'other-level':
      return `${sources}: ${found} in ${when}; the claim says ${claimed}.`;
    case 'other-share':
      return `${sources}: ${found} in ${when}${levels}; the claim says ${claimed}.`;
    case 'claims-over-record':
      return `From the other claims and the trade record: ${found} for ${when}${levels}; the claim says ${claimed}.`;
    case 'record':
      return `The trade record has ${found} for ${when}${levels}; the claim says ${claimed}.`;
    case 'against-baseline':
      return `${found} in ${when} against ${claimed}${words.against === undefined ? '' : `: ${words.against}`}.`;
    case 'ceiling':
      return `${sources}: ${found} in ${when} for a wider group of goods that holds this one: an upper limit, not a match.`;
    case 'neighbouring-year':
      return `${sources}: ${found} in ${when}, a year outside the claim’s period: it helps to judge but checks nothing.`;
    case 'related':
      return `${sources}: ${found} for ${when}${levels}, with another scope or part of the year: it cannot decide.`;
    case 'base-only':
      return `Only the base is known: ${found} in ${when}. The record ends in ${words.recordEnd}.`;
    case 'nothing-known':
      return words.isAllGoods
        ? `No other figure measures this: the trade record ends in ${words.recordEnd}. A second source for the same partner and year would check it.`
        : 'No other figure measures this. A source with these goods by partner and year would check it.';
    case 'not-trade':
      return 'Not a trade figure: the sources used here count trade only. A source that counts the same thing would check it.';
    default:
      throw new RangeError(`unknown method ${method satisfies never}`);
  }
}

/** Where a claim that no figure checks by itself was put to the test all the same. */
export function throughText(claimIds: readonly string[]): string {
  return `Also put to the test in the check of ${listOf(claimIds)}, which rests on it.`;
}

/** What weakens the other figure. */
export function doubtText(doubt: 'incomplete' | 'unclear'): string {
  switch (doubt) {
    case 'incomplete':
      return 'This source is known to be incomplete for the year.';
    case 'unclear':
      return 'What exactly this source counts is unclear: it can contradict the claim but not confirm it.';
    default:
      throw new RangeError(`unknown doubt ${doubt satisfies never}`);
  }
}

const LARGEST_DENOMINATOR = 10;

/** A ratio as the fraction it was printed as (0.6667 is 2/3), or in percent when it is none with a small denominator. */
function fraction(value: number, isChange: boolean): string {
  const size = Math.abs(value);
  for (let denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator += 1) {
    const numerator = Math.round(size * denominator);
    if (numerator > 0 && Math.abs(numerator / denominator - size) < 0.0001)
      return `${value < 0 ? MINUS : isChange ? '+' : ''}${numerator}/${denominator}`;
  }
  return formatPercent(value, { sign: isChange, digits: Math.max(1, decimalsOf(percentOf(value))) });
}
