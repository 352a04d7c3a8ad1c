import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const readers = new Set<() => void>();

/** Whether the page is being put on paper: from just before the browser lays it out for that until it is done. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  readers.add(onChange);
  return () => readers.delete(onChange);
}

function handlePrinting(next: boolean): void {
  isPrinting = next;
  // The browser takes the page as it stands once its event is over.
  flushSync(() => {
    for (const onChange of readers) onChange();
  });
}

// Heard from the first script on, not by each part: one that comes alive later must know it too.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => handlePrinting(true));
  window.addEventListener('afterprint', () => handlePrinting(false));
}
