import { isWholeYears, lastDayOfMonth } from '../../trade/day.ts';
import type { EventPrecision } from '../../trade/event.ts';
import type { Fault } from '../fault.ts';
import type { Package, RowOf } from '../read-package.ts';
import type { Entry } from '../read-table.ts';
import { faultAt } from '../read-table.ts';

type EventEntry = Entry<RowOf<'events'>>;

/** Dates, precision and id of each event tell one story inside the package's event years; no event is its own part. */
export function eventFaults(content: Package): Fault[] {
  const { entries } = content.events;
  const years = content.descriptor.atlas?.eventYears;
  const parents = new Map(entries.map(({ cells }) => [cells.get('event_id') ?? '', cells.get('parent') ?? '']));
  return entries.flatMap((entry) => [
    ...dateFaults(entry),
    ...(years === undefined ? [] : yearFaults(entry, years)),
    ...idFaults(entry),
    ...parentFaults(entry, parents),
  ]);
}

function dateFaults(entry: EventEntry): Fault[] {
  const { starts_on, ends_on, precision, status } = entry.row;
  const isMissing = (column: string) => entry.cells.get(column) === '';
  if (precision === undefined) return [];
  if (precision === 'none') {
    const dated = ['starts_on', 'ends_on'].filter((column) => !isMissing(column));
    const isUndatedFact = status === 'held' || status === 'planned';
    return [
      ...dated.map((column) => faultAt(entry, column, 'no date, because precision is none')),
      ...(isUndatedFact ? [faultAt(entry, 'precision', `a precision with a date, because status is ${status}`)] : []),
    ];
  }
  const empty = ['starts_on', 'ends_on'].filter(isMissing);
  if (empty.length > 0)
    return empty.map((column) => faultAt(entry, column, `a day, because precision is ${precision}`));
  if (starts_on === undefined || ends_on === undefined) return [];
  if (ends_on < starts_on) return [faultAt(entry, 'ends_on', `a day not before starts_on, ${starts_on}`)];
  const expected = expectedSpan(precision, starts_on, ends_on);
  return expected === undefined ? [] : [faultAt(entry, 'precision', expected)];
}

// What the two days should be for a precision, when they are not.
function expectedSpan(precision: EventPrecision, start: string, end: string): string | undefined {
  const isWholeMonths = start.endsWith('-01') && end === lastDayOfMonth(end);
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  const isWholeYear = isWholeYears({ from: start, to: end }) && start.slice(0, 4) === end.slice(0, 4);
  switch (precision) {
    case 'day':
    case 'none':
      return undefined;
    case 'month':
      return isWholeMonths && isOneMonth
        ? undefined
        : 'month with the first and last day of one month, or another precision';
    case 'season':
      return isWholeMonths && !isOneMonth && !isWholeYear
        ? undefined
        : 'season with the first day of a month and the last day of a later one, or another precision';
    case 'year':
      return isWholeYear ? undefined : 'year with its 1 January and 31 December, or another precision';
    default:
      throw new RangeError(`unknown precision ${precision satisfies never}`);
  }
}

function yearFaults(entry: EventEntry, years: readonly number[]): Fault[] {
  const columns = ['event_id', 'starts_on', 'ends_on'] as const;
  return columns.flatMap((column) => {
    const text = entry.row[column];
    if (text === undefined || years.includes(Number(text.slice(0, 4)))) return [];
    return [faultAt(entry, column, `a year of the package's eventYears: ${years.join(', ') || 'none'}`)];
  });
}

function idFaults(entry: EventEntry): Fault[] {
  const { event_id, starts_on, precision } = entry.row;
  if (event_id === undefined || precision === undefined) return [];
  const start = precision === 'day' ? starts_on : precision === 'month' ? starts_on?.slice(0, 7) : event_id.slice(0, 4);
  if (start === undefined) return [];
  const rest = event_id.slice(start.length);
  // The rest is `-slug`; digits first would read as a finer date than the precision allows.
  if (event_id.startsWith(start) && !/^-\d{2}(-|$)/.test(rest) && rest.startsWith('-')) return [];
  return [faultAt(entry, 'event_id', `${start}-slug, because precision is ${precision}`)];
}

function parentFaults(entry: EventEntry, parents: ReadonlyMap<string, string>): Fault[] {
  const { event_id, parent } = entry.row;
  if (event_id === undefined || parent === undefined) return [];
  const seen = new Set<string>();
  for (let id: string | undefined = parent; id !== undefined && id !== '' && !seen.has(id); id = parents.get(id)) {
    if (id === event_id) return [faultAt(entry, 'parent', 'an event that is not part of this one')];
    seen.add(id);
  }
  return [];
}
