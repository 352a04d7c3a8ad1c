import { outermostRegions, REGIONS, type RegionSlug } from '../trade/economy.ts';
import { parseList } from './parse-list.ts';
import type { ParseResult } from './parse-result.ts';
import { invalid, valid } from './parse-result.ts';
import { folded } from './parse-words.ts';

/** How an address says a list by what it leaves out: `-forum` is all kinds but forums. */
const BUT = '-';
const MIXES = /[~;|,\s][-‐‑–−]/;
const MOST_NAMED = 2;
const NOTHING_OVER = 'leaves nothing over';

/** A fixed set of words, of which any may be chosen; none and all of them both mean no filter, written as the empty list. */
export interface WordSet<Word extends string> {
  readonly words: readonly Word[];
  /** What a reader is told of a text without any of them: "is no region of this atlas". */
  readonly noneKnown: string;
  /** Other, folded texts for the same words. */
  readonly names: ReadonlyMap<string, Word>;
  /** The one form of a choice: in the set's order, each word once, nothing said twice, empty for all. */
  readonly normal: (chosen: readonly Word[]) => readonly Word[];
  /** What a choice leaves out, in its normal form. */
  readonly rest: (chosen: readonly Word[]) => readonly Word[];
}

/** A set of words that have nothing to do with each other. */
export function wordSet<Word extends string>(words: readonly Word[]): WordSet<Word> {
  const inOrder = (chosen: readonly Word[]) => words.filter((word) => chosen.includes(word));
  return {
    words,
    noneKnown: 'names nothing that can be chosen there',
    names: new Map(),
    normal: (chosen) => (inOrder(chosen).length === words.length ? [] : inOrder(chosen)),
    rest: (chosen) => words.filter((word) => !chosen.includes(word)),
  };
}

const SLUGS = REGIONS.map((region) => region.slug);
/** The regions without parts of their own: what a choice holds comes down to these. */
const PARTS = SLUGS.filter((slug) => REGIONS.every((region) => !('parent' in region) || region.parent !== slug));

/** The regions: all parts of one are that one, and a part beside its whole says nothing more. */
export const REGION_SET: WordSet<RegionSlug> = {
  words: SLUGS,
  noneKnown: 'is no region of this atlas',
  // Its name, its M49 code, and the M49 name of the one part that it is.
  names: new Map(
    REGIONS.flatMap(({ slug, name, m49, subregions }) =>
      [name, m49, String(Number(m49)), ...(subregions.length === 1 ? subregions : [])].map((text) => [
        folded(text),
        slug,
      ]),
    ),
  ),
  normal: (chosen) => {
    const parts = PARTS.filter((part) => isCovered(part, chosen));
    return parts.length === PARTS.length ? [] : regionsOf(parts);
  },
  rest: (chosen) => regionsOf(PARTS.filter((part) => !isCovered(part, chosen))),
};

/** Whether a region is chosen, or lies in one that is. */
function isCovered(slug: RegionSlug, chosen: readonly RegionSlug[]): boolean {
  return chosen.includes(slug) || outermostRegions([slug, ...chosen]).every((one) => one !== slug);
}

/** The fewest regions that hold these parts and no other. */
function regionsOf(parts: readonly RegionSlug[]): readonly RegionSlug[] {
  return outermostRegions(SLUGS.filter((slug) => partsOf(slug).every((part) => parts.includes(part))));
}

function partsOf(slug: RegionSlug): readonly RegionSlug[] {
  return PARTS.filter((part) => isCovered(part, [slug]));
}

/** Whether a list says what it leaves out. */
export function isLeftOut(list: string): boolean {
  return /^[-‐‑–−]/.test(list);
}

/**
 * Several words of a set, also as what they leave out (`-forum~aid`); unknown ones are left out. `all` and every word of
 * the set are the empty list, which filters nothing.
 */
export function parseSet<Word extends string>(text: string, set: WordSet<Word>): ParseResult<readonly Word[]> {
  const isBut = isLeftOut(text);
  if (folded(text) === 'all') return isBut ? invalid(NOTHING_OVER) : valid([]);
  if (!isBut && MIXES.test(text)) return invalid('names some and leaves out others; do one of both');
  const byText = new Map(set.words.map((word) => [folded(word), word]));
  const wordOf = (part: string) => byText.get(part) ?? set.names.get(part);
  const { found, unknown } = parseList(text, wordOf, set.names.size > 0);
  if (found.length === 0) return invalid(set.noneKnown);
  if (!isBut) return valid(set.normal(found), unknown);
  const rest = set.rest(found);
  return rest.length === 0 ? invalid(NOTHING_OVER) : valid(set.normal(rest), unknown);
}

/**
 * A choice as an address writes it: empty for all; three words and more as what they leave out, where that is shorter.
 * One or two stand as they are, as in every link from before there was another way.
 */
export function serializeSet<Word extends string>(chosen: readonly Word[], set: WordSet<Word>): string {
  const words = set.normal(chosen);
  const [named, but] = [words.join('~'), BUT + set.rest(words).join('~')];
  return words.length > MOST_NAMED && but.length < named.length ? but : named;
}
