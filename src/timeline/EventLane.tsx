import { type KeyboardEvent, useMemo, useRef } from 'react';
import { formatDay } from '../format/date.ts';
import { EventGlyph } from './EventGlyph.tsx';
import type { LaneMark, LaneModel } from './lane-model.ts';
import { RangeSlider } from './RangeSlider.tsx';
import styles from './timeline.module.css';

export interface EventLaneProps {
  readonly model: LaneModel;
  readonly onWindow: (from: number, to: number) => void;
  readonly onOpen: (eventId: string) => void;
}

const WIDTH = 1116;
const STEP = 14.5;
const PILL = 20;
const MONTH = 30;

/** The days of the year with a mark per event; the two handles above choose the days. */
export function EventLane({ model, onWindow, onOpen }: EventLaneProps) {
  const lane = useRef<SVGSVGElement>(null);
  const plotHeight = Math.max(3, model.levels) * STEP + 12;
  const height = plotHeight + 26 + model.pillLevels * PILL;
  const x = (day: number) => (day / model.days) * WIDTH;
  const walk = useMemo(() => [...model.marks].sort((a, b) => a.start - b.start || a.level - b.level), [model.marks]);
  const current = model.open?.id ?? walk.find((mark) => mark.isInWindow)?.id ?? walk[0]?.id;

  // One tab stop for the lane; the arrow keys walk the events in order of time.
  const handleKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const ids = walk.map((mark) => mark.id);
    const here = ids.indexOf((event.target as SVGElement).dataset.event ?? '');
    const next = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    const id = next === undefined ? undefined : ids[next];
    if (here !== -1 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onOpen(ids[here] ?? '');
    }
    if (id === undefined) return;
    event.preventDefault();
    lane.current?.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`)?.focus();
  };

  return (
    <div className={styles.laneBox}>
      <div className={styles.lane} style={{ minWidth: '680px' }}>
        <div className={styles.laneWindow}>
          <RangeSlider
            values={[model.window.from, model.window.to]}
            min={0}
            max={model.days - 1}
            largeStep={MONTH}
            names={['From date', 'To date']}
            textOf={(day) => formatDay(dayOf(model.firstDay, day))}
            onMove={([from = 0, to = model.days - 1]) => onWindow(from, to)}
          />
        </div>
        <svg
          ref={lane}
          viewBox={`0 0 ${WIDTH} ${height}`}
          className={styles.laneMarks}
          role="group"
          aria-label={`${model.title}, in order of time`}
        >
          {model.months.map((month) => (
            <g key={month.day}>
              <path d={`M${x(month.day)} ${plotHeight}v6`} className={styles.tickLine} />
              <text x={x(month.day) + 5} y={plotHeight + 16} className={styles.tick}>
                {month.name}
              </text>
            </g>
          ))}
          <path d={`M0 ${plotHeight}H${WIDTH}`} className={styles.tickLine} />
          {model.marks.map((mark) => (
            <Mark
              key={mark.id}
              mark={mark}
              x={x}
              plotHeight={plotHeight}
              isCurrent={mark.id === current}
              isOpen={mark.id === model.open?.id}
              onOpen={onOpen}
              onKeyDown={handleKeyDown}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

interface MarkProps {
  readonly mark: LaneMark;
  readonly x: (day: number) => number;
  readonly plotHeight: number;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (eventId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
}

function Mark({ mark, x, plotHeight, isCurrent, isOpen, onOpen, onKeyDown }: MarkProps) {
  const left = x(mark.start);
  const right = x(mark.end + 1);
  const shared = {
    role: 'button',
    tabIndex: isCurrent ? 0 : -1,
    'aria-label': mark.name,
    'aria-expanded': isOpen,
    'data-event': mark.id,
    'data-faded': !mark.isInWindow || undefined,
    className: styles.mark,
    onClick: () => onOpen(mark.id),
    onKeyDown,
  } as const;
  if (mark.isPill) {
    const top = plotHeight + 24 + mark.level * PILL;
    return (
      <g {...shared}>
        <title>{`${mark.date}: ${mark.title}`}</title>
        <rect
          x={left + 1}
          y={top}
          width={right - left - 2}
          height={PILL - 4}
          rx={8}
          className={styles.pill}
          data-family={mark.family}
          data-hollow={mark.isHollow || undefined}
        />
        <g transform={`translate(${(left + right) / 2} ${top + (PILL - 4) / 2})`}>
          <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
        </g>
      </g>
    );
  }
  const middle = x(mark.start + 0.5);
  const y = plotHeight - 9 - mark.level * STEP;
  return (
    <g {...shared}>
      <title>{`${mark.date}: ${mark.title}`}</title>
      <rect x={middle - 8} y={y - 8} width={16} height={16} className={styles.hit} />
      {mark.end > mark.start && (
        <path d={`M${middle} ${y}H${right}`} className={styles.tail} data-family={mark.family} />
      )}
      <g transform={`translate(${middle} ${y})`}>
        <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
      </g>
    </g>
  );
}

function dayOf(firstDay: string, day: number): string {
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
}
