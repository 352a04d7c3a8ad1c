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

const CURRENCY = 'US$';

/** How an amount of dollars is written. */
export interface UsdForm {
  /** Whether a plus sign says something. */
  readonly sign?: boolean;
  /** False where a title beside it names the currency: "92.6 m". */
  readonly currency?: boolean;
  /** Written out for single figures in large type: "US$92.6 million". */
  readonly unit?: 'short' | 'word';
}

/** "US$92.6 m", "US$4.01 bn", "US$1,599": three figures that say something, and the unit in words. */
export function formatUsd(valueUsd: number, form: UsdForm = {}): string {
  const { amount, digits, unit } = usdParts(valueUsd, form.unit);
  return `${signOf(valueUsd, form)}${currencyOf(form)}${fixed(amount, digits)}${unit}`;
}

/** The sign of the currency, where it is written. */
export function currencyOf({ currency = true }: UsdForm): string {
  return currency ? CURRENCY : '';
}

/** The same in two parts, for numbers in large type with their unit in small: "−360.5" and "US$ m". */
export function splitUsd(valueUsd: number, options: { sign?: boolean } = {}): { number: string; unit: string } {
  const { amount, digits, unit } = usdParts(valueUsd);
  return { number: `${signOf(valueUsd, options)}${fixed(amount, digits)}`, unit: `${CURRENCY}${unit}` };
}

function signOf(value: number, { sign }: UsdForm): string {
  return value < 0 ? MINUS : sign && value > 0 ? '+' : '';
}

/** A round number of dollars, with all its digits and no more: "US$400 m", "US$1.5 bn", "US$2.5". */
export function formatRoundUsd(valueUsd: number): string {
  const { amount, unit } = usdParts(valueUsd);
  return `${valueUsd < 0 ? MINUS : ''}${CURRENCY}${formatRound(amount)}${unit}`;
}

const UNITS = { short: { million: 'm', billion: 'bn' }, word: { million: 'million', billion: 'billion' } } as const;

function usdParts(
  valueUsd: number,
  form: NonNullable<UsdForm['unit']> = 'short',
): { amount: number; digits: number; unit: string } {
  const size = Math.abs(valueUsd);
  const { million, billion } = UNITS[form];
  if (size >= 999.95e6) return { amount: size / 1e9, digits: size >= 9.995e9 ? 1 : 2, unit: `${NO_BREAK}${billion}` };
  if (size >= 99_950) return { amount: size / 1e6, digits: size >= 999_500 ? 1 : 2, unit: `${NO_BREAK}${million}` };
  return { amount: size, digits: 0, unit: '' };
}

/**
 * Two bounds in one unit, with as many decimals from the second on as tell them apart: "US$81.64–81.74 bn". Nothing where
 * they are below a million, too far apart for one unit, or the same down to ten thousand dollars.
 */
export function formatUsdRange(low: number, high: number, form: Pick<UsdForm, 'currency'> = {}): string | undefined {
  const { million, billion } = UNITS.short;
  const [size, unit, mostDigits] = high >= 999.95e6 ? ([1e9, billion, 5] as const) : ([1e6, million, 2] as const);
  if (low < size / 10 || low < 1e6) return undefined;
  for (let digits = 2; digits <= mostDigits; digits += 1) {
    const [from, to] = [fixed(low / size, digits), fixed(high / size, digits)];
    if (from !== to) return `${currencyOf(form)}${from}–${to}${NO_BREAK}${unit}`;
  }
  return undefined;
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
  return visible(value, 'plain', { maximumFractionDigits: 4 });
}

/** A round number, such as a tick of an axis, with all its digits and no more: "400", "0.0025". */
export function formatRound(value: number): string {
  return written(value, 'round', { maximumSignificantDigits: 12, signDisplay: 'negative' });
}

/** How many digits a number has after its point: 12.5 has one. */
export function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, MOST_DECIMALS);
}

const MOST_DECIMALS = 12;

function fixed(value: number, digits: number): string {
  return visible(value, `fixed ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** What would be printed as zero and is none keeps one digit, and with it its sign. Zero has no sign. */
function visible(value: number, name: string, options: Intl.NumberFormatOptions): string {
  const text = written(value, name, { ...options, signDisplay: 'negative' });
  return value === 0 || /[1-9]/.test(text) ? text : significant(value);
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
