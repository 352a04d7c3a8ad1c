import { useEffect, useRef, useState } from 'react';
import type { Spoken } from '../headline/spoken.ts';
import { seeWhatIsHeld, whenQuiet } from './when-quiet.ts';

const QUIET_MS = 500;

export interface AnnouncerProps extends Spoken {
  /** Whether the page has yet to show what was asked for last. */
  readonly isBehind: boolean;
}

/**
 * Tells screen readers what changed, once the page shows what was asked for and the reader has held and pressed nothing for
 * half a second: of an open partner its own figure, else of the whole view. Nothing is said of the page as it came, during a
 * drag, or twice.
 */
export function Announcer({ view, partner, isBehind }: AnnouncerProps) {
  const [said, setSaid] = useState('');
  const heard = useRef<Spoken>({ view, partner });
  useEffect(seeWhatIsHeld, []);
  useEffect(() => {
    if (isBehind) return;
    return whenQuiet(QUIET_MS, () => {
      const change = changeSince(heard.current, { view, partner });
      heard.current = { view, partner };
      if (change !== undefined) setSaid(change);
    });
  }, [view, partner, isBehind]);
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
