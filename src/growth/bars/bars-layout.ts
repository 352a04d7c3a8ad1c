import { ticksBetween } from '../../chart/axis.ts';
import type { Bar } from './bar.ts';
import type { BarsModel } from './bars-model.ts';

/** Pixels: the numbers of the axis above the rows, a bar, and the room between the bars of a row. */
export const AXIS = 22;
export const BAR = 12;
export const BAR_GAP = 2;

/** Where rows and values lie on the chart, in pixels and in the bars' unit. */
export interface BarsLayout {
  readonly min: number;
  readonly max: number;
  /** Pixels left and right of the plot: the names and the room that labels need outside their bars. */
  readonly left: number;
  readonly right: number;
  /** Pixels: the room for the names, the height of a row and of the gap in it, and the height of all. */
  readonly names: number;
  readonly row: number;
  readonly gap: number;
  readonly height: number;
  readonly ticks: readonly number[];
  /** The pixel of a value. */
  readonly x: (value: number) => number;
}

const LABEL_CHARACTER = 7.4;
const LABEL_GAP = 12;
const LEAST_PLOT = 60;
/** Half of the widest number on the axis, so that the last one is not cut at the right edge. */
const TICK_HALF = { ratio: 25, USD: 28 };
const TICK_APART = { ratio: 66, USD: 76 };
const ROUNDS = 8;

/** How wide a label of the chart's type is, estimated: measuring needs a page. */
export function labelWidth(label: string): number {
  return label.length * LABEL_CHARACTER + LABEL_GAP;
}

/**
 * Fits the bars and their labels into a width. The domain comes from the data (bars, whiskers, words) and always holds 0;
 * what a label needs beyond the end of its bar is taken from the plot, so that no label is cut or lies on a name.
 */
export function barsLayout(model: Pick<BarsModel, 'rows' | 'unit' | 'flows'>, width: number): BarsLayout {
  const names = namesWidth(model.rows, width);
  const gap = rowGap(model.rows, names);
  const row = model.flows.length * (BAR + BAR_GAP) - BAR_GAP + gap;
  const bars = model.rows.flatMap((row) => row.bars);
  const reaches = bars.flatMap((bar) => [bar.drawn ?? 0, ...(bar.whisker ?? [])]);
  const min = Math.min(0, ...reaches);
  const max = Math.max(0, ...reaches, min === 0 ? Number.EPSILON : 0);
  let left = 0;
  let right = TICK_HALF[model.unit];
  const perUnit = () => Math.max(width - names - left - right, LEAST_PLOT) / (max - min);
  for (let round = 0; round < ROUNDS; round += 1) {
    const scale = perUnit();
    const need = bars.map((bar) => overhang(bar, min, max, scale));
    left = Math.max(0, ...need.map((one) => one.left));
    right = Math.max(TICK_HALF[model.unit], ...need.map((one) => one.right));
  }
  const scale = perUnit();
  return {
    min,
    max,
    left: names + left,
    right,
    names,
    row,
    gap,
    height: AXIS + model.rows.length * row,
    ticks: reaches.some((reach) => reach !== 0) ? ticksBetween(min, max, TICK_APART[model.unit] / scale) : [],
    x: (value) => names + left + (value - min) * scale,
  };
}

function overhang(bar: Bar, min: number, max: number, scale: number): { left: number; right: number } {
  const label = labelWidth(bar.label);
  if (bar.words !== undefined) return { left: 0, right: Math.max(0, label - max * scale) };
  const drawn = bar.drawn ?? 0;
  if (drawn < 0) {
    const end = Math.min(drawn, bar.whisker?.[0] ?? drawn);
    return { left: Math.max(0, label - (end - min) * scale), right: 0 };
  }
  const end = Math.max(drawn, bar.whisker?.[1] ?? drawn);
  return { left: 0, right: Math.max(0, label - (max - end) * scale) };
}

const ROW_GAP = 18;
/** Between many rows, so that they are all seen at once; but names on three lines need the room. */
const CLOSE_GAPS = [
  { from: 9, gap: 6 },
  { from: 7, gap: 10 },
];

function rowGap(rows: BarsModel['rows'], names: number): number {
  const mayBeClose = rows.every(({ name }) => nameLines(name, names).length < MOST_LINES);
  const close = mayBeClose ? CLOSE_GAPS.find(({ from }) => rows.length >= from) : undefined;
  return close?.gap ?? ROW_GAP;
}

const NAME_CHARACTER = 7.4;

const MOST_LINES = 3;
const NAME_GAP = 4;
/** Room for the names on a narrow, a usual and a wide chart, and how much more they may take before they are cut. */
const NAMES = { narrow: 84, usual: 96, wide: 150 };
const MORE_FOR_NAMES = [0, 12, 24, 36];

/** The width for the names beside the bars: more than usual where one would be cut. */
export function namesWidth(rows: BarsModel['rows'], width: number): number {
  const usual = width > 620 ? NAMES.wide : width < 380 ? NAMES.narrow : NAMES.usual;
  const isWhole = (room: number) =>
    rows.every(({ name }) => nameLines(name, room).every((line) => !line.endsWith('…')));
  const widths = MORE_FOR_NAMES.map((more) => usual + more);
  return widths.find(isWhole) ?? Math.max(...widths);
}

/** A name on at most three lines that fit a width; what is still too long ends in "…". */
export function nameLines(name: string, width: number): string[] {
  const most = Math.floor((width - NAME_GAP) / NAME_CHARACTER);
  const words = name.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown =
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')] : lines;
  return shown.map((line) => (line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line));
}
