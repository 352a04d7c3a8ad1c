import { useEffect } from 'react';
import { TERM_ANCHOR } from '../../view-state/history.ts';
import { goTo, keepPlace, keptPlace, type Place, placeNow } from './reader-place.ts';

declare global {
  interface Window {
    /** Set by a script in index.html: the reader has begun to move on the page before the app came. */
    hasReaderMoved?: boolean;
  }
}

/** Parts of the page come one after another: how long they are waited for. */
const PATIENCE_MS = 10_000;
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

/** Where the reader was on addresses that a link inside the page led away from. */
const left = new Map<string, Place>();

/** Called before a link moves the reader inside the page, so that Back leads to where they were. */
export function rememberPlace(): void {
  left.set(window.location.href, placeNow());
}

/**
 * Back and Forward undo and redo choices while the reader looks at the same place; browsers would jump to where each
 * choice was made. Only a link inside the page is gone back over. A page that is loaded again, or left and entered again,
 * comes back where it was, also when it is drawn late; one that is opened at an anchor begins there.
 */
export function useScrollRestoration(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let stop = begin();
    const handleHide = () => {
      // Before its scripts have come, the browser does it by itself.
      history.scrollRestoration = 'auto';
      keepPlace(window.location.href, placeNow());
    };
    const handleShow = ({ persisted }: PageTransitionEvent) => {
      history.scrollRestoration = 'manual';
      // Not every browser brings a page that it has kept whole back where it was.
      if (!persisted) return;
      stop();
      stop = comeBack();
    };
    const handlePop = () => {
      const place = left.get(window.location.href);
      left.delete(window.location.href);
      if (place) goTo(place);
    };
    window.addEventListener('pagehide', handleHide);
    window.addEventListener('pageshow', handleShow);
    window.addEventListener('popstate', handlePop);
    window.addEventListener('click', handleAnchor);
    return () => {
      stop();
      history.scrollRestoration = 'auto';
      window.removeEventListener('pagehide', handleHide);
      window.removeEventListener('pageshow', handleShow);
      window.removeEventListener('popstate', handlePop);
      window.removeEventListener('click', handleAnchor);
    };
  }, []);
}

/** Where a page begins: a reader who has moved on it already is left where they are. */
function begin(): () => void {
  if (window.hasReaderMoved) return nothing;
  return isLoadedAgain() ? comeBack() : stayAtPart(window.location.hash);
}

/** Whether the page was here before, so that it comes back where the reader was: what its address names is no news. */
export function isLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}

function comeBack(): () => void {
  const place = keptPlace(window.location.href);
  return place && (place.y > 0 || window.scrollY > 0) ? stayAt(() => goTo(place)) : nothing;
}

/** A link to a part of the page leads to it also where parts above it come on the way. */
function handleAnchor(event: MouseEvent): void {
  const { target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const anchor = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  if (anchor?.startsWith(TERM_ANCHOR)) rememberPlace();
  if (!anchor || !partOf(anchor)) return;
  event.preventDefault();
  rememberPlace();
  window.location.hash = anchor;
  stayAtPart(anchor);
}

/** The part of the page that an anchor names; claims are led to in a way of their own. */
function partOf(anchor: string): Element | null {
  return anchor.startsWith('#') ? document.querySelector(`main section[id="${CSS.escape(anchor.slice(1))}"]`) : null;
}

function stayAtPart(anchor: string): () => void {
  return anchor === '' ? nothing : stayAt(() => partOf(anchor)?.scrollIntoView({ behavior: 'instant' }));
}

/**
 * Goes to a place of the page, and stays there while late parts above it change the page's length; no more once the
 * reader moves or goes back. Returns how to end it.
 */
export function stayAt(go: () => void): () => void {
  let put = { y: Number.NaN, length: Number.NaN };
  const settle = () => {
    go();
    put = { y: window.scrollY, length: document.documentElement.scrollHeight };
  };
  const lengths = new ResizeObserver(settle);
  const stop = () => {
    clearTimeout(end);
    lengths.disconnect();
    window.removeEventListener('scroll', handleScroll);
    for (const sign of SIGNS) window.removeEventListener(sign, stop, true);
  };
  // A hand on the scrollbar, or a program that reads the page aloud, gives no other sign. Where the page has another length
  // than before, it is the browser that scrolls, or what came near the screen is drawn only now.
  const handleScroll = () => {
    if (document.documentElement.scrollHeight !== put.length) settle();
    else if (Math.abs(window.scrollY - put.y) > 1) stop();
  };
  const end = setTimeout(stop, PATIENCE_MS);
  lengths.observe(document.documentElement);
  window.addEventListener('scroll', handleScroll);
  for (const sign of SIGNS) window.addEventListener(sign, stop, { capture: true, passive: true });
  return stop;
}

function nothing(): void {}
