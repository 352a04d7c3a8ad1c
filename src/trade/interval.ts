/**
 * Closed intervals of numbers: what a printed figure can stand for once its rounding is taken seriously.
 *
 * Every operation is the textbook interval arithmetic: the result holds the true result for any inputs inside their
 * intervals. A bound may be infinite ("more than two-thirds" has no upper bound); `NaN` never appears.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a number known without rounding: `exactly(4)` is [4, 4]. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** A number printed to a step, half a step either way: `rounded(92.6, 0.1)` is [92.55, 92.65]. */
export function rounded(value: number, step: number): Interval {
  return { low: settle(value - step / 2), high: settle(value + step / 2) };
}

/** Whether `value` lies in the interval, bounds included. */
export function contains(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}

/** Whether two intervals share at least one number. Touching bounds count. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** [a.low + b.low, a.high + b.high]. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** [a.low − b.high, a.high − b.low]. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The product; 0 × ∞ counts as 0, because a zero trade value stays zero whatever the factor. */
export function multiply(a: Interval, b: Interval): Interval {
  return hull([times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]);
}

/**
 * The quotient.
 * @throws RangeError when the divisor's interval holds zero: the quotient could then be anything.
 */
export function divide(a: Interval, b: Interval): Interval {
  if (contains(b, 0)) throw new RangeError(`division by an interval that holds zero: [${b.low}, ${b.high}]`);
  return hull([over(a.low, b.low), over(a.low, b.high), over(a.high, b.low), over(a.high, b.high)]);
}

/**
 * (a − b) ÷ b: the change from b to a. [1001, 1001] on [1000, 1000] is [0.001, 0.001].
 * @throws RangeError when the base's interval holds zero.
 */
export function relativeChange(a: Interval, b: Interval): Interval {
  if (contains(b, 0)) throw new RangeError(`change on an interval that holds zero: [${b.low}, ${b.high}]`);
  return hull([changed(a.low, b.low), changed(a.low, b.high), changed(a.high, b.low), changed(a.high, b.high)]);
}

/** Applies a function that never falls as its argument grows, such as a root of a positive number. */
export function mapIncreasing(interval: Interval, f: (x: number) => number): Interval {
  return { low: f(interval.low), high: f(interval.high) };
}

function hull(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}

function times(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}

function over(x: number, y: number): number {
  return Number.isFinite(x) || Number.isFinite(y) ? x / y : Math.sign(x) * Math.sign(y) * Number.POSITIVE_INFINITY;
}

function changed(x: number, y: number): number {
  return Number.isFinite(x) && Number.isFinite(y) ? (x - y) / y : over(x, y) - 1;
}

// A decimal half step leaves binary dust (78.14999…); printed figures have far fewer digits than this keeps.
function settle(value: number): number {
  return Number(value.toPrecision(15));
}
