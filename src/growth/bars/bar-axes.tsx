import type { ReactElement } from 'react';
import { formatRound, percentOf } from '../../format/number.ts';
import { scaleText } from '../lines/line-scale.ts';
import styles from './bars.module.css';
import { nameLines } from './bars-layout.ts';
import type { BarRow, BarsModel } from './bars-model.ts';

/** What the chart library hands to what draws a tick. */
interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/** Draws a number of the axis. */
export function axisTick(textOf: (value: number) => string) {
  return ({ x, y, payload }: TickProps): ReactElement => (
    <text x={x} y={y} dy="0.33em" textAnchor="middle" className={styles.tick}>
      {textOf(payload.value)}
    </text>
  );
}

/** "+50%", "−1.5 bn", "0": a number of the axis; the subtitle names the currency. */
export function tickText(value: number, model: Pick<BarsModel, 'unit' | 'isSigned'>): string {
  if (value === 0) return '0';
  const sign = model.isSigned && value > 0 ? '+' : '';
  if (model.unit === 'USD') return `${sign}${scaleText(value, 'USD').replace('US$', '')}`;
  return `${sign}${formatRound(percentOf(value))}%`;
}

interface RowTickProps {
  readonly y: number | string;
  readonly index: number;
}

interface RowRoom {
  /** Pixels: the room for the names, the height of a row, and the whole width. */
  readonly names: number;
  readonly height: number;
  readonly width: number;
}

const LINE = 15;

/** Draws the name of a row at the left, and the rule above the first row that is no partner. */
export function rowTick(rows: readonly BarRow[], { names, height, width }: RowRoom) {
  return ({ y, index }: RowTickProps): ReactElement | null => {
    const row = rows[index];
    if (!row) return null;
    const middle = Number(y);
    const lines = nameLines(row.name, names);
    return (
      <g>
        {row.isRuled && <path d={`M0 ${middle - height / 2}H${width}`} className={styles.rule} />}
        <text className={styles.rowName}>
          {lines.map((line, place) => (
            <tspan key={line} x={0} y={middle + 5 + (place - (lines.length - 1) / 2) * LINE}>
              {line}
            </tspan>
          ))}
          <title>{row.name}</title>
        </text>
      </g>
    );
  };
}
