import { parseAddress, serializeAddress } from './address.ts';
import type { Gesture, ViewEditor } from './editor.ts';
import { asWritten, keptFields } from './fields.ts';
import type { AddressHistory } from './history.ts';
import { joined, NO_NOTICES, type Notice, noticesOf } from './notices.ts';
import type { ParseContext } from './param.ts';
import { type Coverage, type Resolved, resolveView } from './resolve.ts';
import type { RequestedView, View, ViewChange } from './view.ts';

/** What is on the page, and what of the address could not be. */
export interface ShownView {
  readonly view: View;
  /** Kept until the next choice. */
  readonly notices: readonly Notice[];
}

/** The view of the page and the ways to change it. The address is the only place it is kept. */
export interface ViewStore extends ViewEditor {
  /** Hears of each change, until what is returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What the address asks for. */
  readonly requested: () => RequestedView;
  /** What is shown of it; nothing before the data of its reporter are known. */
  readonly shown: (coverage: Coverage | undefined) => ShownView | undefined;
  /** Makes the address say what is shown, in its one right form, and holds later choices to the same data. */
  readonly settle: (coverage: Coverage | undefined) => void;
  /** Changes the present history entry, and says why until the next choice. */
  readonly correct: (change: ViewChange, reason: Notice) => void;
  /** Shows the view of the page's own address again. */
  readonly reset: () => void;
  /** The relative address of a request with a change, for links. */
  readonly hrefOf: (requested: RequestedView, change: ViewChange) => string;
}

/** An address, what it asks for, and what is to be said of it. */
interface Entry {
  readonly search: string;
  readonly requested: RequestedView;
  readonly notices: readonly Notice[];
}

/**
 * Reads the view from the address and writes it back. Each field of the view is the same object as before for as long as it
 * says the same, whatever else is changed or read again.
 *
 * @param opened the query of the address at the start; later ones are followed.
 */
export function viewStore(context: ParseContext, opened: string, history: AddressHistory): ViewStore {
  const listeners = new Set<() => void>();
  let stopWatching: (() => void) | undefined;
  let now = entryAt(opened, context);
  let known: Coverage | undefined;
  const shownOf = shownWithMemory();
  /** The gesture that made the present history entry, as long as it may go on. */
  let going: Gesture<ViewChange> | undefined;

  const show = (entry: Entry) => {
    if (entry === now) return;
    now = entry;
    for (const listener of listeners) listener();
  };
  /** Reads the address again where somebody else has changed it. What was said of the one before does not hold for it. */
  const follow = () => {
    const search = history.search();
    if (search === now.search) return;
    const entry = entryAt(search, context);
    show({ ...entry, requested: keptFields(now.requested, entry.requested) });
  };
  /** Changes the view, and the address with it; gives whether the address is another one now. */
  const step = (change: ViewChange, notices: readonly Notice[], write: (search: string) => void): boolean => {
    const next = entryWith(now, change, known, context);
    const said = joined(notices, next.notices);
    if (next.search === now.search) {
      show(said === now.notices ? now : { ...now, notices: said });
      return false;
    }
    write(next.search);
    show({ ...next, notices: said });
    return true;
  };
  const settle = () => {
    follow();
    step({}, now.notices, history.replace);
  };
  const commit = (change: ViewChange) => {
    going = undefined;
    step(change, NO_NOTICES, history.push);
  };

  return {
    subscribe: (listener) => {
      stopWatching ??= history.watch(() => {
        going = undefined;
        settle();
      });
      listeners.add(listener);
      follow();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = undefined;
      };
    },
    requested: () => now.requested,
    shown: (coverage) => coverage && shownOf(now, coverage),
    settle: (coverage) => {
      known = coverage;
      settle();
    },
    commit,
    gesture: (by) => {
      let hasChanged = false;
      const gesture: Gesture<ViewChange> = {
        update: (change) => {
          // A notice that vanished during a drag would move the page under the pointer.
          const notices = by === 'pointer' ? now.notices : NO_NOTICES;
          if (!step(change, notices, gesture === going ? history.replaceSoon : history.push)) return;
          going = gesture;
          hasChanged = true;
        },
        end: () => {
          if (gesture === going) going = undefined;
          if (by === 'pointer' && hasChanged) show(now.notices.length === 0 ? now : { ...now, notices: NO_NOTICES });
        },
      };
      return gesture;
    },
    correct: (change, reason) => void step(change, joined(now.notices, [reason]), history.replace),
    reset: () => commit(context.defaults),
    hrefOf: (requested, change) => serializeAddress({ ...requested, ...change }, context) || './',
  };
}

function entryAt(search: string, context: ParseContext): Entry {
  const { requested, rejected } = parseAddress(search, context);
  return { search, requested, notices: noticesOf(rejected) };
}

/** What an entry becomes with a change, as far as the data allow, and why where that is not what was chosen. */
function entryWith(now: Entry, change: ViewChange, known: Coverage | undefined, context: ParseContext): Entry {
  const asked = { ...now.requested, ...change };
  const resolved = known && resolvedBy(known, asked);
  const requested = asWritten(now.requested, { ...asked, ...resolved?.corrections }, context);
  return { search: serializeAddress(requested, context), requested, notices: resolved?.notices ?? NO_NOTICES };
}

/** What is shown of an entry, with each field that says the same as what was shown before. */
function shownWithMemory(): (entry: Entry, coverage: Coverage) => ShownView | undefined {
  let last: { readonly entry: Entry; readonly coverage: Coverage; readonly shown: ShownView } | undefined;
  return (entry, coverage) => {
    if (last?.entry === entry && last.coverage === coverage) return last.shown;
    const resolved = resolvedBy(coverage, entry.requested);
    if (!resolved) return undefined;
    const view = last ? keptFields(last.shown.view, resolved.view) : resolved.view;
    const shown = { view, notices: joined(entry.notices, resolved.notices) };
    last = { entry, coverage, shown };
    return shown;
  };
}

/** What is shown of a request, where the data are those of its reporter. */
function resolvedBy(coverage: Coverage, requested: RequestedView): Resolved | undefined {
  return coverage.reporter === requested.reporter ? resolveView(requested, coverage) : undefined;
}
