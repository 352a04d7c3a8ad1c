import { distance } from 'fastest-levenshtein';
import type { SearchOption } from './search.ts';
import { folded } from './search.ts';

/** How many letters may be wrong in a text of so many. */
const SLIPS = [
  { letters: 7, most: 2 },
  { letters: 4, most: 1 },
];
const MOST_NEAR = 5;

/**
 * What a text with a slip or two may mean, the nearest first: `pakstan` is Pakistan, `phillipines` the Philippines. Codes
 * and short texts are taken as they are.
 */
export function nearNames<Target>(options: readonly SearchOption<Target>[], text: string): SearchOption<Target>[] {
  const wanted = folded(text);
  const most = SLIPS.find(({ letters }) => wanted.length >= letters)?.most ?? 0;
  return options
    .map((option) => ({ option, slips: Math.min(...option.keys.map((key) => distance(key, wanted))) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_NEAR)
    .map(({ option }) => option);
}
