import { useEffect, useEffectEvent } from 'react';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import { PANEL_COVERS } from '../../ui/use-media.ts';
import { CLAIM_ANCHOR, isFramed } from '../../view-state/history.ts';
import type { View, ViewChange } from '../../view-state/view.ts';
import type { ViewStore } from '../../view-state/view-store.ts';
import { isLoadedAgain, rememberPlace, stayAt } from './scroll-restoration.ts';
import { whenDrawn } from './when-drawn.ts';

/**
 * Leads to a claim in the list: a filter that hides it is lifted, and a panel that would cover it is closed. The row
 * becomes the target of the address, so it is marked, never folded, has the focus, and reading goes on from there. An
 * address that names a claim leads to it as well, but keeps the panel that it names, and a filter that shows the claim.
 */
export function useClaimLink(
  view: View,
  { claims }: Pick<EvidenceBase, 'claims'>,
  { commit, correct }: Pick<ViewStore, 'commit' | 'correct'>,
): (claimId: string) => void {
  const isCovered = () => view.focus !== undefined && window.matchMedia(PANEL_COVERS).matches;
  const isHidden = (claimId: string) => rowOf(claimId) === null && claims.some(({ id }) => id === claimId);

  const lead = (claimId: string) => {
    const change: ViewChange = {
      ...(isHidden(claimId) && { verdicts: [] }),
      ...(isCovered() && { focus: undefined }),
    };
    const hasChange = Object.keys(change).length > 0;
    rememberPlace();
    if (hasChange) commit(change);
    // One press is one history entry, and none in a frame.
    whenDrawn(
      () => rowOf(claimId),
      (row) => arriveAt(row, !hasChange && !isFramed()),
    );
  };

  const follow = useEffectEvent((claimId: string) => {
    const message = `The list shows all claims, because the link leads to claim ${claimId}.`;
    if (isHidden(claimId)) correct({ verdicts: [] }, { key: 'verdict', message });
    whenDrawn(() => rowOf(claimId), arriveAt);
  });

  useEffect(() => {
    const followAddress = () => {
      const claimId = claimToFollow();
      if (claimId !== undefined) whenListed(claimId, follow);
    };
    if (!isLoadedAgain() && !window.hasReaderMoved) followAddress();
    window.addEventListener('hashchange', followAddress);
    return () => window.removeEventListener('hashchange', followAddress);
  }, []);
  return (claimId) => whenListed(claimId, lead);
}

function rowOf(claimId: string): HTMLElement | null {
  return document.getElementById(CLAIM_ANCHOR.slice(1) + claimId);
}

/** Waits until the list of claims is drawn, with the claim or without it. */
function whenListed(claimId: string, act: (claimId: string) => void): void {
  whenDrawn(
    () => rowOf(claimId) ?? document.querySelector('#claims [role="radiogroup"]'),
    () => act(claimId),
  );
}

/** The claim that the address leads to, unless this history entry has been led there: Back and Forward stay in place. */
function claimToFollow(): string | undefined {
  const { hash } = window.location;
  return hash.startsWith(CLAIM_ANCHOR) && window.history.state?.ledTo !== hash
    ? hash.slice(CLAIM_ANCHOR.length)
    : undefined;
}

/** Makes the row the target of the address; in a history entry of its own only where the address has to change for it. */
function arriveAt(row: HTMLElement, isNew = false): void {
  const anchor = `#${row.id}`;
  const isThere = window.location.hash === anchor;
  if (isNew && !isThere) window.location.hash = anchor;
  // The browser's own target may be gone: it looked for the row before the row was drawn.
  else if (!isThere || !row.matches(':target')) window.location.replace(anchor);
  window.history.replaceState({ ...window.history.state, ledTo: anchor }, '');
  row.focus({ preventScroll: true });
  stayAt(() => document.getElementById(row.id)?.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
