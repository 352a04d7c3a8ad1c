import { describeAbsent } from '../../format/absence.ts';
import { formatFigure, spokenFigure } from '../../format/figure.ts';
import { SMALL_BASE } from '../../format/messages.ts';
import { lowBaseOf } from '../../trade/caution.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Answer, Evidence, Figure } from '../../trade/figure.ts';
import { isComputed, isFigure } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import type { Origin } from '../../trade/provenance.ts';
import { originsOf } from '../../trade/provenance.ts';

/** One bar: a figure of one flow, a claim in words, or the reason why there is no figure. */
export interface Bar {
  readonly flow: Flow;
  /** In the figure's own unit (ratio or USD); absent without a figure. */
  readonly value: number | undefined;
  /** The drawn length; shorter than the value where an outlier would flatten the rest. */
  readonly drawn: number | undefined;
  readonly isCapped: boolean;
  readonly evidence: Evidence | undefined;
  /** Where it comes from; nowhere without a figure. */
  readonly origins: readonly Origin[];
  /** Arithmetic or an estimate: drawn hatched. */
  readonly isHatched: boolean;
  /** Bounds of the interval, drawn as a whisker; absent when nothing is uncertain or an end is open. */
  readonly whisker: readonly [low: number, high: number] | undefined;
  /** A claim in words, such as "nearly fourfold": nothing says where the bar really ends. */
  readonly words: string | undefined;
  /** What is printed at the end of the bar: the number, or the short reason. */
  readonly label: string;
  /** The same for readers who do not see the bar. */
  readonly spoken: string;
}

/** The bar of an answer. A figure over a very small base says so in its label. */
export function barOf(base: EvidenceBase, flow: Flow, answer: Answer): Bar {
  if (!isFigure(answer)) {
    const { short, sentence } = describeAbsent(base, answer);
    const label = short.toLocaleLowerCase('en');
    return { ...EMPTY, flow, label, spoken: `no figure. ${sentence}` };
  }
  const isLowBase = lowBaseOf(base, answer) !== undefined;
  return {
    ...EMPTY,
    flow,
    value: answer.value,
    drawn: answer.value,
    evidence: answer.evidence,
    origins: originsOf(base, [answer]),
    isHatched: isComputed(answer.evidence),
    whisker: whiskerOf(answer),
    // The subtitle names the currency once.
    label: `${formatFigure(answer).replace('US$', '')}${isLowBase ? `, ${SMALL_BASE}` : ''}`,
    spoken: `${spokenFigure(answer)}${isLowBase ? `, over a ${SMALL_BASE}` : ''}`,
  };
}

/** The open bar of a claim in words; its length is the bound that the words give. */
export function wordedBar(base: EvidenceBase, flow: Flow, figure: Figure, words: string): Bar {
  return {
    ...EMPTY,
    flow,
    value: figure.value,
    drawn: figure.value,
    evidence: figure.evidence,
    origins: originsOf(base, [figure]),
    words,
    label: `“${words}”`,
    spoken: `“${words}”, stated in words`,
  };
}

const EMPTY = {
  value: undefined,
  drawn: undefined,
  isCapped: false,
  evidence: undefined,
  origins: [],
  isHatched: false,
  whisker: undefined,
  words: undefined,
} as const;

// A stated figure is only as uncertain as its print: a whisker there would be a dot on the bar's end.
function whiskerOf(figure: Figure): Bar['whisker'] {
  const { low, high } = figure.interval;
  return isComputed(figure.evidence) && Number.isFinite(low) && Number.isFinite(high) && low !== high
    ? [low, high]
    : undefined;
}

/** A bar this many times as long as the next one is cut, so that the others can still be told apart. */
const OUTLIER = 6;
/** How long a cut bar is drawn, in lengths of the next one. */
const CUT_AT = 1.5;

/**
 * Cuts the bars that would flatten the rest. The lengths are sorted; at the first gap of more than six times, everything
 * above it is drawn at one and a half times what is below. Lengths 90, 2, 1 are drawn 3, 2, 1. Numbers are never changed.
 */
export function withoutOutliers(bars: readonly Bar[]): Bar[] {
  const sizes = bars
    .flatMap((bar) => (bar.value === undefined || bar.value === 0 ? [] : [Math.abs(bar.value)]))
    .sort((a, b) => b - a);
  const half = Math.floor(sizes.length / 2);
  const gap = sizes.slice(0, half).findLastIndex((size, index) => size > OUTLIER * (sizes[index + 1] ?? size));
  const next = sizes[gap + 1];
  if (gap === -1 || next === undefined) return [...bars];
  const limit = CUT_AT * next;
  return bars.map((bar) =>
    bar.value === undefined || Math.abs(bar.value) <= limit
      ? bar
      : { ...bar, drawn: Math.sign(bar.value) * limit, isCapped: true, whisker: undefined },
  );
}
