import { type PointerEvent as PressEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Where a reading began, in pixels from the left of the panel, and by what. */
interface ReadingStart {
  readonly x: number;
  readonly by: 'pointer' | 'tap';
}

type Handler = (event: PressEvent<HTMLDivElement>) => void;

interface ReadingTarget {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onPointerEnter: Handler;
  readonly onPointerLeave: Handler;
  readonly onPointerUp: Handler;
}

/**
 * Where a reader points at a panel, and what its element needs for that. What a tap reads stays until the next tap
 * elsewhere: a finger leaves nothing, and a mouse that rests somewhere else takes nothing away.
 * @returns the pixel from the left of the panel, and the properties of its element.
 */
export function useReadingStart(): [number | undefined, ReadingTarget] {
  const [start, setStart] = useState<ReadingStart>();
  const ref = useRef<HTMLDivElement>(null);
  const isTapped = start?.by === 'tap';
  useEffect(() => {
    if (!isTapped) return;
    // A finger that scrolls is cancelled, and does not come up.
    const handleUp = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && ref.current?.contains(target))) setStart(undefined);
    };
    window.addEventListener('pointerup', handleUp, true);
    return () => window.removeEventListener('pointerup', handleUp, true);
  }, [isTapped]);
  const begin = ({ clientX, currentTarget }: PressEvent, by: ReadingStart['by']) =>
    setStart({ x: clientX - currentTarget.getBoundingClientRect().left, by });
  return [
    start?.x,
    {
      ref,
      onPointerEnter: (event) => event.pointerType !== 'touch' && begin(event, 'pointer'),
      onPointerLeave: ({ pointerType }) => pointerType !== 'touch' && !isTapped && setStart(undefined),
      onPointerUp: (event) => event.pointerType === 'touch' && begin(event, 'tap'),
    },
  ];
}
