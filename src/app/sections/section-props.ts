import type { Atlas } from '../../dataset/atlas-file.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { FiguresView, OnViewChange, View } from '../../view-state/view.ts';

/** What every part of the page is made from: the data, what is shown of them, and how to show something else. */
export interface SectionProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** What a part is made from that shows figures, whatever events, claims or partner are open. */
export interface FiguresSectionProps extends Omit<SectionProps, 'view'> {
  readonly view: FiguresView;
}
