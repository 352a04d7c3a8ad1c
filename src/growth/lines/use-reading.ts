import { type MouseEvent, type PointerEvent as PressEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Where a reading began, in pixels from the left of the panel, and by what. */
export interface ReadingStart {
  readonly x: number;
  readonly by: 'pointer' | 'tap';
}

type Handler = (event: PressEvent<HTMLDivElement>) => void;

interface ReadingTarget {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onPointerEnter: Handler;
  readonly onPointerMove: Handler;
  readonly onPointerLeave: Handler;
  readonly onPointerUp: Handler;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onTouchMoveCapture: (event: { stopPropagation: () => void }) => void;
  readonly onFocus: () => void;
}

/** How a panel is read, and what its element needs for that. */
export interface Reading {
  /** Where a pointer or finger began to read: before the chart hears of it, which may still be on its way. */
  readonly start: ReadingStart | undefined;
  /** Whether the reader goes by keys. */
  readonly isKeyed: boolean;
  readonly target: ReadingTarget;
}

/**
 * Where a reader points at a panel, and what its element needs for that. What a tap reads stays until the next tap
 * elsewhere: a finger leaves nothing, and a mouse that rests somewhere else takes nothing away.
 */
export function useReading(): Reading {
  const [start, setStart] = useState<ReadingStart>();
  const [isKeyed, setIsKeyed] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const isTapped = start?.by === 'tap';
  useEffect(() => {
    if (!isTapped) return;
    // A finger that scrolls is cancelled, and does not come up.
    const handleUp = ({ target }: PointerEvent) => {
      if (target instanceof Node && ref.current?.contains(target)) return;
      setStart(undefined);
      // The chart library takes a tap for a mouse, and this one never left.
      const left = new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body });
      ref.current?.querySelector('svg')?.dispatchEvent(left);
    };
    window.addEventListener('pointerup', handleUp, true);
    return () => window.removeEventListener('pointerup', handleUp, true);
  }, [isTapped]);
  const begin = ({ clientX, currentTarget }: PressEvent, by: ReadingStart['by']) =>
    setStart({ x: clientX - currentTarget.getBoundingClientRect().left, by });
  const target: ReadingTarget = {
    ref,
    onPointerEnter: (event) => event.pointerType !== 'touch' && begin(event, 'pointer'),
    onPointerMove: () => setIsKeyed(false),
    onPointerLeave: ({ pointerType }) => pointerType !== 'touch' && !isTapped && setStart(undefined),
    onPointerUp: (event) => event.pointerType === 'touch' && begin(event, 'tap'),
    // A press reads a year and no more: the focus stays where it is.
    onMouseDown: (event) => event.preventDefault(),
    // A finger that moves scrolls the page.
    onTouchMoveCapture: (event) => event.stopPropagation(),
    onFocus: () => setIsKeyed(true),
  };
  return { start, isKeyed, target };
}
