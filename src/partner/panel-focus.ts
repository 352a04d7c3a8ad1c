import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';

/** Moves focus to the panel's heading when it opens, and back to where it was when it closes. */
export function usePanelFocus(heading: RefObject<HTMLElement | null>, takesFocus: () => boolean): void {
  const open = useEffectEvent(() => {
    const before = document.activeElement;
    if (takesFocus()) heading.current?.focus({ preventScroll: true });
    return before;
  });
  useEffect(() => {
    const before = open();
    return () => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      const canFocus = before instanceof HTMLElement || before instanceof SVGElement;
      if (isFree && canFocus && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}

/** Calls back on Esc, unless something above the page (a menu, a dialog, an open list) takes the key for itself. */
export function useEscape(onEscape: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isInsideLayer(event.target)) return;
    onEscape();
  });
  useEffect(() => {
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
