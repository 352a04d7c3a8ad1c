import type { ReporterFile } from '../../dataset/reporter-file.ts';
import type { RowOf } from '../read-package.ts';

/** A row of `claims.csv` as a claim; numbers stay in the row's unit. */
export function claimOf(row: RowOf<'claims'>): ReporterFile['claims'][number] {
  const { claim_id, reporter: _, source, section, paragraph, note, ...rest } = row;
  return { id: claim_id, ...rest, locator: { source, section, paragraph, note } };
}

/** A row of `events.csv` as an event. */
export function eventOf(row: RowOf<'events'>): ReporterFile['events'][number] {
  const { event_id, reporter: _, starts_on, ends_on, venue_country, venue_place, ...rest } = row;
  const { source, section, paragraph, note, ...kept } = rest;
  return {
    id: event_id,
    startsOn: starts_on,
    endsOn: ends_on,
    venueCountry: venue_country,
    venuePlace: venue_place,
    ...kept,
    locator: { source, section, paragraph, note },
  };
}
