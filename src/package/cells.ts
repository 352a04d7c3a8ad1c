import * as v from 'valibot';
import { isIso3 } from '../dataset/codes.ts';
import { isIsoDay } from '../trade/day.ts';
import type { Iso3, RegionSlug } from '../trade/economy.ts';
import { isRegionSlug } from '../trade/economy.ts';
import type { Year } from '../trade/period.ts';
import { isYear } from '../trade/period.ts';
import { dateHint, flagHint, numberHint, zerosHint } from './cell-hints.ts';
import { hiddenSign } from './hidden-signs.ts';

// What one cell of a table may hold. The message of each schema is the end of "expected …". An empty cell is undefined:
// a bare schema needs a value, `v.optional(schema)` does not. Of a cell's messages the first is its fault.

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The longest statement, title or remark that still is in our own words, not the source's. */
const MOST_WORDS = 20;

/** Larger numbers are a slip: the world's whole trade of a year is below 10^14 US dollars. */
export const MOST = 1e15;

/** Text that passes a test; a hint may add to the message what happened to a text that does not. */
function tested(expected: string, test: (text: string) => boolean, hint: (text: string) => string = () => '') {
  return v.pipe(
    v.string(expected),
    v.check(test, ({ input }) => `${expected}${hint(input)}`),
  );
}

/** Refuses control characters, marks of direction and whatever else in a text no reader sees. */
export function seenWhole() {
  return v.check<string, (issue: v.CheckIssue<string>) => string>(
    (input) => hiddenSign(input) === undefined,
    ({ input }) => `text without the hidden sign ${hiddenSign(input)}`,
  );
}

/** Any text without space at its ends. */
export function text() {
  return v.pipe(
    tested('text without space at either end', (input) => input === input.trim()),
    seenWhole(),
  );
}

/** Text of at most twenty words. */
export function shortText() {
  const expected = `at most ${MOST_WORDS} words, no space at either end`;
  return v.pipe(
    tested(expected, (input) => input === input.trim() && wordsOf(input) <= MOST_WORDS),
    seenWhole(),
  );
}

/** How many words a text has; what holds neither letter nor digit, such as a dash, is none. */
function wordsOf(input: string): number {
  return input.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Text of a given form. */
export function form(pattern: RegExp, expected: string, hint?: (text: string) => string) {
  return tested(expected, (input) => pattern.test(input), hint);
}

/** Three digits, as UN M49 numbers economies. */
export function m49Cell() {
  return form(/^\d{3}$/, 'three digits', zerosHint);
}

/** A year, a month or a day. */
export function dateCell() {
  return form(/^\d{4}(-\d{2}){0,2}$/, 'a year, a month or a day such as 2015-03', dateHint);
}

/** A short name for programs, such as `farm-goods`. */
export function slug() {
  return form(SLUG, 'a slug of small letters, digits and hyphens');
}

/** A web address. */
export function webAddress() {
  return tested('an address that begins with https:// or http://', (input) => isWebAddress(input));
}

/** Whether a text is an address of the web that can be followed. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\/\S+$/.test(input) && URL.canParse(input) && hiddenSign(input) === undefined;
}

/** One of a list of words. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

/** `0` or `1`, read as false or true. */
export function flag() {
  return v.pipe(
    v.picklist(['0', '1'], ({ input }) => `0 or 1${flagHint(String(input))}`),
    v.transform((input) => input === '1'),
  );
}

/** A plain decimal number, no thousands separators, no exponent, within bounds. */
export function plainNumber(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY) {
  return numberWithin(`a plain number${boundsOf(low, high)}`, (value) => low <= value && value <= high);
}

/** A plain number above zero. */
export function positiveNumber() {
  return numberWithin('a plain number above 0', (value) => value > 0);
}

function numberWithin(expected: string, isWithin: (value: number) => boolean) {
  return v.pipe(
    tested(expected, (input) => PLAIN_NUMBER.test(input) && isWithin(Number(input)), numberHint),
    v.transform(Number),
    v.check((value) => Math.abs(value) <= MOST, `a number of at most ${MOST}`),
  );
}

/** A whole number from 1. */
export function ordinal() {
  return v.pipe(form(/^[1-9]\d{0,5}$/, 'a whole number from 1', numberHint), v.transform(Number));
}

/** A year that trade statistics can be about. */
export function yearCell() {
  const expected = `a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
  return v.pipe(
    tested(expected, isSaneYear, numberHint),
    v.transform(Number),
    v.custom<Year>((input) => typeof input === 'number' && isYear(input), expected),
  );
}

/** Whether a text is a year that trade statistics can be about. */
export function isSaneYear(input: string): boolean {
  return /^\d{4}$/.test(input) && FIRST_YEAR <= Number(input) && Number(input) <= LAST_YEAR;
}

/** A day of the calendar as `2015-09-16`. */
export function day() {
  return tested('a day of the calendar such as 2015-09-16', isIsoDay, dateHint);
}

/** A year, a month or a span of them: `2015`, `2015-09`, `2010..2015`. */
export function periodCell() {
  return tested('a year 2015, a month 2015-09 or a span 2010..2015, first before last', isPeriod, dateHint);
}

function isPeriod(input: string): boolean {
  const ends = input.split('..');
  const areSane = ends.every((end) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(end) && isSaneYear(end.slice(0, 4)));
  const [first = '', last] = ends;
  return areSane && ends.length <= 2 && (last === undefined || (first.length === last.length && first < last));
}

/** A code of three capital letters; whether the package knows it is another question. */
export function iso3Cell() {
  return v.custom<Iso3>(isIso3, 'a code of three capital letters');
}

/** A list joined by semicolons, without doubles; an empty cell is an empty list. */
export function listOf<Item extends string>(isItem: (item: string) => item is Item, what: string) {
  const expected = `${what}, joined by semicolons, each once`;
  const isList = (items: string[]): items is Item[] => items.every(isItem) && new Set(items).size === items.length;
  return v.pipe(
    v.optional(v.string(), ''),
    v.transform(itemsOf),
    v.custom<Item[]>((items) => Array.isArray(items) && isList(items), expected),
  );
}

/** The items of a list cell. */
export function itemsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

export const isPartner = (item: string): item is Iso3 => isIso3(item);
export const isPartnerOrRegion = (item: string): item is Iso3 | RegionSlug => isIso3(item) || isRegionSlug(item);
export const isTopic = (item: string): item is string => isIso3(item) || SLUG.test(item);
export const isName = (item: string): item is string =>
  item !== '' && item === item.trim() && hiddenSign(item) === undefined;

function boundsOf(low: number, high: number): string {
  if (Number.isFinite(low) && Number.isFinite(high)) return ` from ${low} to ${high}`;
  return Number.isFinite(low) ? ` of at least ${low}` : '';
}
