import type { AtlasEvent } from '../trade/event.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { LOCALE } from './locale.ts';
import { listOf } from './messages.ts';

function formatter(options: Intl.DateTimeFormatOptions, locale = `${LOCALE}-GB`): (isoDay: string) => string {
  // Made when first asked for: three at once would hold up the first frame.
  let format: Intl.DateTimeFormat | undefined;
  return (isoDay) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format.format(new Date(`${isoDay}T00:00:00Z`));
  };
}

/** "16 September 2021". */
export const formatDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
/** "September 2021". */
export const formatMonth = formatter({ month: 'long', year: 'numeric' });
/** "September". */
export const formatMonthName = formatter({ month: 'long' });
/** "Sep", in three letters each. */
export const formatMonthShort = formatter({ month: 'short' }, LOCALE);
/** "S". */
export const formatMonthLetter = formatter({ month: 'narrow' });
/** "16 September", where its year stands beside it. */
const formatDayOfYear = formatter({ day: 'numeric', month: 'long' });

/** The day of the reader’s own clock as an ISO day: "2021-09-16". */
export function isoDayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * When an event took place, as exactly as its source says: "24–25 June 2021", "July 2021", "June to August 2021", "2021",
 * "no date given".
 */
export function formatEventDate(event: Pick<AtlasEvent, 'startsOn' | 'endsOn' | 'precision'>): string {
  const { startsOn, endsOn, precision } = event;
  if (startsOn === undefined || endsOn === undefined) return 'no date given';
  switch (precision) {
    case 'day':
      return formatDays(startsOn, endsOn);
    case 'month':
      return formatMonth(startsOn);
    case 'season':
      return `${formatMonthName(startsOn)} to ${formatMonth(endsOn)}`;
    case 'year':
      return startsOn.slice(0, 4);
    case 'none':
      return 'no date given';
    default:
      throw new RangeError(`unknown precision ${precision satisfies never}`);
  }
}

/** "24–25 June 2021", "31 May – 1 June 2021", "16 September 2021". */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(to)}`;
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDayOfYear(from) : formatDay(from);
  return `${start} – ${formatDay(to)}`;
}

/** "2020–2021". */
export function formatYears(years: Pick<YearRange, 'from' | 'to'>): string {
  return `${years.from}–${years.to}`;
}

/** "1998, 2000–2002, and 2004–2020": years in order, those that follow one another together. */
export function formatYearRuns(years: readonly Year[]): string {
  const runs: { from: Year; to: Year }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return listOf(runs.map((run) => (run.from === run.to ? String(run.from) : formatYears(run))));
}
