import { formatMonthLetter, formatMonthShort } from '../format/date.ts';
import type { DateWindow } from '../trade/day.ts';
import { daysOfYears, isIsoDay } from '../trade/day.ts';
import type { Year } from '../trade/period.ts';
import { year as asYear } from '../trade/period.ts';

const DAY = 86_400_000;

/** How many days an ISO date lies after another: 2021-01-03 is 2 days after 2021-01-01. */
export function dayIndex(firstDay: string, isoDay: string): number {
  return Math.round((midnight(isoDay) - midnight(firstDay)) / DAY);
}

/** The ISO date a number of days after another; undoes `dayIndex`. */
export function isoDay(firstDay: string, day: number): string {
  return new Date(midnight(firstDay) + day * DAY).toISOString().slice(0, 10);
}

/** The first day of a month on the lane, its length, and its name in three letters and in one. */
export interface LaneMonth {
  readonly day: number;
  readonly length: number;
  readonly name: string;
  readonly letter: string;
  readonly year: Year;
  readonly isFirstOfYear: boolean;
}

/** The days of whole years, with their months. */
export function daysOf(first: Year, last: Year): { firstDay: string; count: number; months: LaneMonth[] } {
  const { from: firstDay, to: lastDay } = daysOfYears(first, last);
  const count = dayIndex(firstDay, lastDay) + 1;
  const starts = Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${first + Math.floor(index / 12)}-${month}-01`;
  });
  const days = starts.map((start) => dayIndex(firstDay, start));
  const months = starts.map((start, index) => ({
    day: days[index] ?? 0,
    length: (days[index + 1] ?? count) - (days[index] ?? 0),
    name: formatMonthShort(start),
    letter: formatMonthLetter(start),
    year: asYear(Number(start.slice(0, 4))),
    isFirstOfYear: index % 12 === 0,
  }));
  return { firstDay, count, months };
}

/** Whether a text is one of the days of a window: "2021-09-16". */
export function isDayOf(text: string, { from, to }: DateWindow): boolean {
  return isIsoDay(text) && from <= text && text <= to;
}

/** The days that two texts choose, put in order; nothing where one is no day of the window. */
export function daysTyped(texts: readonly string[], window: DateWindow): DateWindow | undefined {
  const [from, to] = [...texts].sort();
  const isRead = from !== undefined && to !== undefined && isDayOf(from, window) && isDayOf(to, window);
  return isRead ? { from, to } : undefined;
}

function midnight(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}
