import { useCallback, useEffect, useEffectEvent } from 'react';
import { PANEL_COVERS } from '../ui/use-media.ts';
import type { OnViewChange, View } from '../view-state/view.ts';
import { rememberPlace, stayAt } from './scroll-place.ts';
import { whenDrawn } from './when-drawn.ts';

const ANCHOR = '#claim-';

/**
 * Leads to a claim in the list: a filter that would hide it is lifted, and a panel that would cover it is closed. The row
 * becomes the target of the address, so it is marked, never folded, has the focus, and reading goes on from there. The
 * same for an address that names a claim by itself.
 */
export function useClaimLink(view: View, onViewChange: OnViewChange): (claimId: string) => Promise<void> {
  const isFiltered = view.verdicts.length > 0;
  const isOpen = view.focus !== undefined;
  const lead = useCallback(
    async (claimId: string, how?: 'drag') => {
      const covers = isOpen && window.matchMedia(PANEL_COVERS).matches;
      // An anchor written before the address has the change would make the browser go back to the state before.
      if (isFiltered || covers) await onViewChange({ verdicts: [], ...(covers && { focus: undefined }) }, how);
      const anchor = ANCHOR + claimId;
      whenDrawn(
        () => document.getElementById(anchor.slice(1)),
        (row) => {
          if (window.location.hash === anchor) {
            // The browser's own target may be gone: it looked for the row before the row was drawn.
            if (!row.matches(':target')) window.location.replace(anchor);
          } else {
            rememberPlace();
            window.location.hash = anchor;
          }
          row.focus({ preventScroll: true });
          stayAt(() => document.getElementById(row.id)?.scrollIntoView({ block: 'center', behavior: 'instant' }));
        },
      );
    },
    [isFiltered, isOpen, onViewChange],
  );
  const follow = useEffectEvent(() => {
    const { hash } = window.location;
    if (hash.startsWith(ANCHOR)) void lead(hash.slice(ANCHOR.length), 'drag');
  });
  useEffect(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    // A page that is loaded again comes back where the reader was.
    if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate') follow();
    const listener = () => follow();
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, []);
  return lead;
}
