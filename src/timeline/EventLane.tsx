import { useId, useMemo, useState } from 'react';
import { formatDay } from '../format/date.ts';
import { useWidth } from '../ui/use-width.ts';
import { type Editor, editorOf } from '../view-state/editor.ts';
import { isoDay } from './days.ts';
import { EventMark } from './EventMark.tsx';
import styles from './lane.module.css';
import { LANE_KEYS_TEXT } from './lane-keys.ts';
import type { LaneModel } from './lane-model.ts';
import { lanePlaces } from './lane-places.ts';
import { MonthAxis } from './MonthAxis.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import { eventIdOf, useLaneWalk } from './use-lane-walk.ts';

export interface EventLaneProps {
  readonly model: LaneModel;
  /** Chooses the days shown, first and last. */
  readonly window: Editor<readonly [number, number]>;
  readonly onOpen: (eventId: string) => void;
  readonly onClose: () => void;
}

/** How far apart marks stand, in pixels; wider where fingers must hit them. */
const APART = 14.5;
const APART_NARROW = 22;
const NARROW = 600;
const LEAST_ROWS = 5;
/** Free above the marks, for what is read of one of them. */
const HEAD = 24;
const AXIS = 24;
const PILL_ROW = 19;
const MONTH = 30;

/** The days of the year with a mark per event, between the two handles that choose the days. */
export function EventLane({ model, window, onOpen, onClose }: EventLaneProps) {
  const [box, width] = useWidth<HTMLDivElement>(1116);
  const apart = width < NARROW ? APART_NARROW : APART;
  const places = useMemo(() => lanePlaces(model.marks, model.days, width, apart), [model, width, apart]);
  const plot = Math.max(LEAST_ROWS, places.markLevels) * apart + HEAD;
  const height = plot + AXIS + places.pillLevels * PILL_ROW;
  const keysId = useId();
  const { currentId, onFocus, onKeyDown } = useLaneWalk(model, onOpen, onClose);
  const [readId, setReadId] = useState<string>();
  const read = model.marks.find((mark) => mark.id === readId);

  return (
    <div className={styles.laneBox} onPointerLeave={() => setReadId(undefined)}>
      <div ref={box} className={styles.lane}>
        <div className={styles.laneWindow} style={{ height: `${plot}px` }}>
          <RangeSlider
            values={[model.window.from, model.window.to]}
            min={0}
            max={model.days - 1}
            largeStep={MONTH}
            minDistance={0}
            names={['From date', 'To date']}
            textOf={(day) => formatDay(isoDay(model.firstDay, day))}
            editor={editorOf(window, ([from = 0, to = 0]: readonly number[]) => [from, to] as const)}
            isOverlay
          />
        </div>
        {/* A list of nothing would be an empty list: what there is to say is said instead. */}
        <svg
          width={width}
          height={height}
          className={styles.marks}
          role={model.isLaneEmpty ? undefined : 'listbox'}
          aria-hidden={model.isLaneEmpty || undefined}
          aria-label={`${model.title}, in order of time`}
          aria-describedby={keysId}
          onFocus={(event) => {
            onFocus(event);
            setReadId(eventIdOf(event.target));
          }}
          onBlur={() => setReadId(undefined)}
          onPointerOver={({ target }) => setReadId((before) => eventIdOf(target) ?? before)}
          onKeyDown={onKeyDown}
        >
          <MonthAxis months={model.months} days={model.days} width={width} top={plot} />
          {places.all.map((place) => (
            <EventMark
              key={place.mark.id}
              place={place}
              y={place.mark.isPill ? plot + AXIS + place.level * PILL_ROW : plot - 11 - place.level * apart}
              reach={apart}
              isCurrent={place.mark.id === currentId}
              isOpen={place.mark.id === model.open?.id}
              onOpen={onOpen}
            />
          ))}
        </svg>
        {model.isLaneEmpty ? (
          <p className={styles.nothing}>{model.summary}</p>
        ) : (
          read && (
            <p className={styles.read} aria-hidden="true">
              <b>{read.date}</b> {read.title}
              {!read.isInWindow && ' (outside the chosen days)'}
            </p>
          )
        )}
      </div>
      <p id={keysId} className={styles.keys} aria-hidden="true">
        {LANE_KEYS_TEXT}
      </p>
    </div>
  );
}
