import { useCallback, useSyncExternalStore } from 'react';

/** Below this width the page is laid out for a phone. */
export const NARROW = '(max-width: 47.9375em)';

/** Below this width the panel of a partner is a sheet over the page, not beside it. */
export const PANEL_COVERS = '(max-width: 63.9375em)';

/** Where the years stand at the foot of the window (timeline/dock.module.css); lower windows have all in the page's order. */
export const IS_DOCKED = '(min-height: 30em)';

/**
 * Whether a CSS media query holds now, kept up to date.
 * @param whileUnknown the answer where there is no screen yet: in the served page, until it has come alive.
 */
export function useMedia(query: string, whileUnknown = false): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => whileUnknown,
  );
}
