import { formatEventDate } from '../format/date.ts';
import { formatLocator } from '../format/locator.ts';
import { kindName, levelName, listOf } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { AtlasEvent, EventKind } from '../trade/event.ts';
import { CONTACT_KINDS, contactsOf, yearOfEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year } from '../trade/period.ts';
import { economyNameOf } from '../trade/scope.ts';
import { contactsText, levelsText, statusNote } from './partner-messages.ts';

/** One event as the panel lists it. */
export interface EventLine {
  readonly id: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly kindName: string;
  readonly title: string;
  /** Rank, people and place as far as the source gives them. */
  readonly details: string;
  /** What else the package says of it, or that it gives neither names nor place. */
  readonly remark: string | undefined;
  readonly locator: string;
  /** "Cancelled", "Postponed", "Planned"; nothing for what was held. */
  readonly status: string | undefined;
  /** Whether it is a part of the event above it in the list, or of the one that the part above it belongs to. */
  readonly isPart: boolean;
  readonly isOpen: boolean;
}

/** The events of a year with a partner, and how many of them are contacts. */
export interface PartnerEvents {
  readonly year: Year;
  readonly contacts: string;
  readonly levels: string | undefined;
  readonly taking: readonly EventLine[];
  /** Events in which the partner is only talked about. */
  readonly mentioning: readonly EventLine[];
}

/** Lists a year's events with a partner by date, those without one last; counts and events only, never a cause. */
export function partnerEventsOf(
  base: EvidenceBase,
  partner: Iso3,
  year: Year,
  openEvent: string | undefined,
): PartnerEvents {
  const contacts = contactsOf(base.events, partner, year);
  const ofYear = base.events.filter((event) => yearOfEvent(event) === year).sort(byDate);
  const lineOf = (event: AtlasEvent) => lineIn(base, event, openEvent);
  return {
    year,
    contacts: contactsText(contacts, economyNameOf(base, partner), year),
    levels: levelsText(contacts),
    taking: linesOf(
      ofYear.filter((event) => event.partners.includes(partner)),
      lineOf,
    ),
    mentioning: linesOf(
      ofYear.filter((event) => event.topics.includes(partner) && !event.partners.includes(partner)),
      (event) => ({ ...lineOf(event), remark: mentionOf(base, event, partner) }),
    ),
  };
}

type Line = Omit<EventLine, 'isPart'>;

/** The lines of a list; an event whose whole does not stand right above it and its other parts reads as one of its own. */
function linesOf(events: readonly AtlasEvent[], lineOf: (event: AtlasEvent) => Line): EventLine[] {
  let whole: string | undefined;
  return events.map((event) => {
    const isPart = event.parent !== undefined && event.parent === whole;
    if (!isPart) whole = event.id;
    return { ...lineOf(event), isPart };
  });
}

function lineIn(base: EvidenceBase, event: AtlasEvent, openEvent: string | undefined): Line {
  return {
    id: event.id,
    date: formatEventDate(event),
    kind: event.kind,
    kindName: kindName(event.kind),
    title: event.title,
    details: detailsOf(base, event),
    remark: event.remark ?? silenceOf(event),
    locator: formatLocator(event.locator),
    status: statusNote(event.status),
    isOpen: event.id === openEvent,
  };
}

/** "Minister · Vladimir Makei and Wang Yi · Dushanbe, Tajikistan": "other" is no rank. */
function detailsOf(base: EvidenceBase, { level, people, venuePlace, venueCountry }: AtlasEvent): string {
  const country = venueCountry === undefined ? undefined : nameOf(base, venueCountry);
  const place = [venuePlace, country].filter((part) => part !== undefined).join(', ');
  return [level === 'other' ? '' : levelName(level), listOf(people), place].filter((part) => part !== '').join(' · ');
}

/** A contact of which the package gives no names or no place, and no remark that would explain it. */
function silenceOf({ kind, people, venueCountry, venuePlace }: AtlasEvent): string | undefined {
  if (!CONTACT_KINDS.includes(kind)) return undefined;
  const hasPlace = venueCountry !== undefined || venuePlace !== undefined;
  if (people.length === 0) return hasPlace ? 'Names not given.' : 'Place and names not given.';
  return hasPlace ? undefined : 'Place not given.';
}

/** How an event whose title does not name the partner concerns it: as the package remarks, and among which subjects. */
function mentionOf(base: EvidenceBase, event: AtlasEvent, partner: Iso3): string | undefined {
  const { name } = base.economies.get(partner) ?? { name: partner };
  if (event.title.includes(name)) return event.remark;
  const economies = [...base.economies.values()].filter(({ iso3 }) => event.topics.includes(iso3));
  const subjects = economies.map((one) => one.name);
  const among =
    subjects.length > 1 ? `${name} is one of its subjects: ${listOf(subjects)}.` : `${name} is a subject of it.`;
  return [among, event.remark].filter((part) => part !== undefined).join(' ');
}

/** By day or month; what is dated to the year only, or not at all, comes last rather than on a day it does not have. */
function byDate(a: AtlasEvent, b: AtlasEvent): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(event: AtlasEvent): string {
  const isVague = event.startsOn === undefined || event.precision === 'year' || event.precision === 'none';
  return `${isVague ? 1 : 0} ${event.startsOn ?? ''} ${event.id}`;
}
