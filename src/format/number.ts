import { LOCALE } from './locale.ts';

/** U+2212, as wide as a plus sign. */
export const MINUS = '−';
const NO_BREAK = ' ';

/** A ratio in percent without binary dust: 1.704 is 170.4, not 170.39999999999998. */
export function percentOf(ratio: number): number {
  return Number((ratio * 100).toPrecision(15));
}

/** "+170.4%"; a change carries its sign, a share does not. Very small shares keep two digits that say something. */
export function formatPercent(ratio: number, options: { sign?: boolean; digits?: number } = {}): string {
  const percent = percentOf(ratio);
  const isTiny = options.digits === undefined && percent !== 0 && Math.abs(percent) < 0.1;
  const digits = options.digits ?? (Math.abs(percent) >= 1000 ? 0 : 1);
  const number = isTiny ? significant(percent) : fixed(percent, digits);
  return `${withSign(number, percent, options.sign ?? false)}%`;
}

/** "US$92.6 m", "US$4.0 bn", "US$1,599": three figures that say something, and the unit in words. */
export function formatUsd(valueUsd: number, options: { sign?: boolean } = {}): string {
  const size = Math.abs(valueUsd);
  const amount =
    size >= 999.95e6
      ? `${fixed(size / 1e9, size >= 9.995e9 ? 1 : 2)}${NO_BREAK}bn`
      : size >= 99_950
        ? `${fixed(size / 1e6, size >= 999_500 ? 1 : 2)}${NO_BREAK}m`
        : fixed(size, 0);
  const prefix = valueUsd < 0 ? MINUS : options.sign && valueUsd > 0 ? '+' : '';
  return `${prefix}US$${amount}`;
}

/** Millions for tables and small charts: "92.6", "4,005.6", "0.02" where one digit would read as nothing. */
export function formatUsdMillions(valueUsd: number, options: { sign?: boolean } = {}): string {
  const millions = valueUsd / 1e6;
  const text = valueUsd !== 0 && Math.abs(millions) < 0.05 ? significant(millions) : fixed(millions, 1);
  return withSign(text, millions, options.sign ?? false);
}

/** "1,234". */
export function formatCount(count: number): string {
  return fixed(count, 0);
}

const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "23rd". */
export function formatOrdinal(place: number): string {
  const rule = new Intl.PluralRules(LOCALE, { type: 'ordinal' }).select(place);
  return `${formatCount(place)}${ORDINAL_ENDINGS[rule] ?? 'th'}`;
}

/** An index number, first year = 100: "117.5". */
export function formatIndex(index: number): string {
  return fixed(index, 1);
}

/** A plain ratio such as an asymmetry: "0.91". */
export function formatRatio(ratio: number): string {
  return fixed(ratio, 2);
}

/** Any plain number with up to four digits after the point: "92.6", "0.6667". */
export function formatPlain(value: number): string {
  return written(value, 'plain', { maximumFractionDigits: 4 });
}

function fixed(value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' } as const;
  return written(value, `fixed ${digits}`, options);
}

/** One digit that says something, of a number too small for the usual ones. */
function significant(value: number): string {
  return written(value, 'significant', { maximumSignificantDigits: 1 });
}

// Making a format costs as much as a hundred numbers written with it.
const formats = new Map<string, Intl.NumberFormat>();

function written(value: number, name: string, options: Intl.NumberFormatOptions): string {
  const format = formats.get(name) ?? new Intl.NumberFormat(LOCALE, options);
  formats.set(name, format);
  return format.format(value).replace('-', MINUS);
}

function withSign(text: string, value: number, sign: boolean): string {
  return sign && value > 0 ? `+${text}` : text;
}
