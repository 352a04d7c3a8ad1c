import type { Atlas } from '../dataset/atlas-file.ts';
import { daysOfYears } from '../trade/day.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { partnersIn } from '../trade/scope.ts';
import { coveredYearsOf } from '../trade/series.ts';
import type { Coverage } from '../view-state/resolve.ts';

/** What the data hold of a reporter, for resolving an address. */
export function coverageOf(atlas: Atlas, base: EvidenceBase): Coverage {
  return {
    reporter: base.reporter,
    years: { own: coveredYearsOf(base, 'own'), mirror: coveredYearsOf(base, 'mirror') },
    eventIds: new Set(base.events.map((event) => event.id)),
    eventDays: eventDaysOf(atlas),
    scope: new Set(partnersIn(base, [])),
  };
}

function eventDaysOf({ eventYears }: Atlas): Coverage['eventDays'] {
  const [first, last] = [eventYears[0], eventYears.at(-1)];
  return first === undefined || last === undefined ? undefined : daysOfYears(first, last);
}
