import { useEffect } from 'react';
import { isFramed, TERM_ANCHOR } from '../view-state/history.ts';
import { rememberPlace, stayAt } from './scroll-place.ts';
import { whenDrawn } from './when-drawn.ts';

/**
 * Leads to the place of a word in “How to read this”, once it is drawn: the list that it stands in is opened, the word
 * becomes the target of the address, so it is marked, and has the focus. Back leads to where the reader was.
 */
export function leadToTerm(anchor: string): void {
  whenDrawn(
    () => document.getElementById(anchor.slice(1)),
    (word) => {
      rememberPlace();
      arriveAt(word, anchor);
    },
  );
}

/** Follows links to words on the page, and the address that names one when the page is opened. */
export function useTermLinks(): void {
  useEffect(() => {
    const { hash } = window.location;
    const [navigation] = performance.getEntriesByType('navigation');
    const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
    if (isNew && !window.hasReaderMoved && hash.startsWith(TERM_ANCHOR)) {
      whenDrawn(
        () => document.getElementById(hash.slice(1)),
        (word) => arriveAt(word, hash),
      );
    }
    window.addEventListener('click', handleClick);
    return () => window.removeEventListener('click', handleClick);
  }, []);
}

function handleClick(event: MouseEvent): void {
  const { target, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const anchor = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  if (!anchor?.startsWith(TERM_ANCHOR)) return;
  event.preventDefault();
  leadToTerm(anchor);
}

function arriveAt(word: HTMLElement, anchor: string): void {
  const list = word.closest('details');
  if (list) list.open = true;
  // What was drawn after the address named it is no target of the browser's yet.
  if (window.location.hash === anchor || isFramed()) window.location.replace(anchor);
  else window.location.hash = anchor;
  word.focus({ preventScroll: true });
  stayAt(() => word.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
