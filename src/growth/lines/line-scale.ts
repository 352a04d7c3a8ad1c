import { formatIndex, formatRound, formatRoundUsd, formatUsd } from '../../format/number.ts';

/** The ends of one panel's own scale, both printed. */
export interface LineScale {
  readonly bottom: number;
  readonly top: number;
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number from zero outwards: 360 gives 400, 1,008 gives 1,200, −21 gives −25; 0 stays 0. */
export function niceEnd(value: number): number {
  if (value === 0) return 0;
  const size = Math.abs(value);
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = STEPS.find((step) => step * power >= size * (1 - 1e-9)) ?? 10;
  return Math.sign(value) * Number((factor * power).toPrecision(12));
}

/**
 * The scale that holds all values: from zero (or below, for a balance) to the next round number. On a logarithm, which has
 * no zero, from the power of ten below the smallest value.
 */
export function scaleOf(values: readonly number[], isLog: boolean): LineScale {
  const highest = Math.max(0, ...values);
  if (!isLog) return { bottom: niceEnd(Math.min(0, ...values)), top: niceEnd(highest) || 1 };
  const positive = values.filter((value) => value > 0);
  const bottom = 10 ** Math.floor(Math.log10(Math.min(...positive, highest || 1)));
  const top = niceEnd(highest) || 10;
  return { bottom: bottom < top ? bottom : top / 10, top };
}

/** A round number for the end of a scale: "US$400 m", "US$1.5 bn", "US$800", "200" for an index. */
export function scaleText(value: number, unit: 'USD' | 'index'): string {
  return unit === 'USD' ? formatRoundUsd(value) : formatRound(value);
}

/** The same without the unit that the subtitle names: "≈ 360.4 m". */
export function shortText(value: number, evidence: string | undefined, unit: 'USD' | 'index'): string {
  return valueText(value, evidence, unit).replace('US$', '');
}

/** A value in a panel: "US$133.3 m", "270.4"; "≈" stands before what is implied or estimated. */
export function valueText(value: number, evidence: string | undefined, unit: 'USD' | 'index'): string {
  const text = unit === 'index' ? formatIndex(value) : formatUsd(value);
  return evidence === 'implied' || evidence === 'estimated' ? `≈ ${text}` : text;
}
