import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Rejected } from './address.ts';
import { parseAddress, serializeAddress } from './address.ts';
import { addressHistory } from './history.ts';
import type { ParseContext } from './param.ts';
import type { Notice } from './resolve.ts';
import type { Gesture, OnViewChange, RequestedView, ViewChange } from './view.ts';

/** The view of the page and the ways to change it. The address is the only place it is kept. */
export interface ViewState {
  readonly requested: RequestedView;
  /** What the address said in vain. */
  readonly notices: readonly Notice[];
  readonly onViewChange: OnViewChange;
  /** Shows the view of the page's own address again. */
  readonly onReset: () => void;
  /** Makes the address say what is shown where that is not what was asked for; the reasons stay until the next choice. */
  readonly onCorrect: (corrections: ViewChange, reasons: readonly Notice[]) => void;
  /** The relative address of the view with a change, for links. */
  readonly hrefOf: (change: ViewChange) => string;
}

const NO_NOTICES: readonly Notice[] = [];

/**
 * Reads the view from the address and writes it back. A choice makes a history entry, and so does a gesture as a whole. An
 * address that is not canonical is rewritten once, and what it said in vain is named until the next choice.
 *
 * @param opened the query of the address at the start; later ones are followed.
 */
export function useView(context: ParseContext, opened: string): ViewState {
  const [history] = useState(addressHistory);
  const [first] = useState(() => parseAddress(opened, context));
  const [notices, setNotices] = useState<readonly Notice[]>(() => noticesOf(first.rejected));
  const search = useSyncExternalStore(history.subscribe, history.search, () => opened);
  const requested = useMemo(
    () => (search === opened ? first : parseAddress(search, context)).requested,
    [search, opened, first, context],
  );

  useEffect(() => {
    if (first.canonical !== opened && history.search() === opened) history.replace(first.canonical);
  }, [first, opened, history]);

  // Handlers outlive a render during a drag; they must change the newest view, not the one they were made in.
  const newest = useRef(requested);
  newest.current = requested;
  /** The gesture that made the present entry, as long as it may go on. */
  const going = useRef<Gesture>(undefined);

  // What is said of one view does not hold for the one that Back leads to, and no gesture goes on in it.
  useEffect(() => {
    const handlePop = () => {
      going.current = undefined;
      // A link inside the page leads to the same view.
      if (window.location.search !== serializeAddress(newest.current, context)) setNotices(NO_NOTICES);
    };
    window.addEventListener('popstate', handlePop);
    return () => window.removeEventListener('popstate', handlePop);
  }, [context]);

  const onViewChange = useCallback<OnViewChange>(
    (change, gesture) => {
      const isGoingOn = gesture !== undefined && gesture === going.current;
      const next = { ...newest.current, ...change };
      const [before, after] = [newest.current, next].map((view) => serializeAddress(view, context));
      // A notice that vanished during a drag would move the page under the pointer.
      if (gesture?.by !== 'pointer') setNotices(NO_NOTICES);
      if (gesture === undefined) going.current = undefined;
      if (after === undefined || after === before) return;
      newest.current = next;
      going.current = gesture;
      if (isGoingOn) history.replaceSoon(after);
      else history.push(after);
    },
    [context, history],
  );

  const onReset = useCallback(() => onViewChange(context.defaults), [onViewChange, context]);

  const onCorrect = useCallback(
    (corrections: ViewChange, reasons: readonly Notice[]) => {
      newest.current = { ...newest.current, ...corrections };
      setNotices((before) => [...before.filter(({ key }) => reasons.every((one) => one.key !== key)), ...reasons]);
      history.replace(serializeAddress(newest.current, context));
    },
    [context, history],
  );

  const hrefOf = useCallback(
    (change: ViewChange) => serializeAddress({ ...requested, ...change }, context) || './',
    [requested, context],
  );
  return { requested, notices, onViewChange, onReset, onCorrect, hrefOf };
}

/** How many of the texts that were left out of one key are named. */
const MOST_NAMED = 3;

/** One notice for each key and reason, however long the list that was not understood. */
function noticesOf(rejected: readonly Rejected[]): Notice[] {
  const groups = new Map<string, Rejected[]>();
  for (const one of rejected) {
    const group = `${one.key} ${one.reason}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ key, reason } = { key: '', reason: '' }] = group;
    const texts = group.flatMap(({ text }) => (text === '' ? [] : `“${text}”`));
    const more = texts.length > MOST_NAMED ? ` and ${texts.length - MOST_NAMED} more` : '';
    const named = texts.length === 0 ? '' : `${texts.slice(0, MOST_NAMED).join(', ')}${more} in `;
    return { key, message: `${named}“${key}” ${reason}.` };
  });
}
