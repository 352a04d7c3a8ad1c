import { formatMonthName } from '../format/date.ts';
import type { Year } from '../trade/period.ts';

const DAY = 86_400_000;

/** How many days an ISO date lies after another: 2021-01-03 is 2 days after 2021-01-01. */
export function dayIndex(firstDay: string, isoDay: string): number {
  return Math.round((Date.parse(`${isoDay}T00:00:00Z`) - Date.parse(`${firstDay}T00:00:00Z`)) / DAY);
}

/** The days of whole years, with the first day and short name of each month. */
export function daysOf(
  first: Year,
  last: Year,
): { firstDay: string; count: number; months: { day: number; name: string }[] } {
  const firstDay = `${first}-01-01`;
  const months = Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const start = `${first + Math.floor(index / 12)}-${month}-01`;
    return { day: dayIndex(firstDay, start), name: formatMonthName(start).slice(0, 3) };
  });
  return { firstDay, count: dayIndex(firstDay, `${last}-12-31`) + 1, months };
}
