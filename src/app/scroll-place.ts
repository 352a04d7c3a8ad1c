import { useEffect } from 'react';

const KEY = 'scroll-place';
/** Parts of the page come one after another: how long they are waited for. */
const PATIENCE_MS = 10_000;
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

/** Where the reader was on addresses that a link inside the page led away from. */
const left = new Map<string, number>();

/** Called before a link moves the reader inside the page, so that Back leads to where they were. */
export function rememberPlace(): void {
  left.set(window.location.href, window.scrollY);
}

/**
 * Back and Forward undo and redo choices while the reader looks at the same place; browsers would jump to where each
 * choice was made. Only a link inside the page is gone back over. A page that is loaded again, or left and entered again,
 * comes back where it was, also when it is drawn late.
 */
export function useScrollPlace(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const stop = comeBack();
    const handleHide = () => {
      // Before its scripts have come, the browser does it by itself.
      history.scrollRestoration = 'auto';
      store({ href: window.location.href, y: window.scrollY });
    };
    const handleShow = () => {
      history.scrollRestoration = 'manual';
    };
    const handlePop = () => {
      const y = left.get(window.location.href);
      left.delete(window.location.href);
      if (y !== undefined) window.scrollTo({ top: y, behavior: 'instant' });
    };
    window.addEventListener('pagehide', handleHide);
    window.addEventListener('pageshow', handleShow);
    window.addEventListener('popstate', handlePop);
    return () => {
      stop();
      history.scrollRestoration = 'auto';
      window.removeEventListener('pagehide', handleHide);
      window.removeEventListener('pageshow', handleShow);
      window.removeEventListener('popstate', handlePop);
    };
  }, []);
}

/** Goes to where the reader was before a reload. */
function comeBack(): () => void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReturn = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
  const y = isReturn && window.scrollY === 0 ? storedPlace(window.location.href) : 0;
  if (y === 0) return () => undefined;
  return stayAt(() => {
    if (document.documentElement.scrollHeight >= y + window.innerHeight)
      window.scrollTo({ top: y, behavior: 'instant' });
  });
}

/**
 * Goes to a place of the page, and stays there while late parts above it change the page's length; no more once the
 * reader moves or goes back. Returns how to end it.
 */
export function stayAt(go: () => void): () => void {
  const lengths = new ResizeObserver(go);
  const stop = () => {
    clearTimeout(end);
    lengths.disconnect();
    for (const sign of SIGNS) window.removeEventListener(sign, stop, true);
  };
  const end = setTimeout(stop, PATIENCE_MS);
  lengths.observe(document.documentElement);
  for (const sign of SIGNS) window.addEventListener(sign, stop, { capture: true, passive: true });
  return stop;
}

// Where the browser keeps nothing, the page begins at its top.
function store(place: { readonly href: string; readonly y: number }): void {
  try {
    sessionStorage.setItem(KEY, `${place.y} ${place.href}`);
  } catch {}
}

function storedPlace(href: string): number {
  try {
    const [y, ...rest] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    return rest.join(' ') === href ? Number(y) : 0;
  } catch {
    return 0;
  }
}
