import { useSyncExternalStore } from 'react';

/** What a reader wants on this device whatever the view: never part of an address, so that no link hands it on. */
export type PreferenceName = 'colours' | 'keys';

const KEY = 'trade-atlas-';
/** What was chosen on this page: all there is where the browser keeps nothing. */
const chosen = new Map<PreferenceName, string>();
const listeners = new Set<() => void>();

/** The reader's own choice; nothing until one was made. `index.html` reads the colours before anything is painted. */
export function preferenceOf(name: PreferenceName): string | undefined {
  try {
    return chosen.get(name) ?? window.localStorage.getItem(KEY + name) ?? undefined;
  } catch {
    // A private window, or a browser that keeps nothing for this site.
    return chosen.get(name);
  }
}

/** Keeps a choice for this page and, where the browser does, for later visits. */
export function prefer(name: PreferenceName, value: string): void {
  chosen.set(name, value);
  try {
    window.localStorage.setItem(KEY + name, value);
  } catch {
    // It holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** The choice as it stands, on the server none. */
export function usePreference(name: PreferenceName): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => preferenceOf(name),
    () => undefined,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
