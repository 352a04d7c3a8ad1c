import { percentOf } from '../format/number.ts';
import type { Figure } from '../trade/figure.ts';

/** The units of numbers for programs. */
export const PROGRAM_UNITS = ['USD', 'percent'] as const;

/** A figure as programs read it. An end of its range is null where nothing bounds it. */
export interface ProgramNumber {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: (typeof PROGRAM_UNITS)[number];
}

/** The number of a figure with its range: dollars as they are, a ratio in percent. 1.704 [1.7035, 1.7045] is 170.4 [170.35, 170.45]. */
export function programNumber({ value, interval, unit }: Figure): ProgramNumber {
  const [isDollars, { low, high }] = [unit === 'USD', interval];
  // Without binary dust: 1.704 × 100 must not end in …0000000001.
  const written = (number: number) => (isDollars ? Number(number.toPrecision(15)) : percentOf(number));
  const bound = (number: number) => (Number.isFinite(number) ? written(number) : null);
  return { value: written(value), low: bound(low), high: bound(high), unit: isDollars ? 'USD' : 'percent' };
}
