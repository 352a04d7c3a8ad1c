import { useMemo } from 'react';
import type { Iso3 } from '../../trade/economy.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { useAfterPaint } from './use-after-paint.ts';

/** What the sections show while a choice makes its way through the page. */
export interface Cascade {
  readonly map: FiguresView;
  readonly later: FiguresView;
  readonly opened: Iso3 | undefined;
}

/**
 * The order in which a choice reaches the screen. What the reader touched answers at once. The map follows when that is
 * painted, and all else when the map is; a partner’s panel, which the map does not wait for, when the choice is painted.
 */
export function useCascade(figures: FiguresView, focus: Iso3 | undefined): Cascade {
  const map = useAfterPaint(figures);
  const { later, opened } = useAfterPaint(useMemo(() => ({ later: map, opened: focus }), [map, focus]));
  return { map, later, opened };
}
