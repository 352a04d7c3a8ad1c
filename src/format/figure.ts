import type { Figure } from '../trade/figure.ts';
import { isApproximate } from '../trade/figure.ts';
import { evidenceName } from './messages.ts';
import {
  currencyOf,
  formatIndex,
  formatPercent,
  formatRatio,
  formatUsd,
  formatUsdRange,
  MINUS,
  percentOf,
  splitUsd,
  type UsdForm,
} from './number.ts';
import { saidOf } from './said.ts';

/** Whether the number is a comparison, so that a plus sign says something. */
function isSigned(figure: Figure): boolean {
  const { of, flow } = figure.quantity;
  return of === 'change' || of === 'average-growth' || flow === 'balance';
}

/** A share below this is said to be so, without its digits: nobody needs 0.00008 %. */
const TINY_SHARE = 0.0001;

/** "under 0.01%" of a share that is smaller and not zero. */
function tinyShare({ quantity: { of }, value }: Figure): string | undefined {
  const isShare = of === 'share' || of === 'world-share';
  return isShare && value > 0 && value < TINY_SHARE ? `under ${formatPercent(TINY_SHARE)}` : undefined;
}

/**
 * A figure for reading: "+170.4%", "US$92.6 m", "≈ US$360.4 m", "under 0.01%" of a tiny share. The ≈ stands before what is
 * implied or estimated, never before what is stated, derived or observed.
 */
export function formatFigure(figure: Figure, form: UsdForm = {}): string {
  return roughly(figure, tinyShare(figure) ?? formatValue(figure, figure.value, form));
}

/** A figure's number with the ≈ that its evidence asks for: "≈ 360.4". */
export function roughly({ evidence }: Pick<Figure, 'evidence'>, number: string): string {
  return isApproximate(evidence) ? `≈ ${number}` : number;
}

/** An amount of dollars in two parts: "≈ −360.5" and "US$ m". */
export function amountOf(figure: Figure): { readonly number: string; readonly unit: string } {
  const { number, unit } = splitUsd(figure.value, { sign: isSigned(figure) });
  return { number: roughly(figure, number), unit };
}

/** One number in the figure's unit, without the ≈. */
export function formatValue(figure: Figure, value: number, form: UsdForm = {}): string {
  const sign = form.sign ?? isSigned(figure);
  switch (figure.unit) {
    case 'USD':
      return formatUsd(value, { ...form, sign });
    case 'index':
      return formatIndex(value);
    case 'ratio':
      return figure.quantity.of === 'asymmetry'
        ? formatPercent(value, { digits: 0 })
        : formatPercent(value, { sign, ...digitsOf(figure) });
    default:
      throw new RangeError(`unknown unit ${figure.unit satisfies never}`);
  }
}

// A figure printed as 77 % must not be read as 77.0 %: its interval says how far the print goes.
function digitsOf(figure: Figure): { digits?: number } {
  const width = percentOf(figure.interval.high) - percentOf(figure.interval.low);
  const isWhole = Number.isFinite(width) ? width >= 0.99 : Number.isInteger(percentOf(figure.value));
  return figure.evidence === 'stated' && isWhole ? { digits: 0 } : {};
}

/** How the ends of an interval are written; without the currency where something beside them names it. */
type IntervalForm = Pick<UsdForm, 'currency'>;

/**
 * What the rounding of the inputs allows: "US$78.05–78.15 m", "+76.50% to +77.50%", "up to +300%" and "more than 66.7%" for open ends.
 * Absent when the figure is a single recorded number, or so narrow that both ends read the same.
 */
export function formatInterval(figure: Figure, form: IntervalForm = {}): string | undefined {
  const { low, high } = figure.interval;
  if (low === high) return undefined;
  const isOpenBelow = low === Number.NEGATIVE_INFINITY;
  const isOpenAbove = high === Number.POSITIVE_INFINITY;
  if (isOpenBelow && isOpenAbove) return 'any value';
  if (isOpenBelow) return `up to ${formatEnd(figure, high, form)}`;
  if (isOpenAbove) return `${formatEnd(figure, low, form)} or more`;
  const range = figure.unit === 'USD' && !isSigned(figure) ? formatUsdRange(low, high, form) : undefined;
  if (range !== undefined) return range;
  const [from, to] = [formatBound(figure, low, form), formatBound(figure, high, form)];
  return from === to ? undefined : `${from} to ${to}`;
}

// "Below 40 %", printed without decimals, ends at 40.5 %: that end must not read as 41 %.
function formatEnd(figure: Figure, value: number, form: IntervalForm): string {
  const isWhole = figure.unit === 'USD' || Number.isInteger(percentOf(value));
  return isWhole ? formatValue(figure, value, form) : formatBound(figure, value, form);
}

// One more digit than the figure itself, or the two bounds of a narrow interval would read the same.
function formatBound(figure: Figure, value: number, form: IntervalForm): string {
  if (figure.unit === 'ratio' && figure.quantity.of !== 'asymmetry') {
    return formatPercent(value, { sign: isSigned(figure), digits: 2 });
  }
  if (figure.unit === 'USD' && Math.abs(value) >= 1e6) {
    const millions = formatRatio(Math.abs(value) / 1e6);
    const prefix = value < 0 ? MINUS : isSigned(figure) ? '+' : '';
    return `${prefix}${currencyOf(form)}${millions} m`;
  }
  return formatValue(figure, value, form);
}

/** For screen readers: "plus 170.4 percent, stated", "about 112.9 percent, implied". */
export function spokenFigure(figure: Figure): string {
  return `${saidOf(formatFigure(figure))}, ${evidenceName(figure.evidence, 'mid')}`;
}
