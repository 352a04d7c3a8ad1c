import type { Economy } from '../trade/economy.ts';

/** One partner as the search offers it. */
export interface PartnerOption {
  readonly economy: Economy;
  /** What is searched: names, aliases and codes, folded. */
  readonly keys: readonly string[];
  /** Shown at the right, such as the sub-region. */
  readonly hint: string;
}

/** Prepares partners for searching, in the order given. */
export function partnerOptions(economies: readonly Economy[]): PartnerOption[] {
  return economies.map((economy) => ({
    economy,
    keys: [economy.name, ...economy.aliases, economy.iso3, economy.iso2 ?? '']
      .filter((key) => key !== '')
      .flatMap((key) => spellings(folded(key))),
    hint: economy.subregion,
  }));
}

/**
 * The partners that a typed text may mean, best first: whole name or code, then the beginning of a name, then the
 * beginning of a word in it, then any part. Accents, letter case and punctuation don't count. An empty text gives all.
 */
export function searchPartners(options: readonly PartnerOption[], text: string): PartnerOption[] {
  const wanted = folded(text);
  if (wanted === '') return [...options];
  return options
    .map((option) => ({
      option,
      rank: Math.min(...option.keys.flatMap((key) => spellings(wanted).map((text) => rankOf(key, text)))),
    }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

const NO_MATCH = 4;

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  return wanted.length > 2 && key.includes(wanted) ? 3 : NO_MATCH;
}

/** With and without spaces: nobody remembers where a name with an apostrophe has them. */
function spellings(key: string): string[] {
  return key.includes(' ') ? [key, key.replaceAll(' ', '')] : [key];
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
