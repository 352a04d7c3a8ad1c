import type { DateWindow } from '../trade/event.ts';
import { isYear, year } from '../trade/period.ts';
import type { Reading } from './reading.ts';
import { invalid, valid } from './reading.ts';
import type { RequestedView, YearEnd } from './view.ts';

type Years = RequestedView['years'];

/**
 * `2015..2021`; one year `2015` (also `2015..2015`) means 2014..2015; `earliest` and `latest` stay words. Reversed ranges
 * are turned round, and any mark between the two ends will do.
 */
export function readYears(text: string): Reading<Years> {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const ends = words.filter((word) => word !== 'to').map(readEnd);
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.length > 2 || ends.includes(undefined)) {
    return invalid('is no year or range of years such as 1999..2007');
  }
  const ordered = orderOf(from) <= orderOf(to) ? { from, to } : { from: to, to: from };
  return valid(ordered.from === ordered.to ? pairEndingAt(ordered.to) : ordered);
}

export function writeYears({ from, to }: Years): string {
  return `${from}..${to}`;
}

function readEnd(text: string): YearEnd | undefined {
  if (text === 'earliest' || text === 'latest') return text;
  const number = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return isYear(number) ? number : undefined;
}

function orderOf(end: YearEnd): number {
  if (end === 'earliest') return Number.NEGATIVE_INFINITY;
  return end === 'latest' ? Number.POSITIVE_INFINITY : end;
}

// `latest..latest` keeps its word; the year before it is found when the data are known.
function pairEndingAt(end: YearEnd): Years {
  return typeof end === 'number' && isYear(end - 1) ? { from: year(end - 1), to: end } : { from: end, to: end };
}

/** `2021-06-01..2021-09-30`; one day, month (`2021-06`) or year means all its days, alone or at either end. */
export function readDates(text: string): Reading<DateWindow> {
  const parts = text.replaceAll('/', '-').match(/[\p{Letter}]+|\d{4}(?:-\d{1,2}(?!\d)){0,2}|\d+/gu) ?? [];
  const spans = parts.filter((part) => part.toLowerCase() !== 'to').map(daysOf);
  const [first, second = first] = spans;
  if (first === undefined || second === undefined || spans.length > 2 || spans.includes(undefined)) {
    return invalid('is no range of days such as 1999-06-01..1999-09-30');
  }
  const [earlier, later] = first.from <= second.from ? [first, second] : [second, first];
  return valid({ from: earlier.from, to: later.to });
}

export function writeDates({ from, to }: DateWindow): string {
  return `${from}..${to}`;
}

/** The days of `1999`, `1999-06`, `1999-06-15` or `1999-6-15`; nothing for a day that no calendar has. */
function daysOf(text: string): DateWindow | undefined {
  const [inYear = '', month, day] = text.split('-').map((part) => part.padStart(2, '0'));
  const last = day ?? String(new Date(Date.UTC(Number(inYear), Number(month ?? 12), 0)).getUTCDate());
  const days = { from: `${inYear}-${month ?? '01'}-${day ?? '01'}`, to: `${inYear}-${month ?? '12'}-${last}` };
  return isYear(Number(inYear)) && isDay(days.from) && isDay(days.to) ? days : undefined;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
