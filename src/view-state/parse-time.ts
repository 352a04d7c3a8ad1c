import type { DateWindow } from '../trade/day.ts';
import { daysInMonth, isIsoDay } from '../trade/day.ts';
import type { YearEnd } from '../trade/period.ts';
import { isYear, isYearWord, YEAR_WORDS, year } from '../trade/period.ts';
import type { ParseContext } from './param.ts';
import type { ParseResult } from './parse-result.ts';
import { invalid, valid } from './parse-result.ts';
import type { RequestedView } from './view.ts';

type Years = RequestedView['years'];

/**
 * `2015..2021`; one year `2015` (also `2015..2015`) means 2014..2015; `earliest` and `latest` stay words, and an end left
 * open (`2015..`) means them. Reversed ranges are turned round, and any mark between the two ends will do.
 */
export function parseYears(text: string): ParseResult<Years> {
  const words = wordsOfRange(text.toLowerCase(), /[\p{Letter}\p{Number}]+/gu, YEAR_WORDS);
  const ends = words.map(parseEnd);
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.length > 2 || ends.includes(undefined)) {
    return invalid('is no year or range of years such as 1999..2007');
  }
  const ordered = orderOf(from) <= orderOf(to) ? { from, to } : { from: to, to: from };
  return valid(ordered.from === ordered.to ? pairEndingAt(ordered.to) : ordered);
}

// What stands at an end of a text and leaves that end of its range open.
const OPEN = /^(?:\.\.|[-‐‑–—−])|(?:\.\.|[-‐‑–—−])$/u;

/** The ends that a text names, the one that it leaves open put in. */
function wordsOfRange(text: string, word: RegExp, [first, last]: readonly [string, string]): string[] {
  const words = (text.match(word) ?? []).filter((one) => one !== 'to');
  const open = OPEN.exec(text);
  if (words.length !== 1 || !open) return words;
  return open.index === 0 ? [first, ...words] : [...words, last];
}

/** A range as an address has it: both ends, joined by two dots. */
export function serializeRange({ from, to }: Years | DateWindow): string {
  return `${from}..${to}`;
}

function parseEnd(text: string): YearEnd | undefined {
  if (isYearWord(text)) return text;
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

/**
 * `2021-06-01..2021-09-30`; one day, month (`2021-06`) or year means all its days, alone or at either end. An end left open
 * is that of the days which an address without this key has.
 */
export function parseDates(text: string, { defaults }: ParseContext): ParseResult<DateWindow> {
  const { from, to } = defaults.dates;
  const day = /[\p{Letter}]+|\d{4}(?:-\d{1,2}(?!\d)){0,2}|\d+/gu;
  const spans = wordsOfRange(text.replaceAll('/', '-').toLowerCase(), day, [from, to]).map(daysOf);
  const [first, second = first] = spans;
  if (first === undefined || second === undefined || spans.length > 2 || spans.includes(undefined)) {
    return invalid('is no range of days such as 1999-06-01..1999-09-30');
  }
  const [earlier, later] = first.from <= second.from ? [first, second] : [second, first];
  return valid({ from: earlier.from, to: later.to });
}

/** The days of `1999`, `1999-06`, `1999-06-15` or `1999-6-15`; nothing for a day that no calendar has. */
function daysOf(text: string): DateWindow | undefined {
  const [inYear = '', month, day] = text.split('-').map((part) => part.padStart(2, '0'));
  const last = day ?? String(daysInMonth(Number(inYear), Number(month ?? 12)));
  const days = { from: `${inYear}-${month ?? '01'}-${day ?? '01'}`, to: `${inYear}-${month ?? '12'}-${last}` };
  return isYear(Number(inYear)) && isIsoDay(days.from) && isIsoDay(days.to) ? days : undefined;
}
