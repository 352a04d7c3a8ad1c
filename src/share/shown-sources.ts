import { inTrust } from '../format/source-line.ts';
import type { Claim } from '../trade/claim.ts';
import { lastYear } from '../trade/claim.ts';
import { daysOfYears } from '../trade/day.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { AtlasEvent } from '../trade/event.ts';
import { yearOfEvent } from '../trade/event.ts';
import type { Source } from '../trade/evidence-base.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { sourceIdsOf } from '../trade/provenance.ts';
import type { SharedView } from './shared-view.ts';

/** The sources of the figure that the sentence leads with and of every one in the table, the most trusted first. */
export function sourcesOfFigures({ atlas, base, table, leading }: SharedView): Source[] {
  const answers = table.rows.flatMap((row) => row.cells.map((cell) => cell.answer));
  return inTrust(atlas, sourceIdsOf(base, leading ? [...answers, leading] : answers));
}

/** The sources of the events that the filters leave. */
export function sourcesOfEvents({ atlas, events = [] }: SharedView): Source[] {
  return inTrust(atlas, new Set(events.map((event: AtlasEvent) => event.locator.source)));
}

/**
 * What a citation of the view names: the sources of its sentence and figures (of the open partner alone, with those of its
 * events and claims of the years shown), and those of events and claims where the reader chose among them. What merely stands
 * further down the page is not cited.
 */
export function sourcesCited(shared: SharedView): Source[] {
  const { atlas, base, view, table, leading } = shared;
  const { focus } = view;
  const rows = focus === undefined ? table.rows : table.rows.filter(({ iso3 }) => iso3 === focus);
  const shown = rows.flatMap((row) => row.cells.map((cell) => cell.answer));
  const answers = focus === undefined && leading ? [...shown, leading] : shown;
  const named = focus === undefined ? [] : [...eventsWith(shared, focus), ...claimsOn(shared, focus)];
  const chosen = [
    ...(isEventChoice(shared) ? (shared.events ?? []) : []),
    ...(view.stage === 'claims' ? base.claims : []),
  ];
  const ids = [...named, ...chosen].map(({ locator }) => locator.source);
  return inTrust(atlas, new Set([...sourceIdsOf(base, answers), ...ids]));
}

function eventsWith({ base, view }: SharedView, partner: Iso3): AtlasEvent[] {
  return base.events.filter(
    (event) =>
      (event.partners.includes(partner) || event.topics.includes(partner)) && isShown(view.years, yearOfEvent(event)),
  );
}

function claimsOn({ base, view }: SharedView, partner: Iso3): Claim[] {
  return base.claims.filter((claim) => claim.partners.includes(partner) && isShown(view.years, lastYear(claim.period)));
}

function isShown({ from, to }: YearRange, year: Year | undefined): boolean {
  return year !== undefined && from <= year && year <= to;
}

/** Whether the reader opened an event or chose among them. */
function isEventChoice({ atlas, view }: SharedView): boolean {
  const { dates, event, kinds, statuses } = view;
  const [first, last] = [atlas.eventYears[0], atlas.eventYears.at(-1)];
  const all = first === undefined || last === undefined ? undefined : daysOfYears(first, last);
  const isWhole = dates.from === all?.from && dates.to === all?.to;
  return event !== undefined || kinds.length > 0 || statuses.length > 0 || !isWhole;
}
