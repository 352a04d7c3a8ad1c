import { formatRound, percentOf } from '../../format/number.ts';
import { scaleText } from '../lines/line-scale.ts';
import styles from './bars.module.css';
import { type BarsLayout, nameLines } from './bars-layout.ts';
import type { BarRow, BarsModel } from './bars-model.ts';

export interface BarsFrameProps {
  readonly model: BarsModel;
  readonly layout: BarsLayout;
  /** Pixels: the room for the axis, the height of a row, the room for the names, and the whole width. */
  readonly axis: number;
  readonly row: number;
  readonly names: number;
  readonly width: number;
}

const TICK_MIDDLE = 11;

/** What the bars stand on: the numbers of the axis with their lines, and the name of each row. */
export function BarsFrame({ model, layout, axis, row, names, width }: BarsFrameProps) {
  const bottom = axis + model.rows.length * row;
  return (
    <>
      <path d={layout.ticks.map((tick) => `M${layout.x(tick)} ${axis}V${bottom}`).join('')} className={styles.grid} />
      {layout.ticks.map((tick) => (
        <text key={tick} x={layout.x(tick)} y={TICK_MIDDLE} dy="0.33em" textAnchor="middle" className={styles.tick}>
          {tickText(tick, model)}
        </text>
      ))}
      {model.rows.map((one, index) => (
        <RowName key={one.id} row={one} y={axis + (index + 0.5) * row} height={row} names={names} width={width} />
      ))}
    </>
  );
}

interface RowNameProps {
  readonly row: BarRow;
  readonly y: number;
  readonly height: number;
  readonly names: number;
  readonly width: number;
}

const LINE = 15;

function RowName({ row, y, height, names, width }: RowNameProps) {
  const lines = nameLines(row.name, names);
  return (
    <g>
      {row.isRuled && <path d={`M0 ${y - height / 2}H${width}`} className={styles.rule} />}
      <text className={styles.rowName}>
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={y + 5 + (index - (lines.length - 1) / 2) * LINE}>
            {line}
          </tspan>
        ))}
        <title>{row.name}</title>
      </text>
    </g>
  );
}

function tickText(value: number, model: BarsModel): string {
  if (value === 0) return '0';
  const sign = model.isSigned && value > 0 ? '+' : '';
  if (model.unit === 'USD') return `${sign}${scaleText(value, 'USD').replace('US$', '')}`;
  return `${sign}${formatRound(percentOf(value))}%`;
}
