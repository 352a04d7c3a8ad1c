import { formatEventDate, formatMonth } from '../format/date.ts';
import { kindName, statusName } from '../format/messages.ts';
import type { DateWindow } from '../trade/day.ts';
import type { AtlasEvent, EventKind, EventStatus } from '../trade/event.ts';
import {
  CONTACT_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  isOfRegions,
  overlapsWindow,
  widerRegionsOf,
} from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year } from '../trade/period.ts';
import type { View } from '../view-state/view.ts';
import type { LaneMonth } from './days.ts';
import { dayIndex, daysOf, isoDay } from './days.ts';
import { spokenEvent, summaryOf } from './lane-words.ts';
import type { OpenEvent } from './open-event.ts';
import { openEvent } from './open-event.ts';

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
  readonly isInWindow: boolean;
  /** What a screen reader says: "16 September 2021, meeting, Lukashenko meets Raisi. Iran. Held". */
  readonly name: string;
  /** The month it begins in, "September 2021"; absent where no day of it is known. */
  readonly month: string | undefined;
  readonly title: string;
  readonly date: string;
  readonly status: EventStatus;
}

/** A chip that filters. */
export interface LaneChip<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
  readonly isPressed: boolean;
}

/** A ready-made window of days. */
export interface LaneWindow {
  readonly name: string;
  readonly dates: DateWindow;
}

export interface LaneModel {
  readonly title: string;
  readonly days: number;
  readonly firstDay: string;
  readonly months: readonly LaneMonth[];
  /** The days chosen, counted from the lane's first day. */
  readonly window: { readonly from: number; readonly to: number };
  /** Ready-made windows: the whole of the years, and each month; the one chosen, if it is one of them. */
  readonly windows: readonly LaneWindow[];
  readonly chosenWindow: string | undefined;
  /** In order of time. */
  readonly marks: readonly LaneMark[];
  /** Known to the year only, or without a date. */
  readonly beside: readonly LaneMark[];
  readonly kinds: readonly LaneChip<EventKind>[];
  readonly statuses: readonly LaneChip<EventStatus>[];
  /** What the chip "All" counts: every kind, with the chosen statuses and days. */
  readonly allCount: number;
  /** Whether kinds, statuses or days leave anything out; the change that ends it. */
  readonly isFiltered: boolean;
  readonly unfiltered: Pick<View, 'kinds' | 'statuses' | 'dates'>;
  /** Whether the regions chosen on the page leave events out; only they can bring them back. */
  readonly leavesRegionsOut: boolean;
  /** How many events are shown, or why none is; said once, on the lane itself where it shows none of them. */
  readonly summary: string;
  readonly isLaneEmpty: boolean;
  readonly open: OpenEvent | undefined;
}

/** What of a view the events follow. */
export type EventsView = Pick<View, 'regions' | 'dates' | 'kinds' | 'statuses' | 'event'>;

/** The event lane of the event years, with the events of the regions chosen; absent when the package has none. */
export function laneModel(base: EvidenceBase, view: EventsView, eventYears: readonly Year[]): LaneModel | undefined {
  const [first] = eventYears;
  const last = eventYears.at(-1);
  if (first === undefined || last === undefined || base.events.length === 0) return undefined;
  const { firstDay, count, months } = daysOf(first, last);
  const whole = { from: firstDay, to: isoDay(firstDay, count - 1) };
  const isWhole = view.dates.from <= whole.from && view.dates.to >= whole.to;
  // What has no date belongs to the whole of the years, and to no part of them.
  const inWindow = (event: AtlasEvent) => (event.startsOn === undefined ? isWhole : overlapsWindow(event, view.dates));
  const ofRegions = base.events.filter((event) => isOfRegions(event, view.regions, base.economies));
  const chosen = ofRegions.filter((event) => isOfKinds(event, view) && isOfStatuses(event, view));
  const ordered = [...chosen].sort(byTime);
  const visible = ordered.filter(inWindow);
  const windows = [{ name: wholeName(first, last), dates: whole }, ...monthWindows(firstDay, months)];
  const chosenWindow = windows.find(({ dates }) => dates.from === view.dates.from && dates.to === view.dates.to)?.name;
  const wider = widerRegionsOf(visible, view.regions, base.economies);
  const asMark = (event: AtlasEvent) => markOf(base, event, firstDay, inWindow(event));
  return {
    title: `Events of ${yearsName(first, last)}`,
    days: count,
    firstDay,
    months,
    window: {
      from: within(dayIndex(firstDay, view.dates.from), count),
      to: within(dayIndex(firstDay, view.dates.to), count),
    },
    windows,
    chosenWindow,
    marks: ordered.filter(isOnLane).map(asMark),
    beside: ordered.filter((event) => !isOnLane(event)).map(asMark),
    ...chipsOf(ofRegions.filter(inWindow), base.events, view),
    isFiltered: !isWhole || chosen.length < ofRegions.length,
    unfiltered: { kinds: [], statuses: [], dates: whole },
    leavesRegionsOut: ofRegions.length < base.events.length,
    summary: summaryOf(visible, base.events.length, view, { isWhole, chosenWindow, wider }),
    isLaneEmpty: !visible.some(isOnLane),
    open: openEvent(base, view.event, visible),
  };
}

