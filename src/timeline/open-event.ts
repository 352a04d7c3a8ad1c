import { formatEventDate } from '../format/date.ts';
import { formatLocator } from '../format/locator.ts';
import { kindName, levelName, listOf, statusName } from '../format/messages.ts';
import type { Iso3 } from '../trade/economy.ts';
import { isRegionSlug, regionOf } from '../trade/economy.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { economyNameOf } from '../trade/scope.ts';

/** Another event that the opened one leads to. */
export interface EventLink {
  readonly id: string;
  readonly title: string;
}

/** Everything known of the event that is opened. */
export interface OpenEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Name and text of each thing the source says; what it does not say is left out. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly partners: readonly { readonly iso3: Iso3; readonly name: string }[];
  readonly parts: readonly EventLink[];
  readonly whole: EventLink | undefined;
  /** Whether it is one of the events that are chosen; a link may open any other. */
  readonly isShown: boolean;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The event with an id, described; `ordered` are the events that Earlier and Later walk through. */
export function openEvent(
  base: EvidenceBase,
  id: string | undefined,
  ordered: readonly AtlasEvent[],
): OpenEvent | undefined {
  const event = base.events.find((one) => one.id === id);
  if (!event) return undefined;
  const place = ordered.findIndex((one) => one.id === id);
  const whole = base.events.find((one) => one.id === event.parent);
  return {
    id: event.id,
    title: event.title,
    date: formatEventDate(event),
    facts: factsOf(base, event),
    partners: event.partners.map((iso3) => ({ iso3, name: nameOf(base, iso3) })),
    parts: base.events.filter((one) => one.parent === event.id).map(asLink),
    whole: whole && asLink(whole),
    isShown: place !== -1,
    previous: place > 0 ? ordered[place - 1]?.id : undefined,
    next: place === -1 ? undefined : ordered[place + 1]?.id,
  };
}

function factsOf(base: EvidenceBase, event: AtlasEvent): OpenEvent['facts'] {
  const country = event.venueCountry === undefined ? undefined : nameOf(base, event.venueCountry);
  const facts = [
    ['Kind', kindName(event.kind)],
    ['Status', statusName(event.status)],
    ['Level', levelName(event.level)],
    ['Venue', [event.venuePlace, country].filter((part) => part !== undefined).join(', ')],
    ['People', listOf(event.people)],
    ['Organisations', listOf(event.organisations)],
    ['Also about', listOf(event.topics.map((topic) => topicName(base, topic)))],
    ['Source', formatLocator(event.locator)],
    ['Note', event.remark ?? ''],
  ] as const;
  return facts.filter(([, text]) => text !== '').map(([name, text]) => ({ name, text }));
}

// A topic is an economy, a region or a plain slug such as `free-trade`.
function topicName(base: EvidenceBase, topic: string): string {
  const economy = [...base.economies.values()].find(({ iso3 }) => iso3 === topic);
  if (economy) return economy.name;
  return isRegionSlug(topic) ? regionOf(topic).name : topic.replaceAll('-', ' ');
}

function nameOf(base: EvidenceBase, iso3: Iso3): string {
  return economyNameOf(base, iso3);
}

function asLink({ id, title }: AtlasEvent): EventLink {
  return { id, title };
}
