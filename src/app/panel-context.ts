import { claimRows } from '../claims/claims-model.ts';
import type { Atlas } from '../dataset/atlas-file.ts';
import { speakerNames } from '../format/speaker.ts';
import { partnerSentence } from '../headline/partner-sentence.ts';
import type { PartnerContext } from '../partner/partner-model.ts';
import { shownInPanel } from '../partner/partner-model.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { FiguresView } from '../view-state/view.ts';
import { eventYearOf, headlineNames } from './from-atlas.ts';

/** What the panel of a partner needs of the atlas, and the sentence of what it shows. */
export function panelContext(atlas: Atlas, base: EvidenceBase, view: FiguresView, partner: Iso3): PartnerContext {
  const speakers = speakerNames(atlas);
  return {
    sentence: partnerSentence(base, shownInPanel(base, view, partner), partner, headlineNames(atlas)),
    sources: atlas.sources,
    trust: atlas.trust,
    scope: atlas.scope,
    scopeShort: atlas.scope.short,
    eventYear: eventYearOf(atlas, base),
    claims: claimRows(base, atlas),
    speakers,
    afterRecord: atlas.afterRecord,
  };
}
