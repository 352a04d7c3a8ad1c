import { formatEventDate } from '../format/date.ts';
import { glossaryOf, type TermId } from '../format/glossary.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import { counted, kindName } from '../format/messages.ts';
import { type ScopeWords, whyNotCovered } from '../format/scope.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { REGIONS } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { memoOn } from '../trade/memo.ts';
import { economiesIn, economyNameOf } from '../trade/scope.ts';
import type { ViewChange } from '../view-state/view.ts';
import type { SearchOption } from './search.ts';
import { folded, search, searchOption } from './search.ts';

/** Partners by name, former names and codes, in the order given. */
export function partnerOptions(economies: readonly Economy[]): SearchOption<Iso3>[] {
  return economies.map(partnerOption);
}

// Every partner chosen or removed makes another list of the same economies.
const made = memoOn<Economy, SearchOption<Iso3>>();

function partnerOption(economy: Economy): SearchOption<Iso3> {
  const { iso3, iso2 = '', m49 = '', name, aliases, subregion } = economy;
  return made(economy, '', () =>
    searchOption({ id: iso3, name, hint: subregion, target: iso3 }, [...aliases, iso3, iso2, m49]),
  );
}

/** What a search for everything leads to: a change of the view, or a word that is explained. */
export type Found = { readonly change: ViewChange } | { readonly term: TermId };

/** Partners, regions and events of a base, each with the change of the view that shows it, and the words explained. */
export function everythingOptions(base: EvidenceBase, facts: GlossaryFacts): SearchOption<Found>[] {
  const partners = partnerOptions(base.scope).map((option) => ({ ...option, target: { focus: option.target } }));
  const changes = [...partners, ...regionOptions(base)].map(toChange);
  return [...changes, ...termOptions(facts), ...eventOptions(base).map(toChange)];
}

function toChange(option: SearchOption<ViewChange>): SearchOption<Found> {
  return { ...option, target: { change: option.target } };
}

const LIST_NAMES = ['glossary', 'words', 'explain', 'explained', 'meaning', 'definitions'];

function termOptions(facts: GlossaryFacts): SearchOption<Found>[] {
  const terms = glossaryOf(facts);
  const words = terms.map(({ id, word, also }) =>
    searchOption<Found>({ id: `term-${id}`, name: word, hint: 'Word explained', target: { term: id } }, also),
  );
  // The list is led to by its first word.
  const lists = terms
    .slice(0, 1)
    .map(({ id }) =>
      searchOption<Found>({ id: 'words', name: 'Every word explained', hint: 'List of words', target: { term: id } }, [
        ...LIST_NAMES,
      ]),
    );
  return [...words, ...lists];
}

/** Shorter texts are codes and beginnings, of which many fit something out of scope. */
const LEAST_NAMED = 4;

/**
 * Why the atlas does not cover the economy that a text means; nothing where it means none, or some other thing as well that
 * can be found. One that is called exactly so is explained beside what is found: Georgia beside South Georgia.
 */
export function outsideNote(
  base: EvidenceBase,
  scope: ScopeWords,
  text: string,
  hasFound: boolean,
): string | undefined {
  const covered = new Set(base.scope);
  const outside = partnerOptions([...base.economies.values()].filter((economy) => !covered.has(economy)));
  const [option] = search(outside, text);
  const economy = option && base.economies.get(option.target);
  if (!economy) return undefined;
  const isNamed = text.length >= LEAST_NAMED && option.keys.includes(folded(text));
  return !hasFound || isNamed ? whyNotCovered(base, scope, economy) : undefined;
}

/** How to search, when nothing is found. */
export function adviceOn(text: string): string {
  return `Nothing is called “${text}”. Try a country’s name or code, a region, a word of an event, or a word of this page.`;
}

function regionOptions(base: EvidenceBase): SearchOption<ViewChange>[] {
  return REGIONS.map(({ slug, name, m49 }) => {
    const count = economiesIn(base, [slug]).length;
    const hint = `Region, ${counted(count, 'partner')}`;
    return searchOption<ViewChange>({ id: slug, name, hint, target: { regions: [slug] } }, [slug, m49]);
  });
}

// Found by the title and by who takes part; a filter that hides the event is lifted with the choice.
function eventOptions(base: EvidenceBase): SearchOption<ViewChange>[] {
  return base.events.map((event) => {
    const names = event.partners.map((iso3) => economyNameOf(base, iso3));
    const hint = `${kindName(event.kind)}, ${formatEventDate(event)}`;
    const target = { event: event.id, kinds: [], statuses: [] };
    return searchOption<ViewChange>({ id: event.id, name: event.title, hint, target }, [
      [event.title, hint, event.startsOn ?? '', ...names, ...event.people, event.venuePlace ?? ''].join(' '),
    ]);
  });
}
