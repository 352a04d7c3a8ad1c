import { hatchPath } from '../../chart/hatch.ts';
import { flowNoun } from '../../format/messages.ts';
import type { Bar } from './bar.ts';
import styles from './bars.module.css';
import { labelWidth } from './bars-layout.ts';

export interface BarShapeProps {
  readonly bar: Bar;
  /** The pixel of a value. */
  readonly x: (value: number) => number;
  readonly y: number;
  readonly height: number;
}

/** Half the height of a whisker's ends, in pixels. */
const CAP = 5;
const GAP = 6;

/** One bar with its evidence, whisker and label; without a figure, its reason at the zero line. */
export function BarShape({ bar, x, y, height }: BarShapeProps) {
  const middle = y + height / 2;
  if (bar.drawn === undefined) {
    return (
      <text x={x(0) + GAP} y={middle} dy="0.33em" className={styles.absent}>
        – {bar.label}
      </text>
    );
  }
  if (bar.words !== undefined) return <WordedShape bar={bar} x={x} middle={middle} />;
  const isFall = bar.drawn < 0;
  const [left, right] = [Math.min(x(0), x(bar.drawn)), Math.max(x(0), x(bar.drawn))];
  // A zero has no length; what is small stays visible, on its side of zero.
  const length = bar.drawn === 0 ? 0 : Math.max(right - left, 1);
  const ends = bar.whisker?.map(x) ?? [];
  return (
    <g data-evidence={bar.evidence} data-flow={bar.flow}>
      <rect
        x={isFall ? right - length : left}
        y={y}
        width={length}
        height={height}
        className={styles.bar}
        data-hatched={bar.isHatched || undefined}
      />
      {bar.isHatched && <path d={hatchPath(left, y, right - left, height)} className={styles.hatch} />}
      {bar.whisker && <Whisker ends={ends} middle={middle} />}
      {bar.isCapped && <Break end={x(bar.drawn)} isFall={isFall} y={y} height={height} />}
      <text
        x={isFall ? Math.min(left, ...ends) - GAP : Math.max(right, ...ends) + GAP}
        y={middle}
        dy="0.33em"
        textAnchor={isFall ? 'end' : 'start'}
        className={styles.value}
      >
        {bar.label}
      </text>
    </g>
  );
}

function Whisker({ ends: [low = 0, high = 0], middle }: { readonly ends: readonly number[]; readonly middle: number }) {
  const cap = (end: number) => `M${end} ${middle - CAP}v${2 * CAP}`;
  return <path d={`M${low} ${middle}H${high}${cap(low)}${cap(high)}`} className={styles.whisker} />;
}

interface BreakProps {
  readonly end: number;
  readonly isFall: boolean;
  readonly y: number;
  readonly height: number;
}

// Two slanted cuts near the end: the bar goes on, and its number is printed.
function Break({ end, isFall, y, height }: BreakProps) {
  const inwards = isFall ? 1 : -1;
  return (
    <path
      d={[10, 16].map((back) => `M${end + inwards * back - 2} ${y + height + 2}l4 ${-height - 4}`).join('')}
      className={styles.cut}
    />
  );
}

const WORDED_HEIGHT = 22;
/** The part of the outline that is dashed: nothing says where it ends. */
const OPEN_PART = 0.14;

function WordedShape({
  bar,
  x,
  middle,
}: {
  readonly bar: Bar;
  readonly x: (value: number) => number;
  readonly middle: number;
}) {
  const [zero, end] = [x(0), x(bar.drawn ?? 0)];
  const full = `${bar.label}, ${flowNoun(bar.flow)}`;
  const label = labelWidth(full) < Math.abs(end - zero) ? full : bar.label;
  const turn = end - (end - zero) * OPEN_PART;
  const [top, bottom] = [middle - WORDED_HEIGHT / 2, middle + WORDED_HEIGHT / 2];
  return (
    <g data-evidence={bar.evidence} data-flow={bar.flow}>
      <path d={`M${turn} ${top}H${zero}V${bottom}H${turn}`} className={styles.words} />
      <path d={`M${turn} ${top}H${end}M${turn} ${bottom}H${end}`} className={styles.openEnd} />
      {bar.isCapped && <Break end={turn} isFall={end < zero} y={top} height={WORDED_HEIGHT} />}
      <text
        x={zero + (end < zero ? -GAP : GAP)}
        y={middle}
        dy="0.33em"
        textAnchor={end < zero ? 'end' : 'start'}
        className={styles.wordsText}
      >
        {label}
      </text>
    </g>
  );
}
