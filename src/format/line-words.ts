import type { LineShape, Parting } from '../trade/line-shape.ts';
import type { Year } from '../trade/period.ts';
import { formatYearRuns } from './date.ts';
import { formatPercent } from './number.ts';

/** The value of a year as it is written: "US$133.3 m". */
type Write = (year: Year) => string;

/**
 * A line in words: "from US$8.1 m in 1992 over its highest, US$190.2 m in 2012, and its lowest after that, US$84.8 m in
 * 2016, to US$133.3 m in 2020, no figure for 1998–1999".
 */
export function shapeWords({ first, last, highest, lowest, gaps }: LineShape, write: Write): string {
  const valueIn = (year: Year) => `${write(year)} in ${year}`;
  if (first.year === last.year) return `${valueIn(first.year)}, no figure before or after`;
  const isEnd = (year: Year) => year === first.year || year === last.year;
  const names = new Map([
    [lowest.year, lowestName(lowest.year, first.year, highest.year, last.year)],
    [highest.year, 'its highest, '],
  ]);
  const named = ({ year }: { readonly year: Year }) => `${names.get(year) ?? ''}${valueIn(year)}`;
  const inner = [highest, lowest].filter(({ year }) => !isEnd(year)).map(named);
  const start = `${named(first)}${names.has(first.year) ? ',' : ''}`;
  const over = inner.length === 0 ? '' : ` over ${inner.join(', and ')},`;
  const missing = gaps.length === 0 ? '' : `, no figure for ${formatYearRuns(gaps)}`;
  return `from ${start}${over} to ${named(last)}${missing}`;
}

function lowestName(lowest: Year, first: Year, highest: Year, last: Year): string {
  if (lowest === last) return 'its lowest since, ';
  if (lowest === first) return 'its lowest, ';
  return highest === last ? 'its lowest before that, ' : 'its lowest after that, ';
}

/** The years that `shapeWords` names. */
export function yearsInShape({ first, last, highest, lowest }: LineShape): Year[] {
  return [first, last, highest, lowest].map(({ year }) => year);
}

/** How two records are named and written in `partingWords`. */
export interface PartingNames {
  /** "the partner’s record". */
  readonly mirror: string;
  readonly writeOwn: Write;
  readonly writeMirror: Write;
  /** Whether one may be a percentage of the other; an index or a balance may not. */
  readonly isRatio: boolean;
}

/** "the partner’s record is 81% of it in 2020; they part most in 2009, US$104.8 m against US$209.1 m". */
export function partingWords(
  { last, most }: Parting,
  { mirror, writeOwn, writeMirror, isRatio }: PartingNames,
): string {
  const isPercent = isRatio && last.own > 0;
  const beside = isPercent
    ? `${mirror} is ${formatPercent(last.mirror / last.own, { digits: 0 })} of it in ${last.year}`
    : `${mirror} has ${writeMirror(last.year)} in ${last.year}`;
  if (most.own === most.mirror) return `${beside}; the two never part`;
  if (most.year === last.year)
    return `${beside}${isPercent ? '' : `, against ${writeOwn(last.year)}`}, where they part most`;
  return `${beside}; they part most in ${most.year}, ${writeOwn(most.year)} against ${writeMirror(most.year)}`;
}
