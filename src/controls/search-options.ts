import { formatEventDate } from '../format/date.ts';
import { counted, kindName } from '../format/messages.ts';
import { type ScopeWords, whyNotCovered } from '../format/scope.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { isWithin, REGIONS } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { ViewChange } from '../view-state/view.ts';
import type { SearchOption } from './search.ts';
import { search, searchOption } from './search.ts';

/** Partners by name, former names and codes, in the order given. */
export function partnerOptions(economies: readonly Economy[]): SearchOption<Iso3>[] {
  return economies.map(partnerOption);
}

// Every partner chosen or removed makes another list of the same economies.
const made = new WeakMap<Economy, SearchOption<Iso3>>();

function partnerOption(economy: Economy): SearchOption<Iso3> {
  const { iso3, iso2 = '', m49 = '', name, aliases, subregion } = economy;
  const option =
    made.get(economy) ?? searchOption({ id: iso3, name, hint: subregion, target: iso3 }, [...aliases, iso3, iso2, m49]);
  made.set(economy, option);
  return option;
}

/** Partners, regions and events of a base, each with the change of the view that shows it. */
export function everythingOptions(base: EvidenceBase): SearchOption<ViewChange>[] {
  const partners = partnerOptions(base.scope).map((option) => ({ ...option, target: { focus: option.target } }));
  return [...partners, ...regionOptions(base), ...eventOptions(base)];
}

/** What to say when nothing is found: why the atlas does not cover an economy, else how to search. */
export function adviceOn(base: EvidenceBase, scope: ScopeWords, text: string): string {
  const covered = new Set(base.scope);
  const outside = partnerOptions([...base.economies.values()].filter((economy) => !covered.has(economy)));
  const [option] = search(outside, text);
  const named = option && base.economies.get(option.target);
  return named
    ? whyNotCovered(base, scope, named)
    : `Nothing is called “${text}”. Try a country’s name or code, a region, or a word of an event.`;
}

function regionOptions(base: EvidenceBase): SearchOption<ViewChange>[] {
  return REGIONS.map(({ slug, name, m49 }) => {
    const count = base.scope.filter((economy) => isWithin(economy, [slug])).length;
    const hint = `Region, ${counted(count, 'partner')}`;
    return searchOption<ViewChange>({ id: slug, name, hint, target: { regions: [slug] } }, [slug, m49]);
  });
}

// Found by the title and by who takes part; a filter that hides the event is lifted with the choice.
function eventOptions(base: EvidenceBase): SearchOption<ViewChange>[] {
  return base.events.map((event) => {
    const names = event.partners.map((iso3) => base.economies.get(iso3)?.name ?? iso3);
    const hint = `${kindName(event.kind)}, ${formatEventDate(event)}`;
    const target = { event: event.id, kinds: [], statuses: [] };
    return searchOption<ViewChange>({ id: event.id, name: event.title, hint, target }, [
      [event.title, hint, event.startsOn ?? '', ...names, ...event.people, event.venuePlace ?? ''].join(' '),
    ]);
  });
}
