import { formatEventDate } from '../format/date.ts';
import { formatLocator } from '../format/locator.ts';
import { counted, kindName, levelName, listOf, statusName } from '../format/messages.ts';
import type { AtlasEvent, DateWindow, EventKind, EventStatus } from '../trade/event.ts';
import { CONTACT_KINDS, EVENT_KINDS, EVENT_STATUSES, overlapsWindow } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year } from '../trade/period.ts';
import type { View } from '../view-state/view.ts';
import { dayIndex, daysOf } from './days.ts';

/** The four colours of events. */
export type EventFamily = 'contact' | 'economy' | 'barrier' | 'word';

/** One event on the lane: a mark on its days, or a pill over its month or season. */
export interface LaneMark {
  readonly id: string;
  readonly kind: EventKind;
  readonly family: EventFamily;
  /** Planned, postponed or cancelled. */
  readonly isHollow: boolean;
  readonly isPill: boolean;
  /** First and last day, counted from the lane's first day. */
  readonly start: number;
  readonly end: number;
  /** Row, counted from the axis outwards. */
  readonly level: number;
  readonly isInWindow: boolean;
  /** What a screen reader says. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
}

/** A chip that filters. */
export interface LaneChip<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly family?: EventFamily;
}

/** Everything known of the event that is opened. */
export interface OpenEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly partners: readonly { readonly iso3: string; readonly name: string }[];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly whole: { readonly id: string; readonly title: string } | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export interface LaneModel {
  readonly title: string;
  readonly days: number;
  readonly firstDay: string;
  readonly months: readonly { readonly day: number; readonly name: string }[];
  readonly window: { readonly from: number; readonly to: number };
  readonly marks: readonly LaneMark[];
  readonly levels: number;
  readonly pillLevels: number;
  /** Known to the year only, or without a date. */
  readonly beside: readonly LaneMark[];
  readonly kinds: readonly LaneChip<EventKind>[];
  readonly statuses: readonly LaneChip<EventStatus>[];
  readonly shownCount: number;
  readonly summary: string;
  readonly emptyReason: string | undefined;
  readonly open: OpenEvent | undefined;
}

/** Marks closer than this many days stand above each other: 14.5 px on a lane of 1,116 px a year. */
const STACK_DAYS = 4.8;

/** The event lane of the event years; absent when the package has none. */
export function laneModel(base: EvidenceBase, view: View, eventYears: readonly Year[]): LaneModel | undefined {
  const [first] = eventYears;
  const last = eventYears.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = daysOf(first, last);
  const shown = base.events.filter((event) => isOfKinds(event, view) && isOfStatuses(event, view));
  const inWindow = (event: AtlasEvent) => event.startsOn === undefined || overlapsWindow(event, view.dates);
  const marks = placed(shown.filter(isOnLane).map((event) => markOf(event, days.firstDay, inWindow(event))));
  const beside = shown
    .filter((event) => !isOnLane(event))
    .map((event) => markOf(event, days.firstDay, inWindow(event)));
  const visible = shown.filter(inWindow);
  const ordered = [...visible].sort((a, b) => (a.startsOn ?? '9').localeCompare(b.startsOn ?? '9'));
  return {
    title: `Events of ${first === last ? first : `${first}–${last}`}`,
    days: days.count,
    firstDay: days.firstDay,
    months: days.months,
    window: { from: dayIndex(days.firstDay, view.dates.from), to: dayIndex(days.firstDay, view.dates.to) },
    marks,
    levels: Math.max(1, ...marks.filter((mark) => !mark.isPill).map((mark) => mark.level + 1)),
    pillLevels: Math.max(0, ...marks.filter((mark) => mark.isPill).map((mark) => mark.level + 1)),
    beside,
    kinds: EVENT_KINDS.map((kind) => ({
      value: kind,
      name: kindName(kind),
      family: familyOf(kind),
      count: base.events.filter((event) => event.kind === kind && isOfStatuses(event, view) && inWindow(event)).length,
      isPressed: view.kinds.includes(kind),
    })),
    statuses: EVENT_STATUSES.map((status) => ({
      value: status,
      name: statusName(status),
      count: base.events.filter((event) => event.status === status && isOfKinds(event, view) && inWindow(event)).length,
      isPressed: view.statuses.includes(status),
    })).filter((chip) => chip.isPressed || base.events.some((event) => event.status === chip.value)),
    shownCount: visible.length,
    summary: `${counted(visible.length, 'event')} of ${base.events.length} shown`,
    emptyReason:
      visible.length === 0 ? 'No event of these kinds in these days. Widen the days or choose other kinds.' : undefined,
    open: openEvent(base, view.event, ordered),
  };
}

