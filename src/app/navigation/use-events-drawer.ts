import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { IS_DOCKED, PANEL_COVERS } from '../../ui/use-media.ts';
import type { View } from '../../view-state/view.ts';
import { whenDrawn } from './when-drawn.ts';

/** The events, which stand in the page's flow and can be lifted over the foot of the screen. */
export interface EventsDrawer {
  /** What keeps their place in the page. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isLifted: boolean;
  /** The height kept there; none while they stand in it. */
  readonly keptHeight: number;
  /** Lifts them, where there is a dock to lift them from. */
  readonly lift: () => void;
  /** Lifts them and goes on reading there, or lets them down. */
  readonly toggle: () => void;
  /** Lets them down; the focus goes to the button that lifted them. */
  readonly letDown: () => void;
}

/** A part that opens over the same place, or that a link leads to in the page, lets the events down. */
export function useEventsDrawer({ focus }: Pick<View, 'focus'>): EventsDrawer {
  const place = useRef<HTMLDivElement>(null);
  const [keptHeight, setKeptHeight] = useState<number>();
  const isLifted = keptHeight !== undefined;
  const isAskedFor = useRef(false);

  const lift = useCallback(() => {
    if (!window.matchMedia(IS_DOCKED).matches) return;
    // To the fraction of a pixel: nothing below them moves.
    setKeptHeight((kept) => kept ?? place.current?.getBoundingClientRect().height ?? 0);
  }, []);
  const letDown = useCallback(() => {
    isAskedFor.current = false;
    setKeptHeight(undefined);
    document.querySelector<HTMLElement>('[aria-controls="events"]')?.focus({ preventScroll: true });
  }, []);
  const toggle = useCallback(() => {
    if (isLifted) return letDown();
    lift();
    isAskedFor.current = true;
    whenDrawn(
      () => document.querySelector<HTMLElement>('#events h2'),
      (heading) => {
        // They may be let down before they have come.
        if (!isAskedFor.current) return;
        heading.scrollIntoView();
        heading.focus({ preventScroll: true });
      },
    );
  }, [isLifted, lift, letDown]);

  useEffect(() => {
    if (focus !== undefined && window.matchMedia(PANEL_COVERS).matches) setKeptHeight(undefined);
  }, [focus]);
  useEffect(() => {
    const handleLink = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href="#events"]')) setKeptHeight(undefined);
    };
    // Before the page is led there.
    document.addEventListener('click', handleLink, true);
    return () => document.removeEventListener('click', handleLink, true);
  }, []);

  return { place, isLifted, keptHeight: keptHeight ?? 0, lift, toggle, letDown };
}
