import { useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import type { ShareContent } from '../share/shared-view.ts';
import type { LaneModel } from '../timeline/lane-model.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { View, ViewChange } from '../view-state/view.ts';
import type { useModels } from './use-models.ts';

/** What the share menu copies and saves: the models on screen, joined with the data and the address. */
export function useShareContent(
  atlas: Atlas,
  base: EvidenceBase,
  view: View,
  { headline, table, lane }: Pick<ReturnType<typeof useModels>, 'headline' | 'table' | 'lane'>,
  hrefOf: (change: ViewChange) => string,
): ShareContent {
  const title = headline.text;
  return useMemo(
    () => ({ atlas, base, view, title, table, events: lane && shownEvents(base, lane), hrefOf }),
    [atlas, base, view, title, table, lane, hrefOf],
  );
}

/** The events that the lane's filters leave, those beside the lane last. */
function shownEvents(base: EvidenceBase, lane: LaneModel): AtlasEvent[] {
  const byId = new Map(base.events.map((event) => [event.id, event]));
  return [...lane.marks, ...lane.beside].filter((mark) => mark.isInWindow).flatMap((mark) => byId.get(mark.id) ?? []);
}
