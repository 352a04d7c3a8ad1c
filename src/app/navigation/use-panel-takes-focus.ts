import { useCallback, useEffect, useRef } from 'react';
import type { View } from '../../view-state/view.ts';

/**
 * Whether the panel of a partner may take the focus when it comes. Not when a link opened it, or it would pull the reader
 * away from the page's top; nor when it comes so late that the reader has gone on to something else.
 */
export function usePanelTakesFocus(focus: View['focus']): () => boolean {
  const chosen = useRef<{ readonly partner: View['focus']; readonly from: Element | null }>(undefined);
  useEffect(() => {
    if (chosen.current === undefined) chosen.current = { partner: focus, from: null };
    else if (chosen.current.partner !== focus) chosen.current = { partner: focus, from: document.activeElement };
  }, [focus]);
  return useCallback(() => {
    const from = chosen.current?.from;
    const now = document.activeElement;
    if (from == null) return false;
    // An element that is gone, such as a search field that its list replaced, was not left by the reader.
    return !from.isConnected || now === from || now === null || now === document.body;
  }, []);
}
