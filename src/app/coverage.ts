import type { Atlas } from '../dataset/atlas-file.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Coverage } from '../view-state/resolve.ts';

/** What the data hold of a reporter, for resolving what an address asks for. */
export function coverageOf(atlas: Atlas, reporter: Iso3, base: EvidenceBase): Coverage {
  const years = atlas.reporters.find((one) => one.iso3 === reporter)?.years;
  const { from, to } = years ?? base.record.years;
  return {
    first: from,
    last: to,
    eventIds: new Set(base.events.map((event) => event.id)),
    eventDays: eventDaysOf(atlas),
    scope: new Set(base.scope.map((economy) => economy.iso3)),
  };
}

function eventDaysOf({ eventYears }: Atlas): Coverage['eventDays'] {
  const [first] = eventYears;
  return first === undefined ? undefined : { from: `${first}-01-01`, to: `${eventYears.at(-1)}-12-31` };
}
