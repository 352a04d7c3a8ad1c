import type { ReactElement } from 'react';
import type { LabelProps } from 'recharts';
import { hatchPath } from '../../chart/hatch.ts';
import { flowToken } from '../../chart/palette.ts';
import { flowNoun } from '../../format/messages.ts';
import type { Flow } from '../../trade/flow.ts';
import type { Bar } from './bar.ts';
import styles from './bars.module.css';
import { type BarsLayout, labelWidth } from './bars-layout.ts';
import type { BarRow } from './bars-model.ts';

/** What the chart library hands to what draws a bar; the width of a fall is negative. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ShapeProps extends Box {
  readonly payload?: BarRow;
}

/**
 * Draws the bars of one flow: solid, hatched where they are arithmetic or estimates, cut where they go on, open where a claim
 * gives words only. A row with one bar has it so many pixels below its slot.
 */
export function barShape(flow: Flow, soloShift: number) {
  return ({ payload: row, x, y, width, height }: ShapeProps): ReactElement | null => {
    const bar = row && barIn(row, flow);
    if (!row || bar?.drawn === undefined) return null;
    const box = { x, y: isSolo(row) ? y + soloShift : y, width, height };
    return (
      <g data-evidence={bar.evidence} data-flow={flow}>
        {bar.words === undefined ? <Figure bar={bar} {...box} /> : <Worded bar={bar} {...box} />}
      </g>
    );
  };
}

/** The bar of a flow in a row, where it has one. */
export function barIn({ bars }: BarRow, flow: Flow): Bar | undefined {
  return bars.find((bar) => bar.flow === flow);
}

function isSolo({ bars }: BarRow): boolean {
  return bars.length === 1;
}

interface BarProps extends Box {
  readonly bar: Bar;
}

const colorOf = (bar: Bar) => `var(--${flowToken(bar.flow, 'ink-3')})`;

function Figure({ bar, x, y, width, height }: BarProps) {
  const isFall = width < 0;
  const [left, right] = [Math.min(x, x + width), Math.max(x, x + width)];
  // A zero has no length; what is small stays visible, on its side of zero.
  const length = bar.drawn === 0 ? 0 : Math.max(right - left, 1);
  const color = colorOf(bar);
  return (
    <>
      <rect
        x={isFall ? right - length : left}
        y={y}
        width={length}
        height={height}
        fill={color}
        className={styles.bar}
        {...(bar.isHatched && { stroke: color, 'data-hatched': true })}
      />
      {bar.isHatched && <path d={hatchPath(left, y, right - left, height)} className={styles.hatch} />}
      {bar.isCapped && <Break end={x + width} isFall={isFall} y={y} height={height} />}
    </>
  );
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

function Worded({ bar, x: zero, y, width, height }: BarProps) {
  const end = zero + width;
  const turn = end - width * OPEN_PART;
  const top = y + (height - WORDED_HEIGHT) / 2;
  const bottom = top + WORDED_HEIGHT;
  const color = colorOf(bar);
  return (
    <>
      <path d={`M${turn} ${top}H${zero}V${bottom}H${turn}`} stroke={color} className={styles.words} />
      <path d={`M${turn} ${top}H${end}M${turn} ${bottom}H${end}`} stroke={color} className={styles.openEnd} />
      {bar.isCapped && <Break end={turn} isFall={width < 0} y={top} height={WORDED_HEIGHT} />}
    </>
  );
}

const GAP = 6;

/** What the labels of a flow are drawn by. */
interface Labels {
  readonly rows: readonly BarRow[];
  readonly flow: Flow;
  /** The pixel of a value. */
  readonly x: BarsLayout['x'];
  readonly soloShift: number;
}

/** Draws the number at the end of a bar or of its whisker, the words inside theirs, and the reason for no figure at zero. */
export function barLabel({ rows, flow, x, soloShift }: Labels) {
  return ({ value: id, y, height }: LabelProps): ReactElement | null => {
    const row = rows.find((one) => one.id === id);
    const bar = row && barIn(row, flow);
    if (!bar) return null;
    const middle = Number(y) + Number(height) / 2 + (isSolo(row) ? soloShift : 0);
    const label = labelOf(bar, x);
    return (
      <text x={label.at} y={middle} dy="0.33em" textAnchor={label.isBefore ? 'end' : 'start'} className={label.style}>
        {label.text}
      </text>
    );
  };
}

interface PlacedLabel {
  readonly text: string;
  readonly at: number;
  /** Whether it ends there, instead of beginning. */
  readonly isBefore: boolean;
  readonly style: string | undefined;
}

function labelOf(bar: Bar, x: (value: number) => number): PlacedLabel {
  const zero = x(0);
  if (bar.drawn === undefined) return { text: `– ${bar.label}`, at: zero + GAP, isBefore: false, style: styles.absent };
  const isFall = bar.drawn < 0;
  if (bar.words !== undefined) {
    const full = `${bar.label}, ${flowNoun(bar.flow)}`;
    const text = labelWidth(full) < Math.abs(x(bar.drawn) - zero) ? full : bar.label;
    return { text, at: zero + (isFall ? -GAP : GAP), isBefore: isFall, style: styles.wordsText };
  }
  const reached = [zero, x(bar.drawn), ...(bar.whisker?.map(x) ?? [])];
  const at = isFall ? Math.min(...reached) - GAP : Math.max(...reached) + GAP;
  return { text: bar.label, at, isBefore: isFall, style: styles.value };
}
