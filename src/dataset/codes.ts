import * as v from 'valibot';
import { isIsoDay } from '../trade/day.ts';
import type { Iso3, RegionSlug } from '../trade/economy.ts';
import { isRegionSlug } from '../trade/economy.ts';
import type { Year } from '../trade/period.ts';
import { isYear, YEAR_WORDS } from '../trade/period.ts';

/** Whether something has the form of an ISO 3166 alpha-3 code: three capital letters. It need not exist. */
export function isIso3(text: unknown): text is Iso3 {
  return typeof text === 'string' && /^[A-Z]{3}$/.test(text);
}

export const iso3Schema = v.custom<Iso3>(isIso3, 'Expected a code of three capital letters');
export const regionSlugSchema = v.custom<RegionSlug>(
  (input) => typeof input === 'string' && isRegionSlug(input),
  'Expected a region slug such as west-asia',
);
export const yearSchema = v.custom<Year>(
  (input) => typeof input === 'number' && isYear(input),
  'Expected a year of four digits',
);
export const yearEndSchema = v.union([yearSchema, v.picklist(YEAR_WORDS)]);
export const isoDaySchema = v.pipe(v.string(), v.check(isIsoDay, 'Expected a day such as 2015-09-16'));
export const textSchema = v.pipe(v.string(), v.minLength(1));
/** Of everything that was compiled together: files with another hash are of another release. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'Expected sixteen hexadecimal digits'));

/** First and last year, the first never after the last; sent as a pair, read as `{ from, to }`. */
export const yearSpanSchema = v.pipe(
  v.tuple([yearSchema, yearSchema]),
  v.check(([from, to]) => from <= to, 'Expected the first year before the last'),
  v.transform(([from, to]) => ({ from, to })),
);
