import { useEffect, useRef, useState } from 'react';
import type { Spoken } from '../headline/spoken.ts';

const QUIET_MS = 500;

/**
 * Tells screen readers what changed, once the reader has been quiet for half a second: of an open partner its own figure,
 * else of the whole view. Nothing is said of the page as it came, and nothing twice.
 */
export function Announcer({ view, partner }: Spoken) {
  const [said, setSaid] = useState('');
  const heard = useRef<Spoken>({ view, partner });
  useEffect(() => {
    const timer = setTimeout(() => {
      const change = changeSince(heard.current, { view, partner });
      heard.current = { view, partner };
      if (change !== undefined) setSaid(change);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [view, partner]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}

/** What to say; silence after a partner was closed, so that it can be said again; nothing when nothing changed. */
function changeSince(last: Spoken, { view, partner }: Spoken): string | undefined {
  if (!partner) {
    if (view !== last.view) return view;
    return last.partner ? '' : undefined;
  }
  if (partner.name !== last.partner?.name) return `${partner.name} selected. ${partner.answer}`;
  return partner.answer === last.partner.answer ? undefined : `${partner.name}. ${partner.answer}`;
}