/** The family whose colour an event takes. */
export function familyOf(kind: EventKind): EventFamily {
  if (CONTACT_KINDS.includes(kind)) return 'contact';
  if (kind === 'obstacle') return 'barrier';
  return kind === 'statement' ? 'word' : 'economy';
}

function isOnLane(event: AtlasEvent): boolean {
  return event.precision === 'day' || event.precision === 'month' || event.precision === 'season';
}

function isOfKinds(event: AtlasEvent, view: View): boolean {
  return view.kinds.length === 0 || view.kinds.includes(event.kind);
}

function isOfStatuses(event: AtlasEvent, view: View): boolean {
  return view.statuses.length === 0 || view.statuses.includes(event.status);
}

function markOf(event: AtlasEvent, firstDay: string, isInWindow: boolean): LaneMark {
  const date = formatEventDate(event);
  return {
    id: event.id,
    kind: event.kind,
    family: familyOf(event.kind),
    isHollow: event.status !== 'held',
    isPill: event.precision !== 'day',
    start: event.startsOn === undefined ? 0 : dayIndex(firstDay, event.startsOn),
    end: event.endsOn === undefined ? 0 : dayIndex(firstDay, event.endsOn),
    level: 0,
    isInWindow,
    name: `${date}, ${kindName(event.kind).toLocaleLowerCase('en')}, ${event.title}. ${statusName(event.status)}`,
    title: event.title,
    date,
  };
}

/** Gives every mark the lowest row where it touches no earlier one; pills have rows of their own. */
function placed(marks: readonly LaneMark[]): LaneMark[] {
  const rows = { mark: [] as number[], pill: [] as number[] };
  return [...marks]
    .sort((a, b) => a.start - b.start || a.id.localeCompare(b.id))
    .map((mark) => {
      const ends = mark.isPill ? rows.pill : rows.mark;
      const found = ends.findIndex((end) => end < mark.start);
      const level = found === -1 ? ends.length : found;
      ends[level] = mark.isPill ? mark.end : Math.max(mark.start + STACK_DAYS, mark.end);
      return { ...mark, level };
    });
}

function openEvent(base: EvidenceBase, id: string | undefined, ordered: readonly AtlasEvent[]): OpenEvent | undefined {
  const event = base.events.find((one) => one.id === id);
  if (!event) return undefined;
  const place = ordered.findIndex((one) => one.id === id);
  const nameOf = (code: string) => [...base.economies.values()].find((economy) => economy.iso3 === code)?.name ?? code;
  const whole = base.events.find((one) => one.id === event.parent);
  const venue = [event.venuePlace, event.venueCountry && nameOf(event.venueCountry)]
    .filter((part) => part !== undefined)
    .join(', ');
  const facts = [
    ['Kind', `${kindName(event.kind)}, ${statusName(event.status).toLocaleLowerCase('en')}`],
    ['Level', levelName(event.level)],
    ['Place', venue],
    ['People', listOf(event.people)],
    ['Organisations', listOf(event.organisations)],
    ['Also about', listOf(event.topics.map(nameOf).map((topic) => topic.replaceAll('-', ' ')))],
    ['Source', formatLocator(event.locator)],
    ['Note', event.remark ?? ''],
  ] as const;
  return {
    id: event.id,
    title: event.title,
    date: formatEventDate(event),
    facts: facts.filter(([, text]) => text !== '').map(([name, text]) => ({ name, text })),
    partners: event.partners.map((iso3) => ({ iso3, name: nameOf(iso3) })),
    parts: base.events.filter((one) => one.parent === event.id).map(({ id: part, title }) => ({ id: part, title })),
    whole: whole && { id: whole.id, title: whole.title },
    previous: place > 0 ? ordered[place - 1]?.id : undefined,
    next: place === -1 ? undefined : ordered[place + 1]?.id,
  };
}

/** The dates that a window of day numbers stands for. */
export function windowDates(model: Pick<LaneModel, 'firstDay'>, from: number, to: number): DateWindow {
  const iso = (day: number) =>
    new Date(Date.parse(`${model.firstDay}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
  return { from: iso(from), to: iso(to) };
}
