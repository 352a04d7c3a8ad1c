import { plainLetters } from '../format/locale.ts';
/** One thing that can be found. */
export interface SearchOption<Target> {
  /** Unique among the options of one search. */
  readonly id: string;
  readonly name: string;
  /** Shown at the right: what kind of thing it is, or where it lies. */
  readonly hint: string;
  /** What is searched: names, aliases and codes, folded. */
  readonly keys: readonly string[];
  readonly target: Target;
}

/** Prepares one thing for searching; `others` are the names and codes it is also known by. */
export function searchOption<Target>(
  shown: Pick<SearchOption<Target>, 'id' | 'name' | 'hint' | 'target'>,
  others: readonly string[],
): SearchOption<Target> {
  const names = [shown.name, ...others].map(folded).filter((key) => key !== '');
  return { ...shown, keys: names.flatMap(spellings) };
}

/**
 * The options that a typed text may mean, best first: whole name or code, then the beginning of a name, then the
 * beginning of a word in it, then all words of the text somewhere, then any part. Among equals the order given stays.
 * Accents, letter case and punctuation don't count. An empty text gives all.
 */
export function search<Target>(options: readonly SearchOption<Target>[], text: string): SearchOption<Target>[] {
  const wanted = folded(text);
  if (wanted === '') return [...options];
  const texts = spellings(wanted);
  return options
    .map((option) => ({
      option,
      rank: Math.min(...option.keys.flatMap((key) => texts.map((one) => rankOf(key, one)))),
    }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

const NO_MATCH = 5;

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  if (wanted.includes(' ') && wanted.split(' ').every((word) => ` ${key}`.includes(` ${word}`))) return 3;
  return wanted.length > 2 && key.includes(wanted) ? 4 : NO_MATCH;
}

/** With and without spaces: nobody remembers where a name with an apostrophe has them. */
function spellings(key: string): string[] {
  return key.includes(' ') ? [key, key.replaceAll(' ', '')] : [key];
}

/** A text without accents, letter case and punctuation. */
export function folded(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
