import { useCallback, useEffect, useEffectEvent } from 'react';
import { PANEL_COVERS } from '../../ui/use-media.ts';
import { isFramed } from '../../view-state/history.ts';
import type { OnViewChange, View } from '../../view-state/view.ts';
import { isLoadedAgain, stayAt } from './scroll-restoration.ts';
import { whenDrawn } from './when-drawn.ts';

/**
 * Changes the view as `onViewChange` does. A change that opens an event also leads to it: the events are lifted over the
 * page, a sheet that would cover them is closed, and reading goes on from the event's heading. An address that names an
 * event and no part of the page leads to it as well, but keeps a panel that it names, also where that covers the event; in
 * a frame it never moves the page.
 */
export function useEventLink(
  { event, focus, isEmbedded }: View,
  onViewChange: OnViewChange,
  onLift: () => void,
): OnViewChange {
  const follow = useEffectEvent(() => {
    const isCovered = focus !== undefined && isPanelOver();
    if (event === undefined || isCovered || isEmbedded || isFramed()) return;
    if (window.hasReaderMoved || window.location.hash !== '' || isLoadedAgain()) return;
    onLift();
    whenDrawn(
      () => headingOf(event),
      (heading) => {
        heading.focus({ preventScroll: true });
        stayAt(() => headingOf(event)?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      },
    );
  });
  useEffect(() => follow(), []);

  return useCallback(
    (change) => {
      if (change.event === undefined) return onViewChange(change);
      const { event } = change;
      onViewChange(isPanelOver() ? { ...change, focus: undefined } : change);
      onLift();
      whenDrawn(
        () => headingOf(event),
        (heading) => {
          heading.scrollIntoView({ block: 'center' });
          heading.focus({ preventScroll: true });
        },
      );
    },
    [onViewChange, onLift],
  );
}

function isPanelOver(): boolean {
  return window.matchMedia(PANEL_COVERS).matches;
}

function headingOf(event: string): HTMLElement | null {
  return document.querySelector(`[data-opened="${CSS.escape(event)}"]`);
}