function yearsName(first: Year, last: Year): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function wholeName(first: Year, last: Year): string {
  return `All of ${yearsName(first, last)}`;
}

function monthWindows(firstDay: string, months: readonly LaneMonth[]): LaneWindow[] {
  return months.map(({ day, length }) => {
    const dates = { from: isoDay(firstDay, day), to: isoDay(firstDay, day + length - 1) };
    return { name: formatMonth(dates.from), dates };
  });
}

/** The family whose colour an event takes. */
export function familyOf(kind: EventKind): EventFamily {
  if (CONTACT_KINDS.includes(kind)) return 'contact';
  if (kind === 'obstacle') return 'barrier';
  return kind === 'statement' ? 'word' : 'economy';
}

/** The dates that a window of day numbers stands for. */
export function windowDates(model: Pick<LaneModel, 'firstDay'>, from: number, to: number): DateWindow {
  return { from: isoDay(model.firstDay, from), to: isoDay(model.firstDay, to) };
}

function chipsOf(
  events: readonly AtlasEvent[],
  all: readonly AtlasEvent[],
  view: EventsView,
): Pick<LaneModel, 'kinds' | 'statuses' | 'allCount'> {
  const ofStatuses = events.filter((event) => isOfStatuses(event, view));
  const ofKinds = events.filter((event) => isOfKinds(event, view));
  return {
    kinds: EVENT_KINDS.map((kind) => ({
      value: kind,
      name: kindName(kind),
      count: ofStatuses.filter((event) => event.kind === kind).length,
      isPressed: view.kinds.includes(kind),
    })),
    statuses: EVENT_STATUSES.map((status) => ({
      value: status,
      name: statusName(status),
      count: ofKinds.filter((event) => event.status === status).length,
      isPressed: view.statuses.includes(status),
    })).filter(({ value, isPressed }) => isPressed || all.some((event) => event.status === value)),
    allCount: ofStatuses.length,
  };
}

function markOf(base: EvidenceBase, event: AtlasEvent, firstDay: string, isInWindow: boolean): LaneMark {
  return {
    id: event.id,
    kind: event.kind,
    family: familyOf(event.kind),
    isHollow: event.status !== 'held',
    isPill: event.precision !== 'day',
    start: event.startsOn === undefined ? 0 : dayIndex(firstDay, event.startsOn),
    end: event.endsOn === undefined ? 0 : dayIndex(firstDay, event.endsOn),
    isInWindow,
    name: spokenEvent(base, event),
    month: event.startsOn && formatMonth(event.startsOn),
    title: event.title,
    date: formatEventDate(event),
    status: event.status,
  };
}

function isOnLane({ precision }: AtlasEvent): boolean {
  return precision === 'day' || precision === 'month' || precision === 'season';
}

function isOfKinds(event: AtlasEvent, view: EventsView): boolean {
  return view.kinds.length === 0 || view.kinds.includes(event.kind);
}

function isOfStatuses(event: AtlasEvent, view: EventsView): boolean {
  return view.statuses.length === 0 || view.statuses.includes(event.status);
}

// Undated events come last.
function byTime(a: AtlasEvent, b: AtlasEvent): number {
  return compared(a.startsOn ?? '9', b.startsOn ?? '9') || compared(a.id, b.id);
}

function within(day: number, days: number): number {
  return Math.min(Math.max(day, 0), days - 1);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
