import type { Atlas } from '../dataset/atlas-file.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import { notCovered } from '../format/scope.ts';
import { sourceNames } from '../format/source-line.ts';
import { speakerNames } from '../format/speaker.ts';
import type { HeadlineNames } from '../headline/headline-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year } from '../trade/period.ts';
import { reporterNameOf } from '../trade/scope.ts';

/** How sentences call the scope of the atlas and its sources. */
export function headlineNames(atlas: Atlas): HeadlineNames {
  return { ...speakerNames(atlas), scope: atlas.scope.name };
}

/** The year whose events are counted as contacts; nothing where the package has no events of the reporter. */
export function eventYearOf({ eventYears }: Atlas, { events }: EvidenceBase): Year | undefined {
  return events.length === 0 ? undefined : eventYears.at(-1);
}

/** What the table needs of the atlas. */
export function tableContext(atlas: Atlas, base: EvidenceBase) {
  return {
    sources: atlas.sources,
    scopeShort: atlas.scope.short,
    names: sourceNames(atlas),
    eventYear: eventYearOf(atlas, base),
  };
}

/** What a legend calls the economies out of scope: "Not covered (incl. …)". */
export function notCoveredName({ scope }: Pick<Atlas, 'scope'>): string {
  return notCovered(scope);
}

/** What the page's words are explained with. */
export function glossaryFacts(atlas: Atlas, base: EvidenceBase): GlossaryFacts {
  return {
    reporter: reporterNameOf(base),
    scope: atlas.scope,
    partners: base.scope.length,
    speakers: speakerNames(atlas),
    lowBaseUsd: atlas.lowBaseUsd,
    hasClaims: base.claims.length > 0,
    hasEvents: base.events.length > 0,
  };
}
