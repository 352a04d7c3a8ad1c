/** The query that the page shows, kept in the address, and the ways to change it. */
export interface AddressHistory {
  /** `''` or `?` and the keys. During a gesture it may be a moment ahead of the address bar. */
  readonly search: () => string;
  /** Watches for moves to another entry and for links inside the page, until what is returned is called. */
  readonly watch: (onPop: () => void) => () => void;
  /** Makes a history entry, at once, so that Back leads to the one before. In a frame it changes the present one. */
  readonly push: (search: string) => void;
  /** Changes the present entry, at once. */
  readonly replace: (search: string) => void;
  /** Changes the present entry, at most eight times a second, last of all to the last query. */
  readonly replaceSoon: (search: string) => void;
}

/** The time, and what is to be done later. */
export interface Clock {
  /** In milliseconds, from any beginning. */
  readonly now: () => number;
  /** Does something after so many milliseconds, unless it is called off by what is returned. */
  readonly after: (ms: number, act: () => void) => () => void;
}

const WINDOW_CLOCK: Clock = {
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

// Browsers refuse more than about a hundred writes in ten seconds; eight a second look immediate.
const BETWEEN_WRITES_MS = 125;
const ASK_AGAIN_MS = 1000;

/**
 * The history of this window. Each choice is written before its handler ends: two
 * that were written together would be undone together.
 */
export function addressHistory({ now, after }: Clock = WINDOW_CLOCK): AddressHistory {
  let waiting: { readonly search: string; readonly isNew: boolean } | undefined;
  let callOff: (() => void) | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;

  const forget = () => {
    callOff?.();
    callOff = undefined;
    waiting = undefined;
  };
  const flush = () => {
    const due = waiting;
    forget();
    if (due === undefined) return;
    writtenAt = now();
    if (wrote(due.search, due.isNew)) return;
    // What the browser refuses for now is shown all the same, and written later.
    waiting = due;
    callOff = after(ASK_AGAIN_MS, flush);
  };

  return {
    search: () => waiting?.search ?? window.location.search,
    watch: (onPop) => {
      const handlePop = () => {
        // It was meant for the entry that was left.
        forget();
        onPop();
      };
      window.addEventListener('popstate', handlePop);
      window.addEventListener('pagehide', flush);
      return () => {
        flush();
        window.removeEventListener('popstate', handlePop);
        window.removeEventListener('pagehide', flush);
      };
    },
    push: (search) => {
      flush();
      waiting = { search, isNew: true };
      flush();
    },
    replace: (search) => {
      waiting = { search, isNew: waiting?.isNew ?? false };
      flush();
    },
    replaceSoon: (search) => {
      waiting = { search, isNew: waiting?.isNew ?? false };
      callOff ??= after(Math.max(0, writtenAt + BETWEEN_WRITES_MS - now()), flush);
    },
  };
}

/** Whether the page stands in another one, whose Back must lead out of it in one step. Also true across origins. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** The anchor of a claim leads to it when an address is opened; it is no part of the view that a later choice makes. */
export const CLAIM_ANCHOR = '#claim-';

/** The same of a word that is explained. */
export const TERM_ANCHOR = '#term-';

/** The anchor of one word. */
export function termAnchor(id: string): string {
  return TERM_ANCHOR + id;
}

/** Writes the address; false where the browser refuses, be it with an error or in silence. */
function wrote(search: string, isNew: boolean): boolean {
  const { pathname, hash } = window.location;
  const url =
    pathname + search + (isNew && [CLAIM_ANCHOR, TERM_ANCHOR].some((anchor) => hash.startsWith(anchor)) ? '' : hash);
  try {
    if (isNew && !isFramed()) window.history.pushState(window.history.state, '', url);
    else window.history.replaceState(window.history.state, '', url);
  } catch {
    return false;
  }
  return window.location.search === search;
}
