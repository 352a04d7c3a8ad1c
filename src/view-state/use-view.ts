import { useEffect, useSyncExternalStore } from 'react';
import type { Coverage } from './resolve.ts';
import type { RequestedView } from './view.ts';
import type { ShownView, ViewStore } from './view-store.ts';

/** What the address asks for. */
export function useRequested(store: ViewStore): RequestedView {
  return useSyncExternalStore(store.subscribe, store.requested, store.requested);
}

/**
 * What is shown of the address, which is made to say so.
 * @param coverage what the data of the reporter that it asks for can answer; nothing is shown before they are known.
 */
export function useShownView(store: ViewStore, coverage: Coverage | undefined): ShownView | undefined {
  const read = () => store.shown(coverage);
  const shown = useSyncExternalStore(store.subscribe, read, read);
  // After the paint: what is shown is right already.
  useEffect(() => store.settle(coverage), [store, coverage]);
  return shown;
}
