import type { ReactElement } from 'react';
import { Curve, type CurveProps } from 'recharts';
import { type LinePoint, lonePoints, type RecordedSide } from './line-points.ts';
import styles from './lines.module.css';

/** What the chart library hands to what draws a dot, a tick or a label. */
interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number;
  readonly payload: LinePoint;
}

/** Draws a line as the library does, but does not have it measured: that makes the browser lay the page out each time. */
export function straightLine({ pathRef: _, ...line }: CurveProps): ReactElement {
  return <Curve {...line} />;
}

interface AreaProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Draws the years compared, not measured either. */
export function comparedYears({ x, y, width, height }: AreaProps): ReactElement<SVGElement> {
  return <rect x={x} y={y} width={width} height={height} fill="var(--window)" />;
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

/** How the year that is read is drawn on a line. */
export function readDot(fill: string) {
  return { r: 3.2, fill, stroke: 'var(--paper)' };
}

/** The same of a year after the record: the link to it begins at a year that has its dot already. */
export function laterReadDot({ cx, cy, payload }: DotProps): ReactElement | null {
  return payload.later === undefined ? null : <circle cx={cx} cy={cy} {...readDot('var(--flow)')} />;
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
    <text x={x} y={y} textAnchor={ANCHORS[index]} className={styles.tick} aria-hidden="true">
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
    <text x={x} y={y} dy={-ABOVE} className={styles.tick} aria-hidden="true">
      {text}
    </text>
  );
}
