import type { Locator } from './claim.ts';
import type { DateWindow } from './day.ts';
import type { Economy, Iso3, RegionSlug } from './economy.ts';
import { isRegionSlug, isWithin, outermostRegions, regionOf } from './economy.ts';
import { memoOn } from './memo.ts';
import type { Year } from './period.ts';
import { year } from './period.ts';

/** What an event is. Those of `CONTACT_KINDS` bring the reporter and a partner together; the others are told of the partner. */
export const EVENT_KINDS = [
  'summit',
  'meeting',
  'visit',
  'consultation',
  'forum',
  'multilateral',
  'statement',
  'project',
  'aid',
  'mission',
  'obstacle',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What became of an event, as its source has it. */
export const EVENT_STATUSES = ['held', 'planned', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** How exactly the source dates an event. `none` has no date at all. */
export const EVENT_PRECISIONS = ['day', 'month', 'season', 'year', 'none'] as const;
export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

/** Rank of those who take part, highest first. */
export const EVENT_LEVELS = [
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'parliament',
  'business',
  'agency',
  'other',
] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** The kinds that count as a contact between the reporter and a partner when held. */
export const CONTACT_KINDS: readonly EventKind[] = [
  'summit',
  'meeting',
  'visit',
  'consultation',
  'forum',
  'multilateral',
];

/** How many letters an id may have: addresses name one, and stay under 500 letters whatever they say. */
export const LONGEST_EVENT_ID = 48;

/** The form of an event's id: its day, month or year and a slug, as `2015-09-16-slug`. */
export const EVENT_ID = new RegExp(`^(?=.{1,${LONGEST_EVENT_ID}}$)\\d{4}(-\\d{2}){0,2}-[a-z0-9]+(-[a-z0-9]+)*$`);

/** One dated, cancelled or postponed event of the chapter. Dates are ISO days; both absent when there is no date. */
export interface AtlasEvent {
  readonly id: string;
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly precision: EventPrecision;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly level: EventLevel;
  readonly title: string;
  /** Foreign economies that take part. */
  readonly partners: readonly Iso3[];
  /** Economies and things only talked about. */
  readonly topics: readonly string[];
  readonly venueCountry?: Iso3 | undefined;
  readonly venuePlace?: string | undefined;
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  /** The event that this one is a part of. */
  readonly parent?: string | undefined;
  readonly locator: Locator;
  readonly remark?: string | undefined;
}

/** Whether any day of the event falls into the window. An event without a date overlaps no window. */
export function overlapsWindow(event: AtlasEvent, days: DateWindow): boolean {
  if (event.startsOn === undefined || event.endsOn === undefined) return false;
  return event.startsOn <= days.to && days.from <= event.endsOn;
}

/**
 * Whether an event belongs to any of the regions: a partner that takes part or an economy it is about lies in them, or it
 * is about a region that shares some part with them. Without regions every event does, also one that names no economy.
 */
export function isOfRegions(
  event: AtlasEvent,
  regions: readonly RegionSlug[],
  economies: ReadonlyMap<string, Economy>,
): boolean {
  if (regions.length === 0) return true;
  const parts = new Set(regions.flatMap((slug) => regionOf(slug).subregions));
  return [...event.partners, ...event.topics].some((one) => {
    const economy = economies.get(one);
    if (economy) return isWithin(economy, regions);
    return isRegionSlug(one) && regionOf(one).subregions.some((part) => parts.has(part));
  });
}

/**
 * The regions that reach beyond the chosen ones and are all that brings some of the events to them: of an event about
 * Africa, where Central Africa is chosen, Africa. Of nested ones the outermost.
 */
export function widerRegionsOf(
  events: readonly AtlasEvent[],
  regions: readonly RegionSlug[],
  economies: ReadonlyMap<string, Economy>,
): readonly RegionSlug[] {
  const parts = new Set(regions.flatMap((slug) => regionOf(slug).subregions));
  const isInside = (one: string) => {
    const economy = economies.get(one);
    if (economy) return isWithin(economy, regions);
    return isRegionSlug(one) && regionOf(one).subregions.every((part) => parts.has(part));
  };
  const wider = events
    .filter((event) => isOfRegions(event, regions, economies))
    .map((event) => [...event.partners, ...event.topics])
    .filter((named) => !named.some(isInside))
    .flatMap((named) => named.filter(isRegionSlug))
    .filter((slug) => regionOf(slug).subregions.some((part) => parts.has(part)));
  return outermostRegions([...new Set(wider)]);
}

/** The year an event belongs to: that of its first day, or the one its id begins with when it has no date. */
export function yearOfEvent(event: AtlasEvent): Year {
  return year(Number((event.startsOn ?? event.id).slice(0, 4)));
}

/** Contacts of one partner in one year: counts of whole events, parts not counted twice. */
export interface Contacts {
  readonly held: number;
  readonly planned: number;
  /** Cancelled and postponed. */
  readonly cancelled: number;
  /** Held contacts by rank, highest first, ranks without a contact left out. */
  readonly byLevel: readonly { readonly level: EventLevel; readonly count: number }[];
  readonly events: readonly AtlasEvent[];
}

/**
 * The contacts in which a partner takes part (column `partners`; the venue's country does not count for being the venue).
 * A part of an event counts only when its whole is no contact of that partner. No contact gives zeros: the source names
 * none, which is not proof that there was none.
 */
export function contactsOf(events: readonly AtlasEvent[], partner: Iso3, inYear: Year): Contacts {
  return countedContacts(events, `${partner} ${inYear}`, () => countContacts(events, partner, inYear));
}

// Map, table and charts ask for the same counts at every step.
const countedContacts = memoOn<readonly AtlasEvent[], Contacts>();

function countContacts(events: readonly AtlasEvent[], partner: Iso3, inYear: Year): Contacts {
  const own = events.filter(
    (event) => yearOfEvent(event) === inYear && CONTACT_KINDS.includes(event.kind) && event.partners.includes(partner),
  );
  const ids = new Set(own.map((event) => event.id));
  const whole = own.filter((event) => event.parent === undefined || !ids.has(event.parent));
  const held = whole.filter((event) => event.status === 'held');
  return {
    held: held.length,
    planned: whole.filter((event) => event.status === 'planned').length,
    cancelled: whole.filter((event) => event.status === 'cancelled' || event.status === 'postponed').length,
    byLevel: EVENT_LEVELS.map((level) => ({
      level,
      count: held.filter((event) => event.level === level).length,
    })).filter((row) => row.count > 0),
    events: whole,
  };
}
