import type { Atlas } from '../../dataset/atlas-file.ts';
import type { EventsView } from '../../timeline/lane-model.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { FiguresView, OnViewChange, View, ViewChange } from '../../view-state/view.ts';

/** What every section of the page is made from: the data, what is shown of them, and how to show something else. */
export interface SectionProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** What a section is made from that shows figures, whatever events, claims or partner are open. */
export interface FiguresSectionProps extends Omit<SectionProps, 'view'> {
  readonly view: FiguresView;
}

/** What the page knows and does: a row says what of it its section is drawn from, and only that draws it again. */
export interface PageContext {
  readonly data: Omit<SectionProps, 'view'> & { readonly editor: ViewEditor };
  readonly view: View;
  /** The figures, and the partner whose panel is open, as far as the sections follow the view (`use-cascade.ts`). */
  readonly later: FiguresView;
  readonly opened: Iso3 | undefined;
  readonly events: EventsView;
  readonly verdicts: View['verdicts'];
  /** Whether the years are being moved. */
  readonly isMoving: boolean;
  /** The view as it is now, for files; asked for when one is made. */
  readonly viewNow: () => View;
  readonly hrefOf: (change: ViewChange) => string;
  readonly onClaim: (claimId: string) => void;
  readonly onLetDown: () => void;
}
