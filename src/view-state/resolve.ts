import type { DateWindow } from '../trade/day.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { Measure, RecordSide } from '../trade/flow.ts';
import { flowMeasure } from '../trade/measure.ts';
import type { Year, YearEnd, YearRange } from '../trade/period.ts';
import { year } from '../trade/period.ts';
import type { Draft } from './fields.ts';
import type { Notice } from './notices.ts';
import type { Field } from './params.ts';
import { PARAMS } from './params.ts';
import type { RequestedView, View, ViewChange } from './view.ts';

/** What the data of a reporter can answer; a request beyond it is shown as near as possible, and said. */
export interface Coverage {
  readonly reporter: Iso3;
  /** First and last year of each side of the record, and of what claims speak of. */
  readonly years: Readonly<Record<RecordSide, { readonly first: Year; readonly last: Year }>>;
  readonly eventIds: ReadonlySet<string>;
  /** Economies in scope. */
  readonly scope: ReadonlySet<Iso3>;
  /** First and last day that events may have; absent without events. */
  readonly eventDays: DateWindow | undefined;
}

/** What is shown of a request, what had to be changed for it, and why. */
export interface Resolved {
  readonly view: View;
  /** What the address must say instead, so that it claims nothing that is not shown; empty when nothing was changed. */
  readonly corrections: ViewChange;
  /** One for each correction. */
  readonly notices: readonly Notice[];
}

/** One field as it is shown, and the reason where that is not what was asked for. */
interface Shown<Value> {
  readonly value: Value;
  readonly reason?: string;
}

/** Turns what was asked for into what is shown. The same request and coverage always give the same view. */
export function resolveView(requested: RequestedView, coverage: Coverage): Resolved {
  const corrections: Partial<Draft> = {};
  const notices: Notice[] = [];
  const shown = <F extends Field, Value extends RequestedView[F]>(field: F, { value, reason }: Shown<Value>): Value => {
    if (reason !== undefined) {
      corrections[field] = value;
      notices.push({ key: PARAMS[field].key, message: reason });
    }
    return value;
  };
  const view: View = {
    ...requested,
    years: shown('years', yearsShown(requested, coverage)),
    event: shown('event', eventShown(requested, coverage)),
    partners: shown('partners', partnersShown(requested, coverage)),
    ...flowMeasure(requested.flow, shown('measure', measureShown(requested))),
    dates: shown('dates', datesShown(requested, coverage)),
    scale: shown('scale', scaleShown(requested)),
    basis: shown('basis', basisShown(requested)),
  };
  return { view, corrections, notices };
}

function yearsShown({ years: asked, record }: RequestedView, { years }: Coverage): Shown<YearRange> {
  const { first, last } = years[record];
  const wordless = (end: YearEnd) => (end === 'earliest' ? first : end === 'latest' ? last : end);
  const clamp = (value: number) => Math.min(Math.max(value, first), last);
  const [askedFrom, askedTo] = [wordless(asked.from), wordless(asked.to)];
  const to = clamp(askedTo);
  // The first year itself can be shown (its level); only its change has no base.
  const from = askedFrom >= to || to === first ? to - 1 : Math.max(askedFrom, first);
  const value = { from: year(from), to: year(to) };
  if (to === askedTo && (askedFrom >= first || askedFrom === to - 1)) return { value };
  const shown = from < first ? to : `${from}–${to}`;
  return {
    value,
    reason: `The data cover ${first} to ${last}, so ${shown} is shown instead of ${askedFrom}–${askedTo}.`,
  };
}

function eventShown({ event }: RequestedView, { eventIds }: Coverage): Shown<RequestedView['event']> {
  if (event === undefined || eventIds.has(event)) return { value: event };
  return { value: undefined, reason: `There is no event “${event}” in this data package.` };
}

function partnersShown({ partners }: RequestedView, { scope }: Coverage): Shown<RequestedView['partners']> {
  const outside = partners.filter((partner) => !scope.has(partner));
  if (outside.length === 0) return { value: partners };
  return {
    value: partners.filter((partner) => scope.has(partner)),
    reason: `${outside.join(', ')} left out of the charts: not covered by this atlas.`,
  };
}

function measureShown({ flow, measure: asked }: RequestedView): Shown<Measure> {
  const { measure } = flowMeasure(flow, asked);
  if (measure === asked) return { value: measure };
  return { value: measure, reason: 'A balance has no share, so its value in US dollars is shown.' };
}

function datesShown({ dates }: RequestedView, { eventDays }: Coverage): Shown<DateWindow> {
  if (!eventDays || (dates.from <= eventDays.to && dates.to >= eventDays.from)) return { value: dates };
  const days = `${eventDays.from} to ${eventDays.to}`;
  return { value: eventDays, reason: `The events are of ${days}, so all of them are shown.` };
}

/** A balance changes its sign: it has no logarithm. */
function scaleShown({ flow, scale }: RequestedView): Shown<View['scale']> {
  if (flow !== 'balance' || scale === 'linear') return { value: scale };
  return { value: 'linear', reason: 'A balance may be negative and has no logarithm, so its scale is linear.' };
}

/** A balance may be zero in the first year: it has no index. */
function basisShown({ flow, basis }: RequestedView): Shown<View['basis']> {
  if (flow !== 'balance' || basis === 'value') return { value: basis };
  return { value: 'value', reason: 'A balance may be negative and has no index, so its value is shown.' };
}
