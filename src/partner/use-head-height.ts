import { type RefCallback, useCallback } from 'react';

/**
 * Tells the stylesheet how high the head of the panel is (`--panel-head`), which stays in sight over what is scrolled by: what
 * takes the focus is brought below it.
 */
export function useHeadHeight(): RefCallback<HTMLElement> {
  return useCallback((head: HTMLElement | null) => {
    const root = document.documentElement;
    if (!head) return;
    const observer = new ResizeObserver(() =>
      root.style.setProperty('--panel-head', `${Math.ceil(head.getBoundingClientRect().height)}px`),
    );
    observer.observe(head);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--panel-head');
    };
  }, []);
}
