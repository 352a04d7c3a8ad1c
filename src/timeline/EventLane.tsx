import { useMemo, useState } from 'react';
import { formatDay } from '../format/date.ts';
import { useWidth } from '../ui/use-width.ts';
import type { Gesture } from '../view-state/view.ts';
import { isoDay } from './days.ts';
import { EventMark, EventPill } from './EventMark.tsx';
import styles from './lane.module.css';
import type { LaneModel } from './lane-model.ts';
import { lanePlaces } from './lane-places.ts';
import { MonthAxis } from './MonthAxis.tsx';
import { RangeSlider } from './RangeSlider.tsx';

export interface EventLaneProps {
  readonly model: LaneModel;
  readonly onWindow: (from: number, to: number, gesture?: Gesture) => void;
  readonly onOpen: (eventId: string) => void;
}

/** How far apart marks stand, in pixels; wider where fingers must hit them. */
const APART = 14.5;
const APART_NARROW = 22;
const NARROW = 600;
const LEAST_ROWS = 5;
const HEAD = 12;
const AXIS = 24;
const PILL_ROW = 19;
const MONTH = 30;

/** The days of the year with a mark per event, between the two handles that choose the days. */
export function EventLane({ model, onWindow, onOpen }: EventLaneProps) {
  const [box, width] = useWidth<HTMLDivElement>(1116);
  const [walkedId, setWalkedId] = useState<string>();
  const apart = width < NARROW ? APART_NARROW : APART;
  const places = useMemo(() => lanePlaces(model.marks, model.days, width, apart), [model, width, apart]);
  const plot = Math.max(LEAST_ROWS, places.markLevels) * apart + HEAD;
  const height = plot + AXIS + places.pillLevels * PILL_ROW;
  const ids = model.marks.map((mark) => mark.id);
  const current = [walkedId, model.open?.id, model.marks.find((mark) => mark.isInWindow)?.id, ids[0]].find(
    (id) => id !== undefined && ids.includes(id),
  );

  const handleKeyDown = (event: React.KeyboardEvent<SVGSVGElement>) => {
    const here = current === undefined ? -1 : ids.indexOf(current);
    const id = ids[walkedTo(event.key, here, ids.length)];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (current !== undefined) onOpen(current);
    } else if (id !== undefined) {
      event.preventDefault();
      setWalkedId(id);
      event.currentTarget.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`)?.focus();
    }
  };

  return (
    <div className={styles.laneBox}>
      <div ref={box} className={styles.lane}>
        <div className={styles.laneWindow} style={{ height: `${plot}px` }}>
          <RangeSlider
            values={[model.window.from, model.window.to]}
            min={0}
            max={model.days - 1}
            largeStep={MONTH}
            apart={0}
            names={['From date', 'To date']}
            textOf={(day) => formatDay(isoDay(model.firstDay, day))}
            onMove={([from = 0, to = 0], gesture) => onWindow(from, to, gesture)}
            onChoose={([from = 0, to = 0]) => onWindow(from, to)}
            isOverlay
          />
        </div>
        <svg
          width={width}
          height={height}
          className={styles.marks}
          role="group"
          aria-label={`${model.title}, in order of time. Arrow keys walk them, Enter opens one.`}
          onKeyDown={handleKeyDown}
        >
          <MonthAxis months={model.months} days={model.days} width={width} top={plot} />
          {places.pills.map((place) => (
            <EventPill
              key={place.mark.id}
              place={place}
              y={plot + AXIS + place.level * PILL_ROW}
              isCurrent={place.mark.id === current}
              isOpen={place.mark.id === model.open?.id}
              onOpen={onOpen}
            />
          ))}
          {places.marks.map((place) => (
            <EventMark
              key={place.mark.id}
              place={place}
              y={plot - 11 - place.level * apart}
              reach={apart}
              isCurrent={place.mark.id === current}
              isOpen={place.mark.id === model.open?.id}
              onOpen={onOpen}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** The place in order of time that a key leads to; −1 for a key that leads nowhere. */
function walkedTo(key: string, here: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
