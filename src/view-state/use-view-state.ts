import { type Options, parseAsString, throttle, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Rejected } from './address.ts';
import { readView, writeView, writtenKeys } from './address.ts';
import { CODECS } from './codecs.ts';
import type { Notice } from './resolve.ts';
import type { OnViewChange, RequestedView, ViewChange } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The view of the page and the ways to change it. The address is the only place it is kept. */
export interface ViewState {
  readonly requested: RequestedView;
  /** What the address said in vain. */
  readonly notices: readonly Notice[];
  readonly onViewChange: OnViewChange;
  /** Makes the address say what is shown where that is not what was asked for; the reasons stay until the next choice. */
  readonly onCorrect: (corrections: ViewChange, reasons: readonly Notice[]) => void;
  /** The relative address of the view with a change, for links. */
  readonly hrefOf: (change: ViewChange) => string;
}

const NO_NOTICES: readonly Notice[] = [];

/** A key pressed this closely after the last one was answered goes on with its drag: Back undoes all of it. */
const SAME_DRAG_MS = 800;

const KEYS = Object.fromEntries(CODECS.map(({ key }) => [key, parseAsString]));

// Browsers refuse more than about a hundred history writes in half a minute; eight a second look immediate. A choice
// does not wait that long: two that came before one write would be undone together.
const DRAG_WRITES = throttle(125);

/**
 * Reads the view from the address and writes it back. A choice makes a history entry, and so does a drag as a whole. An
 * address that is not canonical is rewritten once, and what it said in vain is named until the next choice.
 *
 * @param search the query of the address at the start; later ones are followed.
 */
export function useViewState(vocabulary: Vocabulary, search: string): ViewState {
  const [first] = useState(() => ({ search, ...readView(search, vocabulary) }));
  const [isRewritten, setRewritten] = useState(first.canonical === first.search);
  const [notices, setNotices] = useState<readonly Notice[]>(() => noticesOf(first.rejected));
  const [texts, setTexts] = useQueryStates(KEYS);

  const write = useCallback(
    (requested: RequestedView, options: Options) => {
      const written = new Map(writtenKeys(requested, vocabulary));
      return setTexts(Object.fromEntries(CODECS.map(({ key }) => [key, written.get(key) ?? null])), options);
    },
    [setTexts, vocabulary],
  );

  useEffect(() => {
    if (isRewritten) return;
    void write(first.requested, { history: 'replace' });
    setRewritten(true);
  }, [isRewritten, first, write]);

  const requested = useMemo(() => {
    if (!isRewritten) return first.requested;
    const search = new URLSearchParams(
      Object.entries(texts).flatMap(([key, text]) => (text === null ? [] : [[key, text]])),
    );
    return readView(search.toString(), vocabulary).requested;
  }, [isRewritten, first, texts, vocabulary]);

  // Handlers outlive a render during a drag; they must change the newest view, not the one they were made in.
  const newest = useRef(requested);
  newest.current = requested;
  const drag = useRef(noDrag());

  // What is said of one view does not hold for the one that Back leads to, and no drag goes on in it.
  useEffect(() => {
    const handlePop = () => {
      setNotices(NO_NOTICES);
      drag.current = noDrag();
    };
    window.addEventListener('popstate', handlePop);
    return () => window.removeEventListener('popstate', handlePop);
  }, []);

  const onViewChange = useCallback<OnViewChange>(
    (change, how = 'choice') => {
      const next = { ...newest.current, ...change };
      const { isOn, answeredAt } = drag.current;
      drag.current.isOn = how === 'drag';
      // A notice that vanished during a drag would move the page under the pointer.
      if (how === 'choice') setNotices(NO_NOTICES);
      if (writeView(next, vocabulary) === writeView(newest.current, vocabulary)) return undefined;
      newest.current = next;
      const now = performance.now();
      if (how === 'choice') {
        drag.current = noDrag();
        return write(next, { history: 'push' });
      }
      const step = { isOn: true, answeredAt: now };
      drag.current = step;
      return write(next, {
        history: isOn || now - answeredAt < SAME_DRAG_MS ? 'replace' : 'push',
        limitUrlUpdates: DRAG_WRITES,
      }).then(() => {
        // A slow page’s time to answer is no pause of the reader.
        step.answeredAt = performance.now();
      });
    },
    [vocabulary, write],
  );

  const onCorrect = useCallback(
    (corrections: ViewChange, reasons: readonly Notice[]) => {
      newest.current = { ...newest.current, ...corrections };
      setNotices((before) => [...before.filter(({ key }) => reasons.every((one) => one.key !== key)), ...reasons]);
      void write(newest.current, { history: 'replace' });
    },
    [write],
  );

  const hrefOf = useCallback(
    (change: ViewChange) => writeView({ ...requested, ...change }, vocabulary) || './',
    [requested, vocabulary],
  );
  return { requested, notices, onViewChange, onCorrect, hrefOf };
}

/** No hand drags, and no key can go on with a drag. */
function noDrag() {
  return { isOn: false, answeredAt: Number.NEGATIVE_INFINITY };
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
