import { capital, listOf, possessive } from '../format/messages.ts';
import type { Claim } from '../trade/claim.ts';
import type { Comparison, Method } from '../trade/comparison.ts';
import { periodOf } from '../trade/comparison.ts';
import type { Weakness } from '../trade/strength.ts';
import type { Strength, Verdict } from '../trade/verdict.ts';

/** What a verdict means, in one line. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  differs: 'Another figure of the same thing lies outside what the claim’s words and rounding allow.',
  agrees: 'Another figure of the same thing lies within what the claim’s words and rounding allow.',
  unchecked:
    'We have no figure for the same thing that would decide. This says nothing about whether the claim is true.',
};

/** What a strength means, in one line. */
export const STRENGTH_MEANINGS: Readonly<Record<Strength, string>> = {
  independent: 'Another, complete source counts the same thing.',
  weak: 'The other source is incomplete, or words such as “one-fifth” had to be read as a number.',
  internal: 'Both numbers rest on the claim’s own source: this shows whether it fits itself, not whether it is right.',
};

/** What a level and its baseline are said with, for a claim that compares the two without a number. */
export interface BaselineWords {
  /** Whether it rests on a growth that a claim states. */
  readonly restsOnGrowth: boolean;
  readonly year: string;
  readonly level: string;
  /** How the later level stands to the earlier. */
  readonly side: 'above' | 'below' | 'equal to';
  readonly qualifier: Claim['qualifier'];
  readonly sources: { readonly later: string; readonly earlier: string };
}

/** What a comparison's sentence is made from, all formatted. */
export interface ComparisonWords {
  readonly verdict: Verdict;
  /** Who makes the claim: "the yearbook". */
  readonly speaker: string;
  /** What the trade record is called: "the IMF record". */
  readonly record: string;
  /** Names of the sources behind the other figure. */
  readonly sources: string;
  /** The claim's number. */
  readonly claimed: string;
  /** The other figure's number. */
  readonly found: string;
  /** The year of the other figure, or the years it compares. */
  readonly when: string;
  /** Whether that year lies outside the claim's period. */
  readonly isOutside: boolean;
  /** The levels behind a change: "US$52.2 m → US$92.6 m". */
  readonly levels: string | undefined;
  /** The last year of the record. */
  readonly recordEnd: number;
  /** Whether the claim's period ends after it. */
  readonly isAfterRecord: boolean;
  /** Whether the claim is about goods as a whole, which the trade record can answer. */
  readonly isAllGoods: boolean;
  /** Whether the other figure rests on the claim's own source. */
  readonly isInternal: boolean;
  readonly baseline: BaselineWords | undefined;
}

/** One sentence that says what was compared and what came out; one wording per method. */
export function methodSentence(method: Method, words: ComparisonWords): string {
  const { sources, found, when, record, speaker } = words;
  const levels = words.levels === undefined ? '' : ` (${words.levels})`;
  const claim = `${speaker} says ${words.claimed}`;
  switch (method) {
    case 'other-growth':
      return `${sources}: ${found} for ${when}${levels}; ${claim}.`;
    case 'other-level':
      return `${sources}: ${found} in ${when}; ${claim}.`;
    case 'other-share':
      return `${sources}: ${found} in ${when}${levels}; ${claim}.`;
    case 'claims-over-record':
      return `Worked out from ${words.isInternal ? `${speaker} and ${record}` : sources}: ${found} for ${when}${levels}; ${claim}.`;
    case 'record':
      return `${capital(record)} has ${found} for ${when}${levels}; ${claim}.`;
    case 'against-baseline':
      return words.baseline ? baselineSentence(words, words.baseline) : `${found} in ${when}; ${claim}.`;
    case 'ceiling':
      return `${sources}: ${found} in ${when}${words.isOutside ? ', a year outside the claim’s period,' : ''} for a wider group of goods that includes this one: an upper limit, not a match.`;
    case 'neighbouring-year':
      return `${sources}: ${found} in ${when}${levels}, a year outside the claim’s period: it helps to judge but checks nothing.`;
    case 'related':
      return `${sources}: ${found} for ${when}${levels}, with another scope or part of the year: it cannot decide.`;
    case 'base-only':
      return `Only the base is known: ${found} in ${when}. ${capital(record)} ends in ${words.recordEnd}.`;
    case 'nothing-known':
      return nothingKnownSentence(words);
    case 'not-trade':
      return 'Not a trade figure: the sources used here count trade only. A source that counts the same thing would check it.';
    default:
      throw new RangeError(`unknown method ${method satisfies never}`);
  }
}

