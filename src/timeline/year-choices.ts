import { type YearRange, yearRange } from '../trade/period.ts';
import { movedYears, type YearMode, type YearsModel } from './years-model.ts';

/** The years one step earlier or later: both of two, or the one; absent where the step would leave what there is. */
export function steppedYears(
  { first, last, years }: Pick<YearsModel, 'first' | 'last' | 'years'>,
  mode: YearMode,
  by: 1 | -1,
): YearRange | undefined {
  const from = (mode === 'one' ? years.to - 1 : years.from) + by;
  const to = years.to + by;
  return from < first || to > last ? undefined : yearRange(from, to);
}

/** The first year that can be typed: one year alone is compared with the year before it. */
export function firstTyped({ first }: Pick<YearsModel, 'first'>, mode: YearMode): number {
  return mode === 'one' ? first + 1 : first;
}

/** Whether a text is one of the years from `first` to `last`. */
export function isYearTyped(text: string, first: number, last: number): boolean {
  return /^\d{4}$/.test(text.trim()) && Number(text) >= first && Number(text) <= last;
}

/**
 * The years that were typed, one text or two, put in order; the same year twice is that year and the one before.
 * Absent where a text is no year that there is.
 */
export function typedYears(
  texts: readonly string[],
  { first, last }: Pick<YearsModel, 'first' | 'last'>,
  mode: YearMode,
): YearRange | undefined {
  const isRead = texts.every((text) => isYearTyped(text, firstTyped({ first }, mode), last));
  return isRead ? movedYears(texts.map(Number), first) : undefined;
}
