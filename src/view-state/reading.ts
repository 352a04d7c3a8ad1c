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

/** One word of a fixed set, in any case, with any separator or none inside, also in the plural: `Exports` is `export`. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Reading<Word> {
  const found = words.find((word) => [folded(word), `${folded(word)}s`].includes(folded(text)));
  return found === undefined ? invalid(`is none of ${words.join(', ')}`) : valid(found);
}

/**
 * Several words of a fixed set in the set's order, each once; unknown ones are left out. `all` is the empty list, which
 * filters nothing. `names` are other, folded texts for the same words.
 */
export function readWords<Word extends string>(
  text: string,
  words: readonly Word[],
  names: ReadonlyMap<string, Word> = new Map(),
): Reading<readonly Word[]> {
  if (folded(text) === 'all') return valid([]);
  const wordOf = (part: string) => words.find((word) => folded(word) === folded(part)) ?? names.get(folded(part));
  const { found, unknown } = readList(text, wordOf, names.size > 0);
  return found.length === 0 ? invalid(`holds none of ${words.join(', ')}`) : valid(inSetOrder(found, words), unknown);
}

/** The words of a set that a list holds, in the set's order. */
export function inSetOrder<Word extends string>(list: readonly Word[], words: readonly Word[]): readonly Word[] {
  return words.filter((word) => list.includes(word));
}

/** One economy by alpha-3, alpha-2, M49 code or name. */
export function readEconomy(text: string, vocabulary: Vocabulary): Reading<Iso3> {
  const found = vocabulary.codes.get(folded(text));
  return found === undefined ? invalid('is no code or name of an economy') : valid(found);
}

/** Several economies in the order given, each once. */
export function readEconomies(text: string, vocabulary: Vocabulary, most: number): Reading<readonly Iso3[]> {
  const { found, unknown } = readList(text, (part) => vocabulary.codes.get(folded(part)), true);
  if (found.length === 0) return invalid('holds no code or name of an economy');
  const codes = [...new Set(found)];
  return valid(codes.slice(0, most), [...unknown, ...codes.slice(most).map((code) => `${code} (at most ${most})`)]);
}

/** A switch: 1 and 0, with the words people use for them. */
export function readSwitch(text: string): Reading<boolean> {
  if (/^(1|true|yes|on)$/i.test(text)) return valid(true);
  if (/^(0|false|no|off)$/i.test(text)) return valid(false);
  return invalid('is neither 1 nor 0');
}

interface ListReading<Item> {
  readonly found: Item[];
  readonly unknown: string[];
}

// "Saint Vincent and the Grenadines" has five words; no name of an economy or region has more than eight.
const LONGEST_NAME = 8;
const CODE = /^([A-Za-z]{2,3}|\d{1,3})$/;

/**
 * The items of a list, whatever its separator became on the way: `~`, a mark, or a plus that was read as a space. Names
 * may hold commas and spaces themselves, so each part is tried whole before it is cut.
 *
 * @param haveNames items may be named by several words: what is left of an unknown name must not be taken for another's,
 *   as "Asia" of "Central Asia".
 */
function readList<Item>(
  text: string,
  itemOf: (part: string) => Item | undefined,
  haveNames: boolean,
): ListReading<Item> {
  const list: ListReading<Item> = { found: [], unknown: [] };
  for (const part of text.split(/[~;|]+/)) {
    const whole = itemOf(part);
    for (const piece of whole === undefined ? part.split(',') : []) {
      const words = piece.split(/\s+/).filter(Boolean);
      const { found, unknown } = readRuns(words, itemOf);
      const isName = haveNames && unknown.length > 0 && !words.every((word) => CODE.test(word));
      list.found.push(...(isName ? [] : found));
      list.unknown.push(...(isName ? [words.join(' ')] : unknown));
    }
    if (whole !== undefined) list.found.push(whole);
  }
  return list;
}

/** Takes the longest run of words that is an item, again and again: `viet nam china` is two. */
function readRuns<Item>(words: readonly string[], itemOf: (part: string) => Item | undefined): ListReading<Item> {
  const list: ListReading<Item> = { found: [], unknown: [] };
  for (let rest = words; rest.length > 0; ) {
    let length = Math.min(LONGEST_NAME, rest.length);
    let item = itemOf(rest.slice(0, length).join(' '));
    while (item === undefined && length > 1) {
      length -= 1;
      item = itemOf(rest.slice(0, length).join(' '));
    }
    if (item === undefined) list.unknown.push(rest[0] ?? '');
    else list.found.push(item);
    rest = rest.slice(length);
  }
  return list;
}
