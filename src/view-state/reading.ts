import type { Iso3 } from '../trade/economy.ts';
import type { Vocabulary } from './vocabulary.ts';
import { folded } from './vocabulary.ts';

/** What a text of the address means: a value, perhaps with parts that were not understood; or nothing, and why. */
export type Reading<Value> =
  | { readonly kind: 'valid'; readonly value: Value; readonly rejected: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A value understood as a whole. */
export function valid<Value>(value: Value, rejected: readonly string[] = []): Reading<Value> {
  return { kind: 'valid', value, rejected };
}

/** Nothing understood. */
export function invalid<Value>(reason: string): Reading<Value> {
  return { kind: 'invalid', reason };
}

/** One word of a fixed set, in any case; `slug` forms may also come with spaces or underscores. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Reading<Word> {
  const wanted = slugged(text);
  const found = words.find((word) => slugged(word) === wanted);
  return found === undefined ? invalid(`is none of ${words.join(', ')}`) : valid(found);
}

/** Several words of a fixed set in the set's order, each once; unknown ones are left out. */
export function readWords<Word extends string>(text: string, words: readonly Word[]): Reading<readonly Word[]> {
  // A word of the set may hold a space where its hyphen was, so a whole text that is one word is tried first.
  const whole = words.find((word) => slugged(word) === slugged(text));
  if (whole !== undefined) return valid([whole]);
  const parts = splitList(text).map((part) => ({ part, word: words.find((word) => slugged(word) === slugged(part)) }));
  const rejected = parts.filter(({ word }) => word === undefined).map(({ part }) => part);
  const value = words.filter((word) => parts.some((one) => one.word === word));
  return value.length === 0 ? invalid(`holds none of ${words.join(', ')}`) : valid(value, rejected);
}

/** One economy by alpha-3, alpha-2, M49 code or name. */
export function readEconomy(text: string, vocabulary: Vocabulary): Reading<Iso3> {
  const found = vocabulary.codes.get(folded(text));
  return found === undefined ? invalid('is no code or name of an economy') : valid(found);
}

/** Several economies in the order given, each once. */
export function readEconomies(text: string, vocabulary: Vocabulary, most: number): Reading<readonly Iso3[]> {
  // Names may hold spaces and commas, so a whole text that is one name is tried first.
  const whole = vocabulary.codes.get(folded(text));
  if (whole !== undefined) return valid([whole]);
  const parts = splitList(text).map((part) => ({ part, code: vocabulary.codes.get(folded(part)) }));
  const codes = [...new Set(parts.flatMap(({ code }) => code ?? []))];
  const rejected = parts.filter(({ code }) => code === undefined).map(({ part }) => part);
  if (codes.length === 0) return invalid('holds no code or name of an economy');
  return valid(codes.slice(0, most), [...rejected, ...codes.slice(most).map((code) => `${code} (at most ${most})`)]);
}

/** A switch: 1 and 0, with the words people use for them. */
export function readSwitch(text: string): Reading<boolean> {
  if (/^(1|true|yes|on)$/i.test(text)) return valid(true);
  if (/^(0|false|no|off)$/i.test(text)) return valid(false);
  return invalid('is neither 1 nor 0');
}

/** The parts of a list, whatever its separator became on the way: `~`, comma, semicolon, bar, or a plus read as a space. */
function splitList(text: string): string[] {
  const byMark = text.split(/[~,;|]+/);
  const parts = byMark.length > 1 ? byMark : text.split(/\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function slugged(text: string): string {
  return folded(text).replaceAll(' ', '-');
}
