import { formatFigure, formatInterval } from '../format/figure.ts';
import { formatPercent, formatRatio, percentOf } from '../format/number.ts';
import { speakerNames } from '../format/speaker.ts';
import type { Claim } from '../trade/claim.ts';
import { ALL_GOODS, lastYear } from '../trade/claim.ts';
import type { Comparison } from '../trade/comparison.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import { sourceIdsOf } from '../trade/provenance.ts';
import type { Outcome } from '../trade/verdict.ts';
import { claimValueText } from './claim-messages.ts';
import type { BaselineWords, ComparisonWords } from './comparison-messages.ts';
import { methodSentence, numbersSentence, weaknessText } from './comparison-messages.ts';

/** What the package says of its sources, as the atlas holds it. */
export interface ClaimsContext {
  readonly sources: ReadonlyMap<string, Source>;
  /** How the source of the claims is called in a sentence, such as "the yearbook". */
  readonly claimsSource?: { readonly label: string; readonly source: string } | undefined;
  readonly recordSource?: { readonly label: string } | undefined;
}

/** One claim held against one other figure, in words. */
export interface ComparisonLine extends Outcome {
  /** What the claim is held against: "UN Comtrade, annual, Belarus as reporter, 2020–2021". */
  readonly about: string;
  /** The two numbers alone; absent where they are not of the same thing. */
  readonly numbers: string | undefined;
  /** What was compared and what came out. */
  readonly sentence: string;
  /** Who says the claimed number: "the yearbook". */
  readonly speaker: string;
  /** The numbers behind the verdict with what their rounding allows; absent where there is nothing to compare. */
  readonly claimed: string | undefined;
  readonly found: string | undefined;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly url: string | undefined }[];
  readonly notes: readonly string[];
}

/** Puts one comparison of a claim into words, with both numbers and what their rounding allows. */
export function comparisonLine(
  base: EvidenceBase,
  context: ClaimsContext,
  claim: Claim,
  check: Comparison,
): ComparisonLine {
  const { verdict, strength, claimed, other } = check;
  const speaker = speakerOfClaim(context, claim);
  const said = claim.value === undefined ? inWords(claim, claimed) : numberOf(claim);
  const recordEnd = base.record.yearsOf('own').to;
  const words: ComparisonWords = {
    verdict,
    speaker,
    record: speakerNames(context).record,
    sources: namesOf(context, check.sources),
    claimed: said,
    found: other ? foundText(claim, other) : '',
    when: other ? whenOf(other) : '',
    isOutside: check.weaknesses.includes('other-year'),
    levels: other && levelsBehind(other),
    recordEnd,
    isAfterRecord: (lastYear(claim.period) ?? recordEnd) > recordEnd,
    isAllGoods: claim.subject === ALL_GOODS,
    isInternal: check.weaknesses.includes('own-source'),
    baseline: baselineWords(base, context, claim, check),
  };
  return {
    verdict,
    strength,
    about: [words.sources, words.when].filter(Boolean).join(', '),
    numbers: other && claimed && numbersSentence(check.method, words),
    sentence: methodSentence(check.method, words),
    speaker,
    claimed: other && claimed && withBounds(said, claim.value === undefined ? undefined : boundsOf(claim, claimed)),
    found: other && withBounds(foundText(claim, other), boundsOf(claim, other)),
    sources: check.sources.map((id) => ({ id, name: namesOf(context, [id]), url: context.sources.get(id)?.url })),
    notes: [...check.weaknesses.flatMap((one) => weaknessText(one, claim, speaker, check) ?? []), ...check.remarks],
  };
}

/** Who makes a claim, inside a sentence; a source that the package gives no name to is just "the claim". */
function speakerOfClaim({ claimsSource, sources }: ClaimsContext, { locator }: Claim): string {
  if (claimsSource?.source === locator.source) return claimsSource.label;
  return sources.get(locator.source)?.title ?? 'the claim';
}

