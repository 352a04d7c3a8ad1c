import { type RefObject, type UIEvent, useLayoutEffect, useRef } from 'react';
import type { View } from '../../view-state/view.ts';

interface SideScroll {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/**
 * How far the side of the map is scrolled: a partner is shown from its top, and when it is closed the charts stand where
 * they were. On a narrow screen the sheet of the partner scrolls by itself.
 */
export function useSideScroll(opened: View['focus']): SideScroll {
  const ref = useRef<HTMLElement>(null);
  const ofCharts = useRef(0);
  const shown = useRef(opened);
  useLayoutEffect(() => {
    const side = ref.current;
    if (!side) return;
    // The page that comes alive stays where its reader has gone meanwhile.
    if (shown.current === opened) {
      ofCharts.current = side.scrollTop;
      return;
    }
    shown.current = opened;
    side.scrollTop = opened === undefined ? ofCharts.current : 0;
    const sheet = side.querySelector('[data-partner-place]');
    if (sheet) sheet.scrollTop = 0;
  }, [opened]);
  return {
    ref,
    onScroll: ({ currentTarget, target }) => {
      if (opened === undefined && target === currentTarget) ofCharts.current = currentTarget.scrollTop;
    },
  };
}
