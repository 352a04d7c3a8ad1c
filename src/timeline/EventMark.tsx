import { EventGlyph } from './EventGlyph.tsx';
import styles from './lane.module.css';
import type { PlacedMark } from './lane-places.ts';

export interface EventMarkProps {
  readonly place: PlacedMark;
  /** Of a mark its middle, of a pill its top. */
  readonly y: number;
  /** The side of the square that takes the pointer. */
  readonly reach: number;
  /** The one mark of the lane that Tab reaches. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (eventId: string) => void;
}

/** An event on the lane. Outside the chosen days it is only a faded drawing, which nobody hears, comes to or presses. */
export function EventMark({ place, y, reach, isCurrent, isOpen, onOpen }: EventMarkProps) {
  const { mark } = place;
  const drawing = mark.isPill ? <Pill place={place} y={y} /> : <Days place={place} y={y} reach={reach} />;
  const shared = { className: styles.mark, 'data-event': mark.id, 'data-open': isOpen || undefined };
  if (!mark.isInWindow)
    return (
      <g {...shared} data-faded="" aria-hidden="true">
        {drawing}
      </g>
    );
  return (
    <g
      {...shared}
      role="option"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={mark.name}
      aria-selected={isOpen}
      onClick={() => onOpen(mark.id)}
    >
      {drawing}
    </g>
  );
}

/** One day, or some days with a tail to the last. */
function Days({ place: { mark, x, right }, y, reach }: Pick<EventMarkProps, 'place' | 'y' | 'reach'>) {
  return (
    <>
      <rect x={x - reach / 2} y={y - reach / 2} width={reach} height={reach} className={styles.hit} />
      {mark.end > mark.start && <path d={`M${x} ${y}H${right}`} className={styles.tail} data-family={mark.family} />}
      <g transform={`translate(${x} ${y})`}>
        <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
      </g>
    </>
  );
}

const PILL = 15;

/** The days that an event may have taken that is known to the month or season. */
function Pill({ place: { mark, x, left, right }, y }: Pick<EventMarkProps, 'place' | 'y'>) {
  return (
    <>
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
    </>
  );
}
