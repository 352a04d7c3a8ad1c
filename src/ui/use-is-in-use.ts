import { useSyncExternalStore } from 'react';
import { afterPaint } from './after-paint.ts';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;

let isInUse = false;

/** Whether the reader has moved, touched or pressed anything yet: until then, what only answers to that can wait. */
export function useIsInUse(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isInUse,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const stop = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, handleSign, true);
  };
  const handleSign = () => {
    stop();
    // What was touched answers first.
    afterPaint(() => {
      isInUse = true;
      onChange();
    });
  };
  if (!isInUse) for (const sign of SIGNS) window.addEventListener(sign, handleSign, { capture: true, passive: true });
  return stop;
}
