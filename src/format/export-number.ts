import type { Figure } from '../trade/figure.ts';
import { relativeChange } from '../trade/interval.ts';
import { percentOf } from './number.ts';

/** The units of numbers for programs. */
export const PROGRAM_UNITS = ['USD', 'percent'] as const;

/** A figure as programs read it. An end of its range is null where nothing bounds it. */
export interface ExportNumber {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: (typeof PROGRAM_UNITS)[number];
}

/**
 * The number of a figure with its range to fifteen digits, without the binary dust of its arithmetic: dollars as they
 * are, a ratio in percent. 1.704 [1.7035, 1.7045] is 170.4 [170.35, 170.45].
 * @throws RangeError for an index, which no file holds.
 */
export function exportNumber(figure: Figure): ExportNumber {
  const { unit } = figure;
  if (unit === 'index') throw new RangeError('an index has no unit for programs');
  const written = (number: number) => (unit === 'USD' ? Number(number.toPrecision(15)) : percentOf(number));
  const bound = (number: number) => (Number.isFinite(number) ? written(number) : null);
  const { value, interval } = withoutDust(figure);
  return {
    value: written(value),
    low: bound(interval.low),
    high: bound(interval.high),
    unit: unit === 'USD' ? 'USD' : 'percent',
  };
}

/**
 * 1001 ÷ 1000 − 1 leaves 0.00099999999999989. Of whole dollars (1001 − 1000) ÷ 1000 keeps every digit; of levels that are
 * arithmetic themselves a change has no more digits than its quotient.
 */
function withoutDust({ value, interval, basis }: Figure): Pick<Figure, 'value' | 'interval'> {
  const [level, base] = basis.kind === 'formula' && basis.operation === 'growth' ? basis.inputs : [];
  if (!level || !base) return { value, interval };
  if (isWhole(level) && isWhole(base))
    return {
      value: (level.value - base.value) / base.value,
      interval: relativeChange(level.interval, base.interval),
    };
  return { value: settled(value), interval: { low: settled(interval.low), high: settled(interval.high) } };
}

function isWhole({ value, interval }: Figure): boolean {
  return [value, interval.low, interval.high].every(Number.isInteger);
}

/** A change rounded to the fifteenth digit of its quotient: beside 1.001 the first digit of 0.001 is the fourth. */
function settled(change: number): number {
  const decimals = 14 - Math.floor(Math.log10(Math.max(1, Math.abs(1 + change))));
  return Number.isFinite(change) && decimals > 0 ? Number(change.toFixed(decimals)) : change;
}
