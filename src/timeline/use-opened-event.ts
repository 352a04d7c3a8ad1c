import { type RefObject, useEffect, useRef } from 'react';
import { saidOf } from '../format/said.ts';
import { say } from '../ui/say.ts';
import type { OnViewChange } from '../view-state/view.ts';
import type { LaneModel } from './lane-model.ts';
import { markIn } from './use-lane-walk.ts';

/** Where a reader opens an event: a mark of the lane, a line of a list, or another event that is open. */
type Origin = 'lane' | 'list' | 'details';

export interface OpenedEvent {
  /** Opens an event from somewhere, or closes it where it is open. */
  readonly openFrom: (origin: Origin) => (eventId: string) => void;
  /** Closes it; the focus stays where it is. */
  readonly shut: () => void;
  /** Closes it, and leads back to its mark or line. */
  readonly close: () => void;
}

/** Opens and closes events inside a box, and takes the reader along. */
export function useOpenedEvent(
  { open, marks }: Pick<LaneModel, 'open' | 'marks'>,
  box: RefObject<HTMLElement | null>,
  onViewChange: OnViewChange,
): OpenedEvent {
  const askedIn = useRef<Origin>(undefined);
  // What the reader opened is brought on the screen; what a link opens, the page leads to.
  useEffect(() => {
    const origin = askedIn.current;
    askedIn.current = undefined;
    if (origin && open && box.current) leadTo(open, origin, box.current);
  }, [open, box]);

  const shut = () => onViewChange({ event: undefined });
  return {
    openFrom: (origin) => (eventId) => {
      askedIn.current = origin;
      onViewChange({ event: eventId === open?.id ? undefined : eventId });
    },
    shut,
    close: () => {
      shut();
      if (!open || !box.current) return;
      const line = box.current.querySelector<HTMLElement>(`[data-listed="${CSS.escape(open.id)}"]`);
      const isOnLane = marks.some(({ id, isInWindow }) => id === open.id && isInWindow);
      // What is filtered out has neither mark nor line.
      const back = isOnLane ? markIn(box.current, open.id) : (line ?? box.current.querySelector('h2'));
      back?.focus();
    },
  };
}

// Arrow keys go on walking the lane, and Earlier and Later the events; but a list stands after what was opened in it.
function leadTo({ id, date, title }: { id: string; date: string; title: string }, origin: Origin, box: Element): void {
  if (origin === 'details') {
    say(saidOf(`${date}: ${title}.`), 'event');
    return;
  }
  const heading = box.querySelector<HTMLElement>(`[data-opened="${CSS.escape(id)}"]`);
  heading?.scrollIntoView({ block: 'nearest' });
  if (origin === 'list') heading?.focus({ preventScroll: true });
  else say('Opened. What is known of it follows the events.', 'event');
}
