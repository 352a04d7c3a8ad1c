import { useMemo } from 'react';
import { headlineModel, spokenOf } from '../../headline/headline-model.ts';
import { partnerTitle } from '../../headline/partner-sentence.ts';
import { ShareMenu } from '../../share/ShareMenu.tsx';
import type { ShareContent } from '../../share/shared-view.ts';
import { tableModel } from '../../table/table-model.ts';
import { laneModel } from '../../timeline/lane-model.ts';
import type { AtlasEvent } from '../../trade/event.ts';
import type { ViewChange } from '../../view-state/view.ts';
import { headlineNames, tableContext } from '../from-atlas.ts';
import { useTheme } from '../use-theme.ts';
import type { SectionProps } from './section-props.ts';

export interface ShareMenuSectionProps extends Omit<SectionProps, 'onViewChange'> {
  readonly hrefOf: (change: ViewChange) => string;
  readonly onClose: () => void;
}

/** The share menu over what is on screen. */
export function ShareMenuSection({ atlas, base, view, hrefOf, onClose }: ShareMenuSectionProps) {
  const content = useMemo<ShareContent>(
    () => ({
      atlas,
      base,
      view,
      ...spokenOf(headlineModel(base, view, headlineNames(atlas))),
      partnerSentence: view.focus && partnerTitle(base, view, view.focus, headlineNames(atlas)),
      table: tableModel(base, view, tableContext(atlas, base)),
      events: shownEvents({ atlas, base, view }),
      hrefOf,
    }),
    [atlas, base, view, hrefOf],
  );
  return <ShareMenu content={content} colours={useTheme(view)} onClose={onClose} />;
}

/** The events that the lane's filters leave, those beside the lane last. */
function shownEvents({ atlas, base, view }: Pick<SectionProps, 'atlas' | 'base' | 'view'>): AtlasEvent[] | undefined {
  const lane = laneModel(base, view, atlas.eventYears);
  const byId = new Map(base.events.map((event) => [event.id, event]));
  return (
    lane && [...lane.marks, ...lane.beside].filter((mark) => mark.isInWindow).flatMap((mark) => byId.get(mark.id) ?? [])
  );
}
