import { formatEventDate } from '../format/date.ts';
import { formatLocator } from '../format/locator.ts';
import { kindName } from '../format/messages.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { AtlasEvent, EventKind } from '../trade/event.ts';
import { contactsOf, yearOfEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year } from '../trade/period.ts';
import { contactsText, levelsText, statusNote } from './partner-messages.ts';

/** One event as the panel lists it. */
export interface EventLine {
  readonly id: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly kindName: string;
  readonly title: string;
  readonly locator: string;
  /** "Cancelled", "Postponed", "Planned"; nothing for what was held. */
  readonly status: string | undefined;
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
  const lineOf = (event: AtlasEvent): EventLine => ({
    id: event.id,
    date: formatEventDate(event),
    kind: event.kind,
    kindName: kindName(event.kind),
    title: event.title,
    locator: formatLocator(event.locator),
    status: statusNote(event.status),
    isPart: event.parent !== undefined,
    isOpen: event.id === openEvent,
  });
  return {
    year,
    contacts: contactsText(contacts, base.economies.get(partner)?.name ?? partner, year),
    levels: levelsText(contacts),
    taking: ofYear.filter((event) => event.partners.includes(partner)).map(lineOf),
    mentioning: ofYear
      .filter((event) => event.topics.includes(partner) && !event.partners.includes(partner))
      .map(lineOf),
  };
}

/** By day or month; what is dated to the year only, or not at all, comes last rather than on a day it does not have. */
function byDate(a: AtlasEvent, b: AtlasEvent): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(event: AtlasEvent): string {
  const isVague = event.startsOn === undefined || event.precision === 'year' || event.precision === 'none';
  return `${isVague ? 1 : 0} ${event.startsOn ?? ''} ${event.id}`;
}
