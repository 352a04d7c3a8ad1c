declare const yearBrand: unique symbol;

/** A calendar year, a whole number such as 2020. */
export type Year = number & { readonly [yearBrand]: true };

/** Words that stand for a year and follow the data: `earliest` is its first, `latest` its last. */
export const YEAR_WORDS = ['earliest', 'latest'] as const;
export type YearWord = (typeof YEAR_WORDS)[number];

/** One end of a range of years as asked for: a year, or a word that follows the data. */
export type YearEnd = Year | YearWord;

/** Whether a text is a word that stands for a year. */
export function isYearWord(text: string): text is YearWord {
  return YEAR_WORDS.some((word) => word === text);
}

/**
 * The years compared: levels are those of `to`, a change is `to` against `from`. `from` is always before `to`;
 * `from` = `to` − 1 is the year-on-year change.
 */
export interface YearRange {
  readonly from: Year;
  readonly to: Year;
}

/**
 * Reads a number as a year.
 * @throws RangeError when it is no whole number from 1000 to 9999.
 */
export function year(value: number): Year {
  if (!isYear(value)) throw new RangeError(`not a year: ${value}`);
  return value;
}

/** Whether a number is a whole year of four digits. */
export function isYear(value: number): value is Year {
  return Number.isInteger(value) && value >= 1000 && value <= 9999;
}

/**
 * A range of years, first year first.
 * @throws RangeError when `from` is not before `to`.
 */
export function yearRange(from: number, to: number): YearRange {
  if (from >= to) throw new RangeError(`a change needs two years in order, got ${from}..${to}`);
  return { from: year(from), to: year(to) };
}

/** The year a number of years later: `yearsAfter(2020, 1)` is 2021. */
export function yearsAfter(start: Year, count: number): Year {
  return year(start + count);
}

/** How many years lie between the two ends: 2015..2020 spans 5. */
export function spanOf(range: YearRange): number {
  return range.to - range.from;
}

/** Every year from the first to the last, both included. */
export function yearsBetween(first: Year, last: Year): Year[] {
  return Array.from({ length: last - first + 1 }, (_, index) => yearsAfter(first, index));
}
