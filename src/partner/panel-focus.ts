import type { RefObject } from 'react';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { IS_DOCKED } from '../ui/use-media.ts';

/** Where nothing is docked, the panel stands in the page's order, and focus must bring the reader to it. */
function isDocked(): boolean {
  return window.matchMedia(IS_DOCKED).matches;
}

/**
 * Moves focus to the panel's heading when it opens, and back to where it was when it closes.
 * @returns what had the focus when it opened: its opener.
 */
export function usePanelFocus(
  heading: RefObject<HTMLElement | null>,
  takesFocus: () => boolean,
): RefObject<Element | null> {
  const opener = useRef<Element>(null);
  const open = useEffectEvent(() => {
    opener.current = document.activeElement;
    if (takesFocus()) heading.current?.focus({ preventScroll: isDocked() });
    return opener.current;
  });
  // Before the panel has gone, so that the focus is never nowhere.
  useLayoutEffect(() => {
    const panel = heading.current?.closest('section');
    const before = open();
    return () => {
      const now = document.activeElement;
      const isFree = now === null || now === document.body || panel?.contains(now);
      const canFocus = before instanceof HTMLElement || before instanceof SVGElement;
      if (isFree && canFocus && before.isConnected) before.focus({ preventScroll: isDocked() });
    };
  }, [heading]);
  return opener;
}

/** Calls back, while it is asked to, when the focus goes to the page outside the panel: a raised sheet covers that. */
export function useFocusElsewhere(heading: RefObject<HTMLElement | null>, isAsked: boolean, onLeave: () => void): void {
  const handle = useEffectEvent(({ target }: FocusEvent) => {
    const panel = heading.current?.closest('section');
    if (target instanceof Node && !panel?.contains(target)) onLeave();
  });
  useLayoutEffect(() => {
    if (!isAsked) return;
    const listener = (event: FocusEvent) => handle(event);
    document.addEventListener('focusin', listener);
    return () => document.removeEventListener('focusin', listener);
  }, [isAsked]);
}

/** What Esc does in and for a panel. */
export interface EscapeOf {
  /** Closes what is open in the panel. @returns whether anything was. */
  readonly onInner: () => boolean;
  readonly onPanel: () => void;
}

/**
 * Esc closes what is open in the panel while the focus is there, then the panel; the panel also from what opened it, and
 * while the focus is nowhere. Elsewhere on the page the key is not the panel's: it ends what the reader is at.
 */
export function useEscape(
  heading: RefObject<HTMLElement | null>,
  opener: RefObject<Element | null>,
  { onInner, onPanel }: EscapeOf,
): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof Element) || isInsideLayer(target))
      return;
    const isInside = heading.current?.closest('section')?.contains(target);
    if (isInside && onInner()) event.preventDefault();
    else if (isInside || target === opener.current || target === document.body) onPanel();
  });
  // From the moment that the panel is there.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Something above the page (a menu, a dialog, an open list) takes the key for itself. */
function isInsideLayer(target: Element): boolean {
  return target.closest('dialog, [popover], [role="dialog"], [aria-expanded="true"][role="combobox"]') !== null;
}
