import { formatFigure, formatInterval } from '../format/figure.ts';
import { formatPercent, formatRatio, percentOf } from '../format/number.ts';
import type { Comparison } from '../trade/check.ts';
import type { Claim } from '../trade/claim.ts';
import { ALL_GOODS } from '../trade/claim.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { Verdict } from '../trade/verdict.ts';
import { claimValueText, doubtText, methodSentence } from './claim-messages.ts';

/** One claim held against one other figure, in words. */
export interface ComparisonLine {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** The numbers behind the verdict with what their rounding allows; absent where there is nothing to compare. */
  readonly claimed: string | undefined;
  readonly found: string | undefined;
  readonly sources: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly notes: readonly string[];
}

/** Puts one comparison of a claim into words, with both numbers and what their rounding allows. */
export function comparisonLine(
  base: EvidenceBase,
  sources: ReadonlyMap<string, Source>,
  claim: Claim,
  check: Comparison,
): ComparisonLine {
  const named = check.sources.map((id) => ({ name: sources.get(id)?.title ?? id, url: sources.get(id)?.url }));
  const isAgainstBaseline = check.method === 'against-baseline';
  const stated = [qualifierWord(claim), claimValueText(claim), inPercent(claim)].filter(Boolean).join(' ');
  const baseline = check.claimed && `${formatFigure(check.claimed)} in ${claim.baseline ?? 'the year before'}`;
  return {
    verdict: check.verdict,
    sentence: methodSentence(check.method, {
      sources: [...new Set(named.map(({ name }) => name))].join(', '),
      claimed: isAgainstBaseline ? (baseline ?? stated) : stated,
      found: check.other ? foundText(claim, check.other) : '',
      when: check.other ? whenOf(check.other) : '',
      levels: check.other && levelsBehind(check.other),
      recordEnd: base.record.yearsOf('own').to,
      isAllGoods: claim.subject === ALL_GOODS,
      against: isAgainstBaseline ? directionOf(claim, check) : undefined,
    }),
    claimed:
      check.other &&
      check.claimed &&
      withBounds((isAgainstBaseline && baseline) || stated, boundsText(claim, check.claimed)),
    found: check.other && withBounds(foundText(claim, check.other), boundsText(claim, check.other)),
    sources: named,
    notes: [...(check.doubt ? [doubtText(check.doubt)] : []), ...check.remarks],
  };
}

/** The other figure in the claim's own terms: a growth of 75 % beside "nearly fourfold" is ×1.75. */
function foundText(claim: Claim, figure: Figure): string {
  return isMultiple(claim, figure) ? `×${formatRatio(1 + figure.value)}` : formatFigure(figure);
}

function qualifierWord(claim: Claim): string | undefined {
  return claim.qualifier === 'exactly' || claim.value === undefined ? undefined : claim.qualifier;
}

/** A fraction also in percent, which the other figure comes in. */
function inPercent({ unit, measure, value }: Claim): string | undefined {
  if (unit !== 'ratio' || measure === 'export_multiple' || value === undefined) return undefined;
  return `(${formatPercent(value, Number.isInteger(percentOf(value)) ? { digits: 0 } : {})})`;
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

function directionOf(claim: Claim, check: Comparison): string | undefined {
  if (!check.other || !check.claimed) return undefined;
  const isAbove = check.other.value > check.claimed.value;
  return `${isAbove ? 'above' : 'not above'} it, where the claim says “${claim.qualifier}”`;
}

/** A number with what its rounding allows, unless both ends of that read the same. */
function withBounds(text: string, bounds: string | undefined): string {
  const [low, high] = bounds?.split(' to ') ?? [];
  return bounds === undefined || low === high ? text : `${text}, that is ${bounds}`;
}

/** Bounds in the claim's own terms: "nearly twofold" is up to ×2, not up to +100 %. */
function boundsText(claim: Claim, figure: Figure): string | undefined {
  if (!isMultiple(claim, figure)) return formatInterval(figure);
  const { low, high } = figure.interval;
  if (low === Number.NEGATIVE_INFINITY) return `up to ×${formatRatio(1 + high)}`;
  if (high === Number.POSITIVE_INFINITY) return `×${formatRatio(1 + low)} or more`;
  return `×${formatRatio(1 + low)} to ×${formatRatio(1 + high)}`;
}

function isMultiple(claim: Claim, figure: Figure): boolean {
  return claim.measure === 'export_multiple' && figure.quantity.of === 'change';
}