function namesOf({ sources }: ClaimsContext, ids: readonly string[]): string {
  return [...new Set(ids.map((id) => sources.get(id)?.title ?? id))].join(', ');
}

/** What a claim without a number says: "more than the level of 2020 (US$61.9 bn)". */
function inWords(claim: Claim, baseline: Figure | undefined): string {
  const level = `${claim.qualifier} the level of ${claim.baseline ?? 'the year before'}`;
  return baseline === undefined ? level : `${level} (${formatFigure(baseline)})`;
}

/** The claim's number as a sentence says it: "nearly ×2", "1/5 (20%)". */
function numberOf(claim: Claim): string {
  const qualifier = claim.qualifier === 'exactly' ? undefined : claim.qualifier;
  return [qualifier, claimValueText(claim), inPercent(claim)].filter(Boolean).join(' ');
}

/** A fraction also in percent, which the other figure comes in. */
function inPercent({ unit, measure, value }: Claim): string | undefined {
  if (unit !== 'ratio' || measure === 'export_multiple' || value === undefined) return undefined;
  return `(${formatPercent(value, Number.isInteger(percentOf(value)) ? { digits: 0 } : {})})`;
}

function baselineWords(
  base: EvidenceBase,
  context: ClaimsContext,
  claim: Claim,
  { method, claimed, other }: Comparison,
): BaselineWords | undefined {
  if (method !== 'against-baseline' || !claimed || !other) return undefined;
  const [later, earlier] = [other, claimed].map((figure) => namesOf(context, [...sourceIdsOf(base, [figure])]));
  return {
    restsOnGrowth: hasClaimedChange(other),
    year: claim.baseline ?? '',
    level: formatFigure(claimed),
    side: other.value > claimed.value ? 'above' : other.value < claimed.value ? 'below' : 'equal to',
    qualifier: claim.qualifier,
    sources: { later: later ?? '', earlier: earlier ?? '' },
  };
}

function hasClaimedChange({ basis, quantity }: Figure): boolean {
  if (basis.kind === 'claim') return quantity.of === 'change';
  return basis.kind === 'formula' && basis.inputs.some(hasClaimedChange);
}

/** The other figure in the claim's own terms: a growth of 75 % beside "nearly fourfold" is ×1.75. */
function foundText(claim: Claim, figure: Figure): string {
  return isMultiple(claim, figure) ? `×${formatRatio(1 + figure.value)}` : formatFigure(figure);
}

function whenOf(figure: Figure): string {
  const { from, year } = figure.quantity;
  return from === undefined ? String(year) : `${from}–${year}`;
}

/** The base and the level of a change, or the part and the whole of a share, where the figure was computed from two. */
function levelsBehind(figure: Figure): string | undefined {
  if (figure.basis.kind !== 'formula') return undefined;
  const [first, second] = figure.basis.inputs;
  if (!first || !second) return undefined;
  if (figure.basis.operation === 'growth') return `${formatFigure(second)} → ${formatFigure(first)}`;
  if (figure.basis.operation === 'ratio') return `${formatFigure(first)} of ${formatFigure(second)}`;
  return undefined;
}

/** A number with what its rounding allows. */
function withBounds(text: string, bounds: string | undefined): string {
  return bounds === undefined ? text : `${text}, that is ${bounds}`;
}

/** Bounds in the claim's own terms: "nearly twofold" is up to ×2, not up to +100 %. Nothing where both read the same. */
function boundsOf(claim: Claim, figure: Figure): string | undefined {
  if (!isMultiple(claim, figure)) return formatInterval(figure);
  const [low, high] = [figure.interval.low, figure.interval.high].map((bound) => `×${formatRatio(1 + bound)}`);
  if (figure.interval.low === Number.NEGATIVE_INFINITY) return `up to ${high}`;
  if (figure.interval.high === Number.POSITIVE_INFINITY) return `${low} or more`;
  return low === high ? undefined : `${low} to ${high}`;
}

function isMultiple(claim: Claim, figure: Figure): boolean {
  return claim.measure === 'export_multiple' && figure.quantity.of === 'change';
}
