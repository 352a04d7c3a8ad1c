import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { LaneModel } from './lane-model.ts';
import { foundBy, type Typed, typedWith, walkedTo, walkOf } from './lane-walk.ts';

export interface LaneWalk {
  /** The one mark that Tab reaches. */
  readonly currentId: string | undefined;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
}

/** The keys of the lane, a listbox: arrows, Home, End, Page keys and letters walk what matches, Enter opens, Esc closes. */
export function useLaneWalk(
  { marks, open }: Pick<LaneModel, 'marks' | 'open'>,
  onOpen: (eventId: string) => void,
  onClose: () => void,
): LaneWalk {
  const [walkedId, setWalkedId] = useState<string>();
  const typed = useRef<Typed>(undefined);
  const walk = walkOf(marks);
  const current = [walkedId, open?.id].flatMap((id) => walk.find((mark) => mark.id === id) ?? []).at(0) ?? walk[0];

  const leadTo = (key: string, at: number, here: number) => {
    const next = walkedTo(key, here, walk);
    typed.current = next ? undefined : typedWith(typed.current, key, at);
    return next ?? (typed.current && (foundBy(typed.current.text, here, walk) ?? walk[here]));
  };
  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const { key, timeStamp, currentTarget } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape') {
      if (!open) return;
      event.preventDefault();
      return onClose();
    }
    const id = eventIdOf(event.target);
    const mark = leadTo(
      key,
      timeStamp,
      Math.max(
        0,
        walk.findIndex((one) => one.id === id),
      ),
    );
    if (mark) markIn(currentTarget, mark.id)?.focus();
    else if (id !== undefined && (key === 'Enter' || key === ' ')) onOpen(id);
    else return;
    event.preventDefault();
  };
  return {
    currentId: current?.id,
    onFocus: ({ target }) => setWalkedId(eventIdOf(target)),
    onKeyDown: handleKeyDown,
  };
}

/** The event of the mark that an element of the lane belongs to. */
export function eventIdOf(target: EventTarget): string | undefined {
  return target instanceof Element
    ? (target.closest<SVGElement>('[data-event]')?.dataset.event ?? undefined)
    : undefined;
}

/** The mark of an event. */
export function markIn(box: Element, eventId: string): SVGElement | null {
  return box.querySelector<SVGElement>(`[data-event="${CSS.escape(eventId)}"]`);
}
