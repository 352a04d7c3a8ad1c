import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect } from 'react';

/** A lower window docks nothing: the panel stands in the page's order, and focus must bring the reader to it. */
const DOCKED_FROM = 480;

/** Moves focus to the panel's heading when it opens, and back to where it was when it closes. */
export function usePanelFocus(heading: RefObject<HTMLElement | null>, takesFocus: () => boolean): void {
  const open = useEffectEvent(() => {
    const before = document.activeElement;
    if (takesFocus()) heading.current?.focus({ preventScroll: window.innerHeight >= DOCKED_FROM });
    return before;
  });
  // Before the panel has gone, so that the focus is never nowhere.
  useLayoutEffect(() => {
    const panel = heading.current?.closest('section');
    const before = open();
    return () => {
      const now = document.activeElement;
      const isFree = now === null || now === document.body || panel?.contains(now);
      const canFocus = before instanceof HTMLElement || before instanceof SVGElement;
      if (isFree && canFocus && before.isConnected) before.focus({ preventScroll: window.innerHeight >= DOCKED_FROM });
    };
  }, [heading]);
}

/** Calls back on Esc, unless something above the page (a menu, a dialog, an open list) takes the key for itself. */
export function useEscape(onEscape: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isInsideLayer(event.target)) return;
    onEscape();
  });
  // From the moment that the panel is there.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isInsideLayer(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog, [popover], [role="dialog"], [aria-expanded="true"][role="combobox"]') !== null
  );
}
