import { useEffect, useRef } from 'react';
import type { Spoken } from '../../headline/spoken.ts';
import { say } from '../../ui/say.ts';

/**
 * Tells screen readers what changed, once the page shows what was asked for: of an open partner its own figure, else of the
 * whole view. Nothing is said of the page as it came, or twice.
 * @param isBehind whether the page has yet to show what was asked for last.
 */
export function useSpokenView({ view, partner }: Spoken, isBehind: boolean): void {
  const heard = useRef<Spoken>({ view, partner });
  useEffect(() => {
    if (isBehind) return;
    return say(() => {
      const change = changeSince(heard.current, { view, partner });
      heard.current = { view, partner };
      return change;
    }, 'view');
  }, [view, partner, isBehind]);
}

/** What to say; nothing when nothing changed, or a partner was closed. */
function changeSince(last: Spoken, { view, partner }: Spoken): string | undefined {
  if (!partner) return view === last.view ? undefined : view;
  if (partner.name !== last.partner?.name) return `${partner.name} selected. ${partner.answer}`;
  return partner.answer === last.partner.answer ? undefined : `${partner.name}. ${partner.answer}`;
}
