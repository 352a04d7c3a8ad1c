import type { Year } from './period.ts';

/** Days from `from` to `to`, both included, as ISO dates. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

/** How many days a month has; months are counted from 1. */
export function daysInMonth(inYear: number, month: number): number {
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a day of the calendar as `2015-09-16`; the 30th of February is none. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [inYear = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(inYear, month);
}

/** The last day of the month that an ISO day lies in: of `2020-02-10` it is `2020-02-29`. */
export function lastDayOfMonth(isoDay: string): string {
  const [inYear = 0, month = 0] = isoDay.split('-').map(Number);
  return `${isoDay.slice(0, 7)}-${daysInMonth(inYear, month)}`;
}

/** All days of the years from the first to the last: of 2020 and 2021 `2020-01-01` to `2021-12-31`. */
export function daysOfYears(first: Year, last: Year): DateWindow {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** Whether a window is all days of one year or of several. */
export function isWholeYears({ from, to }: DateWindow): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
