import type { ReactElement } from 'react';
import { type LinePoint, lonePoints, type RecordedSide } from './line-points.ts';
import styles from './lines.module.css';

/** What the chart library hands to what draws a dot, a tick or a label. */
interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
  readonly payload: LinePoint;
}

const LONE_RADIUS = 1.9;

/** Draws the years of a record with none beside them, which no line reaches: a dot each. */
export function loneDot(points: readonly LinePoint[], side: RecordedSide) {
  const lone = new Set(lonePoints(points, side));
  return ({ cx, cy, index, payload }: DotProps): ReactElement | null =>
    lone.has(payload) ? (
      <g key={index} data-lone={side}>
        <circle cx={cx} cy={cy} r={LONE_RADIUS} className={styles.lone} />
      </g>
    ) : null;
}

const HOLLOW_RADIUS = 3.8;

/** Draws a year after the record: a hollow point, before the bar of its interval. */
export function hollowDot({ cx, cy, index, payload }: DotProps): ReactElement | null {
  return payload.later === undefined ? null : (
    <g key={index} data-evidence={payload.evidence}>
      <circle cx={cx} cy={cy} r={HOLLOW_RADIUS} className={styles.later} />
    </g>
  );
}

// The outer years hang inwards, or half of each would be cut off.
const ANCHORS = ['start', 'middle', 'end'] as const;

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly payload: { readonly value: number };
}

/** Draws the number of a year below the lines. */
export function yearTick({ x, y, index, payload }: TickProps): ReactElement {
  return (
    <text x={x} y={y} textAnchor={ANCHORS[index]} className={styles.tick}>
      {payload.value}
    </text>
  );
}

interface EndProps {
  readonly viewBox: { readonly x: number; readonly y: number };
}

const ABOVE = 4;

/** Draws the number at an end of the axis above its line, where no record can run through it. */
export function endLabel(text: string) {
  return ({ viewBox: { x, y } }: EndProps): ReactElement => (
    <text x={x} y={y} dy={-ABOVE} className={styles.tick}>
      {text}
    </text>
  );
}
