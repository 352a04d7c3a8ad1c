import { useSyncExternalStore } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * The life of the page, in order: as it was served; its script runs and fetches; React takes the served page over, or draws
 * another; it answers; the reader has moved, touched or pressed anything, and what that changes at once is painted.
 */
export const PAGE_STATES = ['static', 'loading', 'hydrating', 'live', 'used'] as const;
export type PageState = (typeof PAGE_STATES)[number];

// A screen reader presses and moves the focus without a pointer or keys.
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'click', 'input'] as const;

let now: PageState = 'static';
const listeners = new Set<() => void>();

/** Whether the page is in a state, or beyond it. */
export function hasReached(state: PageState): boolean {
  return PAGE_STATES.indexOf(now) >= PAGE_STATES.indexOf(state);
}

/** Goes on to a later state, and says so in the document; never goes back. */
export function enter(state: PageState): void {
  if (hasReached(state)) return;
  now = state;
  document.documentElement.dataset.page = state;
  if (state === 'hydrating') hearFirstSign();
  for (const listener of listeners) listener();
}

/** Fulfilled once the page has reached a state. */
export function whenReached(state: PageState): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!hasReached(state)) return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });
}

/** Whether the page is used: until then, what only answers to the reader can wait. */
export function useIsUsed(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => hasReached('used'),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Heard before the page is live; it is used only once it is that as well.
function hearFirstSign(): void {
  const handleSign = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, handleSign, true);
    afterPaint(async () => {
      await whenReached('live');
      enter('used');
    });
  };
  for (const sign of SIGNS) window.addEventListener(sign, handleSign, { capture: true, passive: true });
}
