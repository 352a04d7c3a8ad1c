import type { DateWindow } from '../trade/event.ts';
import { isYear, year } from '../trade/period.ts';
import type { Reading } from './reading.ts';
import { invalid, valid } from './reading.ts';
import type { RequestedView, YearEnd } from './view.ts';

type Years = RequestedView['years'];

/**
 * `2015..2021`; one year `2015` (also `2015..2015`) means 2014..2015; `earliest` and `latest` stay words. Reversed ranges
 * are turned round; dashes and "to" are understood as dots.
 */
export function readYears(text: string): Reading<Years> {
  const [first, second, ...more] = text
    .toLowerCase()
    .replace(/\s*(\.{2,}|–|—|to|:|(?<=\d|t)-(?=\d|[el]))\s*/g, ' ')
    .trim()
    .split(/\s+/);
  const from = readEnd(first);
  const to = second === undefined ? from : readEnd(second);
  if (from === undefined || to === undefined || more.length > 0)
    return invalid('is no year or range of years such as 1999..2007');
  const ordered = orderOf(from) <= orderOf(to) ? { from, to } : { from: to, to: from };
  return valid(ordered.from === ordered.to ? pairEndingAt(ordered.to) : ordered);
}

export function writeYears({ from, to }: Years): string {
  return `${from}..${to}`;
}

function readEnd(text: string | undefined): YearEnd | undefined {
  if (text === 'earliest' || text === 'latest') return text;
  const number = /^\d{4}$/.test(text ?? '') ? Number(text) : Number.NaN;
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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `2021-06-01..2021-09-30`, or one day. */
export function readDates(text: string): Reading<DateWindow> {
  const [first = '', second = first] = text
    .replace(/\s+|\.{2,}|–|—/g, ' ')
    .trim()
    .split(/\s+(?:to\s+)?/);
  if (!isDay(first) || !isDay(second)) return invalid('is no range of days such as 1999-06-01..1999-09-30');
  return valid(first <= second ? { from: first, to: second } : { from: second, to: first });
}

export function writeDates({ from, to }: DateWindow): string {
  return `${from}..${to}`;
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
