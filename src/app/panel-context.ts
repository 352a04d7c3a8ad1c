import { claimRows } from '../claims/claims-model.ts';
import type { Atlas } from '../dataset/atlas-file.ts';
import { speakerNames } from '../format/speaker.ts';
import type { PartnerContext } from '../partner/partner-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { eventYearOf } from './from-atlas.ts';

/** What the panel of a partner needs of the atlas. */
export function panelContext(atlas: Atlas, base: EvidenceBase): PartnerContext {
  return {
    sources: atlas.sources,
    trust: atlas.trust,
    scopeShort: atlas.scope.short,
    eventYear: eventYearOf(atlas, base),
    claims: claimRows(base, atlas),
    speakers: speakerNames(atlas),
    afterRecord: atlas.afterRecord,
  };
}
