import { useSyncExternalStore } from 'react';
import { afterPaint } from './after-paint.ts';

// A screen reader presses and moves the focus without a pointer or keys.
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'click', 'input'] as const;

let isInUse = false;
let inUse: Promise<void> | undefined;

/** Fulfilled when the reader has first moved, touched or pressed anything, and what that changes at once is painted. */
export function whenInUse(): Promise<void> {
  inUse ??= new Promise((resolve) => {
    const handleSign = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, handleSign, true);
      afterPaint(() => {
        isInUse = true;
        resolve();
      });
    };
    for (const sign of SIGNS) window.addEventListener(sign, handleSign, { capture: true, passive: true });
  });
  return inUse;
}

/** Whether the reader has moved, touched or pressed anything yet: until then, what only answers to that can wait. */
export function useIsInUse(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isInUse,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  let isSubscribed = true;
  void whenInUse().then(() => isSubscribed && onChange());
  return () => {
    isSubscribed = false;
  };
}