/** What the methods that compare like with like lead with. */
const ORIGINS: Partial<Record<Method, (words: ComparisonWords) => string>> = {
  'other-growth': ({ sources }) => `in ${sources}`,
  'other-level': ({ sources }) => `in ${sources}`,
  'other-share': ({ sources }) => `in ${sources}`,
  record: ({ record }) => `in ${record}`,
  'claims-over-record': workedOut,
  'against-baseline': (words) =>
    words.isInternal ? workedOut(words) : `in ${words.baseline?.sources.later ?? words.sources}`,
};

function workedOut({ isInternal, speaker, record, sources }: ComparisonWords): string {
  return `worked out from ${isInternal ? `${speaker} and ${record}` : sources}`;
}

/** The two numbers in short, where like is compared with like: "+9.7% claimed; −25.4% for 2020–2021 in the IMF record." */
export function numbersSentence(method: Method, words: ComparisonWords): string | undefined {
  const origin = ORIGINS[method]?.(words);
  return origin && `${capital(words.claimed)} claimed; ${words.found} for ${words.when} ${origin}.`;
}

const INTERNAL_ENDS: Readonly<Record<Verdict, string>> = {
  differs: 'contradicts itself',
  agrees: 'agrees with itself',
  unchecked: 'decides nothing',
};

function baselineSentence(words: ComparisonWords, baseline: BaselineWords): string {
  const { verdict, speaker, found, when } = words;
  const { year, level, side, qualifier, sources } = baseline;
  if (words.isInternal) {
    const own = `${capital(possessive(speaker))} own ${baseline.restsOnGrowth ? 'growth rates' : 'figures'}`;
    const end = INTERNAL_ENDS[verdict];
    return `${own} put ${when} at ${found}, ${side} ${year}’s ${level}, so it ${end}.`;
  }
  const levels =
    sources.later === sources.earlier
      ? `${sources.later}: ${found} in ${when}, ${level} in ${year}.`
      : `${sources.later}: ${found} in ${when}. ${sources.earlier}: ${level} in ${year}.`;
  const said = verdict === 'agrees' ? `as ${speaker} says` : `where ${speaker} says “${qualifier}”`;
  return `${levels} So ${when} was ${side} ${year}, ${said}.`;
}

function nothingKnownSentence({ record, recordEnd, isAfterRecord, isAllGoods }: ComparisonWords): string {
  if (!isAllGoods)
    return 'No other figure measures this. A source with these goods by partner and year would check it.';
  const why = isAfterRecord ? `${record} ends in ${recordEnd}` : `${record} does not have it`;
  return `No other figure measures this: ${why}. A second source for the same partner and year would check it.`;
}

/** Where a claim that no figure checks by itself was put to the test all the same. */
export function throughText(claimIds: readonly string[]): string {
  return `Also put to the test in the check of ${listOf(claimIds)}, which rests on it.`;
}

/** What weakens a comparison, or keeps it from deciding; nothing where its sentence says so already. */
export function weaknessText(
  weakness: Weakness,
  claim: Claim,
  speaker: string,
  { verdict, method }: Comparison,
): string | undefined {
  switch (weakness) {
    case 'own-source':
      return method === 'against-baseline'
        ? undefined
        : `Both numbers rest on ${speaker}: this shows whether it fits itself, not whether it is right.`;
    case 'incomplete':
      return 'This source is known to be incomplete for the year.';
    case 'unclear':
      return 'It is unclear what this source counts, so it decides nothing.';
    case 'words':
      return verdict === 'unchecked' ? undefined : 'The number stands in words, so how far it reaches is a reading.';
    case 'open-words':
      return claim.qualifier === 'exactly'
        ? 'How far this number in words reaches is not said, so it decides nothing.'
        : `How far “${claim.qualifier}” reaches is not said, so it decides nothing.`;
    case 'year-read':
      return verdict === 'unchecked' ? undefined : `Depends on the year read: ${mayBeMeant(claim, speaker)}.`;
    case 'other-reading':
      return `${capital(mayBeMeant(claim, speaker))}, and another reading fits.`;
    case 'other-year':
      return undefined;
    default:
      throw new RangeError(`unknown weakness ${weakness satisfies never}`);
  }
}

function mayBeMeant({ period }: Claim, speaker: string): string {
  const { first, last } = periodOf({ period }) ?? { first: period, last: period };
  const years = Number(last) - Number(first) === 1 ? `${first} or ${last}` : `any year from ${first} to ${last}`;
  return `${speaker} names no year, ${years} may be meant`;
}
