import { useEffect } from 'react';

const KEPT = 'reload the page: its address keeps the view.';

/** Whether what failed belongs to an older or newer release than the page, so that only a reload helps. */
export function isOutdated(error: Error): boolean {
  return 'isOutdated' in error && error.isOutdated === true;
}

/** What was thrown, as an error that can say what happened. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What stands beside a control whose part did not come: what to press again, or that the page has to be loaded anew. */
export function Failure({ error, advice }: { readonly error: Error; readonly advice: string }) {
  if (!isOutdated(error)) return navigator.onLine ? `${advice} Or ${KEPT}` : advice;
  return (
    <>
      {error.message} <ReloadButton />
    </>
  );
}

/** Loads the page anew; the address keeps the view, and the reader comes back to the same place. */
export function ReloadButton() {
  return (
    <button type="button" onClick={() => window.location.reload()}>
      Reload the page
    </button>
  );
}

/** Tries once more what failed as soon as the browser says that there is a connection again. */
export function useWhenOnline(retry: (() => void) | undefined): void {
  useEffect(() => {
    if (retry === undefined) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
}
