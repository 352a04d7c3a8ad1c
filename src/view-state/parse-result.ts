import type { Iso3 } from '../trade/economy.ts';
import type { ParseContext } from './parse-context.ts';
import { folded } from './parse-context.ts';
import { parseList } from './parse-list.ts';

/** What a text of the address means: a value, perhaps with parts that were not understood; or nothing, and why. */
export type ParseResult<Value> =
  | { readonly kind: 'valid'; readonly value: Value; readonly rejected: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A value understood as a whole. */
export function valid<Value>(value: Value, rejected: readonly string[] = []): ParseResult<Value> {
  return { kind: 'valid', value, rejected };
}

/** Nothing understood. */
export function invalid<Value>(reason: string): ParseResult<Value> {
  return { kind: 'invalid', reason };
}

/** How many words of a set are named where one of them was expected. */
const MOST_LISTED = 4;

/** The first few words of a set and how many more there are: `asia, east-asia, south-asia and 13 more`. */
export function shortened(words: readonly string[]): string {
  const more = words.length - MOST_LISTED;
  // "and 1 more" is no shorter than the word itself.
  return more > 1 ? `${words.slice(0, MOST_LISTED).join(', ')} and ${more} more` : words.join(', ');
}

/** One word of a fixed set, in any case, with any separator or none inside, also in the plural: `Exports` is `export`. */
export function parseWord<Word extends string>(text: string, words: readonly Word[]): ParseResult<Word> {
  const found = words.find((word) => [folded(word), `${folded(word)}s`].includes(folded(text)));
  return found === undefined ? invalid(`is none of ${shortened(words)}`) : valid(found);
}

/** One economy by alpha-3, alpha-2, M49 code or name. */
export function parseEconomy(text: string, context: ParseContext): ParseResult<Iso3> {
  const found = context.codes.get(folded(text));
  return found === undefined ? invalid('is no code or name of an economy') : valid(found);
}

/** Several economies in the order given, each once. */
export function parseEconomies(text: string, context: ParseContext, most: number): ParseResult<readonly Iso3[]> {
  const { found, unknown } = parseList(text, (part) => context.codes.get(part), true);
  if (found.length === 0) return invalid('holds no code or name of an economy');
  const codes = [...new Set(found)];
  return valid(codes.slice(0, most), [...unknown, ...codes.slice(most).map((code) => `${code} (at most ${most})`)]);
}

/** A switch: 1 and 0, with the words people use for them. */
export function parseSwitch(text: string): ParseResult<boolean> {
  if (/^(1|true|yes|on)$/i.test(text)) return valid(true);
  if (/^(0|false|no|off)$/i.test(text)) return valid(false);
  return invalid('is neither 1 nor 0');
}
