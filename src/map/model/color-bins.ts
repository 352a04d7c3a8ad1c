import { percentOf } from '../../format/number.ts';
import type { Figure } from '../../trade/figure.ts';
import { measureOf, measureOfFigure, type ScaleKind } from '../../trade/measure.ts';
import { spanOf, type YearRange } from '../../trade/period.ts';
import type { View } from '../../view-state/view.ts';

/** One bin of a scale: from `low` (included) to `high` (excluded), in the scale's unit. */
export interface ColorBin {
  /** Name of the colour token: `q0` to `q8`, `s0` to `s5`. */
  readonly token: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Fixed bins, so that a colour means the same everywhere: the same in every year, but for changes in percent, which
 * have one set for spans of up to three years and a wider one for longer spans.
 */
export interface ColorScale {
  readonly kind: ScaleKind | 'long-change';
  /** Breaks between the bins, in percent or in million USD. */
  readonly breaks: readonly number[];
  readonly bins: readonly ColorBin[];
  /** The break that parts falls from growth, and itself is in no bin; absent for amounts. */
  readonly zero: number | undefined;
  readonly unit: 'percent' | 'US$ million';
}

const CHANGE_TOKENS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];
const CHANGE = diverging('change', 'percent', [-50, -25, -10, 0, 10, 25, 50, 100], CHANGE_TOKENS);
/** To a tenth, a quarter and half of the base; twice, four, ten and fifty times the base. */
const LONG_CHANGE = diverging('long-change', 'percent', [-90, -75, -50, 0, 100, 300, 900, 4900], CHANGE_TOKENS);
const BALANCE = diverging(
  'balance',
  'US$ million',
  [-500, -100, -20, 0, 20, 100, 500],
  ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
);
const VALUE = sequential('value', 'US$ million', [1, 5, 20, 100, 500]);
const SHARE = sequential('share', 'percent', [0.1, 0.5, 2, 5, 10]);

/** The scale that the map of a view is coloured with. */
export function colorScaleOf(view: Pick<View, 'flow' | 'measure' | 'years'>): ColorScale {
  return SCALES[measureOf(view).scale](view.years);
}

const SCALES: Readonly<Record<ScaleKind, (years: YearRange | undefined) => ColorScale>> = {
  change: (years) => (years === undefined || spanOf(years) < LONG_SPAN ? CHANGE : LONG_CHANGE),
  balance: () => BALANCE,
  value: () => VALUE,
  share: () => SHARE,
};

/** From this span on, in years, the wider bins hold: over decades most partners' trade at least doubles. */
const LONG_SPAN = 4;

/** A figure's number in the unit of its scale: percent for ratios, million USD for money. */
export function scaledValue(figure: Figure): number {
  return figure.unit === 'USD' ? figure.value / 1e6 : percentOf(figure.value);
}

/** The colour token of a figure, such as `q5` or `zero`; nothing for figures that no map shows (an index, an asymmetry). */
export function binOf(figure: Figure): string | undefined {
  const { from, year } = figure.quantity;
  const row = measureOfFigure(figure);
  const years = from === undefined ? undefined : { from, to: year };
  return row && tokenIn(SCALES[row.scale](years), scaledValue(figure));
}

/** The colour of an exact zero on a scale of falls and growth: it is neither. What is printed as zero is zero. */
export const ZERO = 'zero';

/** The colour token of a number on a scale. */
export function tokenIn(scale: ColorScale, value: number): string {
  return value === scale.zero ? ZERO : binAt(scale, value).token;
}

/** The bin that a number falls into; each includes its lower bound. */
export function binAt(scale: ColorScale, value: number): ColorBin {
  const bin = scale.bins.find((one) => value < one.high);
  if (!bin) throw new RangeError(`no bin for ${value}`);
  return bin;
}

function diverging(
  kind: ColorScale['kind'],
  unit: ColorScale['unit'],
  breaks: readonly number[],
  tokens: readonly string[],
): ColorScale {
  return { kind, unit, breaks, bins: binsOf(breaks, tokens), zero: 0 };
}

function sequential(kind: ColorScale['kind'], unit: ColorScale['unit'], breaks: readonly number[]): ColorScale {
  return { kind, unit, breaks, bins: binsOf(breaks, ['s0', 's1', 's2', 's3', 's4', 's5']), zero: undefined };
}

function binsOf(breaks: readonly number[], tokens: readonly string[]): ColorBin[] {
  return tokens.map((token, index) => ({
    token,
    low: breaks[index - 1] ?? Number.NEGATIVE_INFINITY,
    high: breaks[index] ?? Number.POSITIVE_INFINITY,
  }));
}
