import type { ParseResult } from './parse-result.ts';
import { invalid, valid } from './parse-result.ts';

/** A text without accents, case, spaces and punctuation: "Côte d’Ivoire" and "cote-d-ivoire" are both "cotedivoire". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

/** How many words of a set are named where one of them was expected. */
const MOST_LISTED = 4;

/** The first few words of a set and how many more there are: `asia, east-asia, south-asia and 13 more`. */
function shortened(words: readonly string[]): string {
  const more = words.length - MOST_LISTED;
  // "and 1 more" is no shorter than the word itself.
  return more > 1 ? `${words.slice(0, MOST_LISTED).join(', ')} and ${more} more` : words.join(', ');
}

/** One word of a fixed set, in any case, with any separator or none inside, also in the plural: `Exports` is `export`. */
export function parseWord<Word extends string>(text: string, words: readonly Word[]): ParseResult<Word> {
  const found = words.find((word) => [folded(word), `${folded(word)}s`].includes(folded(text)));
  return found === undefined ? invalid(`is none of ${shortened(words)}`) : valid(found);
}

/** A switch: 1 and 0, with the words people use for them. */
export function parseSwitch(text: string): ParseResult<boolean> {
  if (/^(1|true|yes|on)$/i.test(text)) return valid(true);
  if (/^(0|false|no|off)$/i.test(text)) return valid(false);
  return invalid('is neither 1 nor 0');
}
