import { useCallback } from 'react';
import { PANEL_COVERS } from '../ui/use-media.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { whenDrawn } from './when-drawn.ts';

/**
 * Changes the view as `onViewChange` does. A change that opens an event also leads to it: a sheet that would cover it is
 * closed, and reading goes on from its heading.
 */
export function useEventLink(onViewChange: OnViewChange): OnViewChange {
  return useCallback(
    (change, gesture) => {
      const { event } = change;
      if (event === undefined) return onViewChange(change, gesture);
      const covers = window.matchMedia(PANEL_COVERS).matches;
      onViewChange(covers ? { ...change, focus: undefined } : change, gesture);
      whenDrawn(
        () => document.querySelector<HTMLElement>(`[data-opened="${CSS.escape(event)}"]`),
        (heading) => {
          heading.scrollIntoView({ block: 'center' });
          heading.focus({ preventScroll: true });
        },
      );
    },
    [onViewChange],
  );
}
