import type { DateWindow } from '../trade/day.ts';
import type { Iso3 } from '../trade/economy.ts';
import { measureOf } from '../trade/measure.ts';
import type { Year, YearEnd, YearRange } from '../trade/period.ts';
import { year } from '../trade/period.ts';
import { FIELDS, PARAMS } from './params.ts';
import type { RequestedView, View, ViewChange } from './view.ts';

/** What the data can answer; a request beyond it is shown as near as possible, and said. */
export interface Coverage {
  /** First and last year of the side of the record in view, and of what claims speak of. */
  readonly first: Year;
  readonly last: Year;
  readonly eventIds: ReadonlySet<string>;
  /** Economies in scope. */
  readonly scope: ReadonlySet<Iso3>;
  /** First and last day that events may have; absent without events. */
  readonly eventDays: DateWindow | undefined;
}

/** Why what is shown is not what was asked for. */
export interface Notice {
  /** The key of the address that it speaks of. */
  readonly key: string;
  readonly message: string;
}

/** What is shown of a request, what had to be changed for it, and why. */
export interface Resolved {
  readonly view: View;
  /** What the address must say instead, so that it claims nothing that is not shown; empty when nothing was changed. */
  readonly corrections: ViewChange;
  readonly notices: readonly Notice[];
}

/** Turns what was asked for into what is shown. The same request and coverage always give the same view. */
export function resolveView(requested: RequestedView, coverage: Coverage): Resolved {
  const notices: Notice[] = [];
  const years = resolveYears(requested.years, coverage, notices);
  const event = resolveEvent(requested.event, coverage, notices);
  const partners = requested.partners.filter((partner) => coverage.scope.has(partner));
  const outside = requested.partners.filter((partner) => !coverage.scope.has(partner));
  if (outside.length > 0) {
    notices.push({
      key: 'partners',
      message: `${outside.join(', ')} left out of the charts: not covered by this atlas.`,
    });
  }
  const measure = measureOf(requested).id;
  if (measure !== requested.measure) {
    notices.push({ key: 'measure', message: 'A balance has no share, so its value in US dollars is shown.' });
  }
  const dates = resolveDates(requested.dates, coverage, notices);
  const lines = resolveLines(requested, notices);
  const shown = { years, event, partners, measure, dates, ...lines };
  return { view: { ...requested, ...shown }, corrections: correctionsOf(shown, notices), notices };
}

/** The fields shown that a notice speaks of, which names them by their key of the address. */
export function correctionsOf(shown: ViewChange, notices: readonly Notice[]): ViewChange {
  const keys = new Set(notices.map(({ key }) => key));
  const named = new Set<string>(FIELDS.filter((field) => keys.has(PARAMS[field].key)));
  return Object.fromEntries(Object.entries(shown).filter(([field]) => named.has(field)));
}

/** A balance changes its sign: it has no logarithm, and no index. */
function resolveLines({ flow, scale, basis }: RequestedView, notices: Notice[]): Pick<View, 'scale' | 'basis'> {
  if (flow !== 'balance') return { scale, basis };
  if (scale === 'log') {
    notices.push({ key: 'scale', message: 'A balance may be negative and has no logarithm, so its scale is linear.' });
  }
  if (basis === 'index') {
    notices.push({ key: 'basis', message: 'A balance may be negative and has no index, so its value is shown.' });
  }
  return { scale: 'linear', basis: 'value' };
}

function resolveDates(asked: DateWindow, { eventDays }: Coverage, notices: Notice[]): DateWindow {
  if (!eventDays || (asked.from <= eventDays.to && asked.to >= eventDays.from)) return asked;
  const days = `${eventDays.from} to ${eventDays.to}`;
  notices.push({ key: 'dates', message: `The events are of ${days}, so all of them are shown.` });
  return eventDays;
}

function resolveYears(asked: RequestedView['years'], { first, last }: Coverage, notices: Notice[]): YearRange {
  const wordless = (end: YearEnd) => (end === 'earliest' ? first : end === 'latest' ? last : end);
  const clamp = (value: number) => Math.min(Math.max(value, first), last);
  const [askedFrom, askedTo] = [wordless(asked.from), wordless(asked.to)];
  const to = clamp(askedTo);
  // The first year itself can be shown (its level); only its change has no base.
  const from = askedFrom >= to || to === first ? to - 1 : Math.max(askedFrom, first);
  if (to !== askedTo || (askedFrom < first && askedFrom !== to - 1)) {
    notices.push({
      key: 'years',
      message: `The data cover ${first} to ${last}, so ${from < first ? to : `${from}–${to}`} is shown instead of ${askedFrom}–${askedTo}.`,
    });
  }
  return { from: year(from), to: year(to) };
}

function resolveEvent(id: string | undefined, { eventIds }: Coverage, notices: Notice[]): string | undefined {
  if (id === undefined || eventIds.has(id)) return id;
  notices.push({ key: 'event', message: `There is no event “${id}” in this data package.` });
  return undefined;
}
