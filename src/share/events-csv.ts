import type { Iso3 } from '../trade/economy.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { CsvField } from './csv-file.ts';
import { csvFile, eventFilters } from './csv-file.ts';
import type { SharedView } from './shared-view.ts';
import { sourcesOfEvents } from './shown-sources.ts';

// The columns of the package's own table, in its order, so that one program reads both.
const COLUMNS: readonly (readonly [name: string, field: (event: AtlasEvent, reporter: Iso3) => CsvField])[] = [
  ['event_id', (event) => event.id],
  ['reporter', (_, reporter) => reporter],
  ['starts_on', (event) => event.startsOn],
  ['ends_on', (event) => event.endsOn],
  ['precision', (event) => event.precision],
  ['status', (event) => event.status],
  ['kind', (event) => event.kind],
  ['level', (event) => event.level],
  ['title', (event) => event.title],
  ['partners', (event) => event.partners.join(';')],
  ['topics', (event) => event.topics.join(';')],
  ['venue_country', (event) => event.venueCountry],
  ['venue_place', (event) => event.venuePlace],
  ['organisations', (event) => event.organisations.join(';')],
  ['people', (event) => event.people.join(';')],
  ['parent', (event) => event.parent],
  ['source', (event) => event.locator.source],
  ['section', (event) => event.locator.section],
  ['paragraph', (event) => event.locator.paragraph],
  ['note', (event) => event.locator.note],
  ['remark', (event) => event.remark],
];

/** The events that the filters leave, one row an event. */
export function eventsCsv(shared: SharedView, events: readonly AtlasEvent[]): string {
  return csvFile(shared, {
    content: 'events shown, one row per event',
    filters: eventFilters(shared),
    sources: sourcesOfEvents(shared),
    notes: [
      'precision says how exactly the source dates an event; several values in one field are separated by semicolons',
      'paragraph counts from 1 within its section, note is the endnote',
      'an event marks a day, it explains no figure',
    ],
    columns: COLUMNS.map(([name]) => name),
    rows: events.map((event) => COLUMNS.map(([, field]) => field(event, shared.base.reporter))),
  });
}
