import type { Year } from './period.ts';

/** One year of a line; a year without a figure has no value. */
export interface YearValue {
  readonly year: Year;
  readonly value: number | undefined;
}

type Known = YearValue & { readonly value: number };

/** What an eye takes from a line at a glance. */
export interface LineShape {
  readonly first: Known;
  readonly last: Known;
  readonly highest: Known;
  /** The lowest value after the highest one; where the line ends at its highest, the lowest before it. */
  readonly lowest: Known;
  /** The years between the first and the last without a figure. */
  readonly gaps: readonly Year[];
}

/** The shape of a line whose years are in order; nothing where no year has a figure. */
export function lineShapeOf(line: readonly YearValue[]): LineShape | undefined {
  const known = line.filter((one): one is Known => one.value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const highest = known.reduce((most, one) => (one.value > most.value ? one : most));
  const rest = known.filter(({ year }) => (highest.year === last.year ? year < last.year : year > highest.year));
  return {
    first,
    last,
    highest,
    lowest: rest.reduce((least, one) => (one.value < least.value ? one : least), rest[0] ?? highest),
    gaps: line.flatMap(({ year, value }) =>
      value === undefined && year > first.year && year < last.year ? [year] : [],
    ),
  };
}

/** Two records of the same goods in one year. */
export interface TwoValues {
  readonly year: Year;
  readonly own: number;
  readonly mirror: number;
}

/** The last year that both records have, and the one in which they lie farthest apart. */
export interface Parting {
  readonly last: TwoValues;
  readonly most: TwoValues;
}

/**
 * Where two records part most, by the distance that their drawing shows: dollars, or on a logarithm how many times the one
 * is the other. Nothing where they have no year in common.
 */
export function partingOf(
  own: readonly YearValue[],
  mirror: readonly YearValue[],
  isLog: boolean,
): Parting | undefined {
  const both = own.flatMap(({ year, value }): TwoValues[] => {
    const other = mirror.find((one) => one.year === year)?.value;
    return value === undefined || other === undefined ? [] : [{ year, own: value, mirror: other }];
  });
  const last = both.at(-1);
  if (!last) return undefined;
  const scaled = isLog ? Math.log : (value: number) => value;
  const apart = (one: TwoValues) => Math.abs(scaled(one.own) - scaled(one.mirror));
  const drawn = isLog ? both.filter((one) => one.own > 0 && one.mirror > 0) : both;
  return { last, most: drawn.reduce((most, one) => (apart(one) >= apart(most) ? one : most), drawn.at(-1) ?? last) };
}
