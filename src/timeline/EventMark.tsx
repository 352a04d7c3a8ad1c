import { EventGlyph } from './EventGlyph.tsx';
import styles from './lane.module.css';
import type { PlacedMark } from './lane-places.ts';

interface PlacedProps {
  readonly place: PlacedMark;
  readonly y: number;
  /** The one mark of the lane that Tab reaches. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (eventId: string) => void;
}

export interface EventMarkProps extends PlacedProps {
  /** The side of the square that takes the pointer. */
  readonly reach: number;
}

/** An event of one day, or of some days with a tail to the last. */
export function EventMark({ place, y, reach, ...rest }: EventMarkProps) {
  const { mark, x, right } = place;
  return (
    <g {...buttonOf(place, rest)}>
      <title>{`${mark.date}: ${mark.title}`}</title>
      <rect x={x - reach / 2} y={y - reach / 2} width={reach} height={reach} className={styles.hit} />
      {mark.end > mark.start && <path d={`M${x} ${y}H${right}`} className={styles.tail} data-family={mark.family} />}
      <g transform={`translate(${x} ${y})`}>
        <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
      </g>
    </g>
  );
}

const PILL = 15;

/** An event known to the month or season, over the days that it may have taken. */
export function EventPill({ place, y, ...rest }: PlacedProps) {
  const { mark, x, left, right } = place;
  return (
    <g {...buttonOf(place, rest)}>
      <title>{`${mark.date}: ${mark.title}`}</title>
      <rect
        x={left + 1}
        y={y}
        width={right - left - 2}
        height={PILL}
        rx={PILL / 2}
        className={styles.pill}
        data-family={mark.family}
        data-hollow={mark.isHollow || undefined}
      />
      <g transform={`translate(${x} ${y + PILL / 2})`}>
        <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
      </g>
    </g>
  );
}

function buttonOf({ mark }: PlacedMark, { isCurrent, isOpen, onOpen }: Omit<PlacedProps, 'place' | 'y'>) {
  return {
    role: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'aria-label': mark.name,
    'aria-expanded': isOpen,
    'data-event': mark.id,
    'data-faded': !mark.isInWindow || undefined,
    className: styles.mark,
    onClick: () => onOpen(mark.id),
  } as const;
}
