import { useState, useSyncExternalStore } from 'react';
import { useIsUsed } from './loading/page-state.ts';
import { type Later, useLater } from './loading/use-later.ts';

/**
 * Fetches what draws a model with the chart library: when the reader first does something, and at once where the page has no
 * picture of the model to be read until then.
 * @param load one and the same function at each call.
 * @param asked what it is wanted for: after a failure, each new one is another try.
 * @returns the chart, and whether the page was served with pictures of the model as it is now.
 */
export function useChart<Chart extends (...args: never[]) => unknown>(
  load: () => Promise<Chart>,
  model: object,
  asked: unknown,
): { readonly chart: Later<Chart>; readonly isPictured: boolean } {
  const isPictured = useIsServed(model);
  const isUsed = useIsUsed();
  return { chart: useLater(load, isUsed || !isPictured, asked), isPictured };
}

/** Whether a model is the one that the page was served with: the first one that was taken over, not drawn anew. */
function useIsServed(model: object): boolean {
  const isTakenOver = useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
  const [served] = useState(isTakenOver ? model : undefined);
  return served === model;
}
