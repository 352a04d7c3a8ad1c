/** The two ends of an axis, in the unit of its values. */
export interface AxisDomain {
  readonly bottom: number;
  readonly top: number;
}

/** Steps between ticks, as multiples of a power of ten. */
const STEP_FACTORS = [1, 2, 2.5, 5, 10];
/** Ends of an axis: finer, so that little of the chart stays empty. */
const END_FACTORS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below a size: 0.3 gives 0.5, 70 gives 100. */
export function niceStep(size: number): number {
  return roundUp(size, STEP_FACTORS);
}

/** The next round number from zero outwards: 360 gives 400, 1,008 gives 1,200, −21 gives −25; 0 stays 0. */
export function niceEnd(value: number): number {
  return value === 0 ? 0 : Math.sign(value) * roundUp(Math.abs(value), END_FACTORS);
}

function roundUp(size: number, factors: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = factors.find((one) => one * power >= size * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** Round numbers from `min` to `max`, 0 among them where it lies between, at least `apart` units from each other. */
export function ticksBetween(min: number, max: number, apart: number): number[] {
  const step = niceStep(apart);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/**
 * The ends that hold all values: from zero (or below, for a balance) to the next round number. On a logarithm, which has no
 * zero, from the power of ten below the smallest value.
 */
export function domainOf(values: readonly number[], isLog: boolean): AxisDomain {
  const highest = Math.max(0, ...values);
  if (!isLog) return { bottom: niceEnd(Math.min(0, ...values)), top: niceEnd(highest) || 1 };
  const positive = values.filter((value) => value > 0);
  const bottom = 10 ** Math.floor(Math.log10(Math.min(...positive, highest || 1)));
  const top = niceEnd(highest) || 10;
  return { bottom: bottom < top ? bottom : top / 10, top };
}
