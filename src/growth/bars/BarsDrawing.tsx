import { memo } from 'react';
import growth from '../growth.module.css';
import { BarShape } from './BarShape.tsx';
import { BarsFrame } from './BarsFrame.tsx';
import styles from './bars.module.css';
import { barsLayout, nameLines, namesWidth } from './bars-layout.ts';
import type { BarsModel } from './bars-model.ts';

export interface BarsDrawingProps {
  readonly model: BarsModel;
  /** Pixels. */
  readonly width: number;
}

const BAR = 12;
const BAR_GAP = 2;
const ROW_GAP = 18;
/** Between many rows, so that they are all seen at once; but names on three lines need the room. */
const CLOSE_GAPS = [
  { from: 9, gap: 6 },
  { from: 7, gap: 10 },
];
const AXIS = 22;

/** The bars of every row, one below the other, on what they stand on. */
export const BarsDrawing = memo(function BarsDrawing({ model, width }: BarsDrawingProps) {
  const group = model.flows.length * (BAR + BAR_GAP) - BAR_GAP;
  const names = namesWidth(model.rows, width);
  const mayBeClose = model.rows.every(({ name }) => nameLines(name, names).length < 3);
  const close = mayBeClose ? CLOSE_GAPS.find(({ from }) => model.rows.length >= from) : undefined;
  const gap = close?.gap ?? ROW_GAP;
  const row = group + gap;
  const height = AXIS + model.rows.length * row;
  const layout = barsLayout(model, width, names);
  return (
    <svg className={growth.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <BarsFrame model={model} layout={layout} axis={AXIS} row={row} names={names} width={width} />
      {model.rows.map(({ id, bars }, index) => {
        // A row with one bar (a claim in words, a lone sum) has it in the middle of the room for all flows.
        const room = bars.length === 1 ? group - BAR : 0;
        const top = AXIS + index * row + (gap + room) / 2;
        return bars.map((bar, slot) => (
          <BarShape key={`${id} ${bar.flow}`} bar={bar} x={layout.x} y={top + slot * (BAR + BAR_GAP)} height={BAR} />
        ));
      })}
      <path d={`M${layout.x(0)} ${AXIS}V${height}`} className={styles.zero} />
    </svg>
  );
});
