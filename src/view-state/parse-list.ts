import { folded } from './parse-words.ts';

/** The items of a list that were understood, and the texts that were not. */
export interface ParsedList<Item> {
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
 * @param itemOf the item that a folded text names.
 * @param haveNames items may be named by several words: what is left of an unknown name must not be taken for another's,
 *   as "Asia" of "Central Asia".
 */
export function parseList<Item>(
  text: string,
  itemOf: (folded: string) => Item | undefined,
  haveNames: boolean,
): ParsedList<Item> {
  const list: ParsedList<Item> = { found: [], unknown: [] };
  for (const part of text.split(/[~;|]+/)) {
    const whole = itemOf(folded(part));
    for (const piece of whole === undefined ? part.split(',') : []) {
      const words = piece.split(/\s+/).filter(Boolean);
      const { found, unknown } = parseRuns(words, itemOf);
      const isName = haveNames && unknown.length > 0 && !words.every((word) => CODE.test(word));
      list.found.push(...(isName ? [] : found));
      list.unknown.push(...(isName ? [words.join(' ')] : unknown));
    }
    if (whole !== undefined) list.found.push(whole);
  }
  return list;
}

/** Takes the longest run of words that is an item, again and again: `viet nam china` is two. */
function parseRuns<Item>(words: readonly string[], itemOf: (folded: string) => Item | undefined): ParsedList<Item> {
  const list: ParsedList<Item> = { found: [], unknown: [] };
  // Folding is the slow part; a text of thousands of words is folded once, not once for each run.
  const plain = words.map(folded);
  for (let at = 0; at < words.length; ) {
    let end = Math.min(at + LONGEST_NAME, words.length);
    let item = itemOf(plain.slice(at, end).join(''));
    while (item === undefined && end > at + 1) {
      end -= 1;
      item = itemOf(plain.slice(at, end).join(''));
    }
    if (item === undefined) list.unknown.push(words[at] ?? '');
    else list.found.push(item);
    at = end;
  }
  return list;
}
