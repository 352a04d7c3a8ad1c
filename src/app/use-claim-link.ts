import { useCallback } from 'react';
import { PANEL_COVERS } from '../ui/use-media.ts';
import type { OnViewChange, View } from '../view-state/view.ts';
import { rememberPlace } from './scroll-place.ts';
import { whenDrawn } from './when-drawn.ts';

/**
 * Leads to a claim in the list: a filter that would hide it is lifted, and a panel that would cover it is closed. The row
 * becomes the target of the address, so it is marked, never folded, and reading goes on from there.
 */
export function useClaimLink(view: View, onViewChange: OnViewChange): (claimId: string) => Promise<void> {
  const isFiltered = view.verdicts.length > 0;
  return useCallback(
    async (claimId: string) => {
      const covers = window.matchMedia(PANEL_COVERS).matches;
      // An anchor written before the address has the change would make the browser go back to the state before.
      if (isFiltered || covers) await onViewChange({ verdicts: [], ...(covers && { focus: undefined }) });
      const anchor = `claim-${claimId}`;
      whenDrawn(
        () => document.getElementById(anchor),
        (row) => {
          rememberPlace();
          window.location.hash = anchor;
          row.scrollIntoView({ block: 'center' });
        },
      );
    },
    [isFiltered, onViewChange],
  );
}
