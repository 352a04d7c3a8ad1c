import { describeFigure } from '../../format/evidence.ts';
import type { EvidenceBase, Source } from '../../trade/evidence-base.ts';
import type { Figure } from '../../trade/figure.ts';
import { EvidenceDetails } from '../../ui/EvidenceDetails.tsx';

export interface EvidenceSectionProps {
  readonly base: EvidenceBase;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figure: Figure;
}

/** Where one figure comes from. */
export function EvidenceSection({ base, sources, figure }: EvidenceSectionProps) {
  return <EvidenceDetails description={describeFigure(base, sources, figure)} />;
}
