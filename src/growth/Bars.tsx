import { memo, type ReactNode, useMemo } from 'react';
import { BarChart, CartesianGrid, Bar as RechartsBar, ReferenceLine, XAxis, YAxis } from 'recharts';
import { flowName } from '../format/messages.ts';
import { formatPercent } from '../format/number.ts';
import { useInTurn } from '../ui/use-in-turn.ts';
import { useWidth } from '../ui/use-width.ts';
import { BarShape } from './BarShape.tsx';
import styles from './bars.module.css';
import { barsLayout, nameLines, namesWidth } from './bars-layout.ts';
import type { BarRow, BarsModel } from './bars-model.ts';
import { barsNotes, hatchedName } from './bars-words.ts';
import { scaleText } from './line-scale.ts';

export interface BarsProps {
  readonly model: BarsModel;
  /** What stands below the source. */
  readonly footer?: ReactNode;
}

const BAR = 13;
const BAR_GAP = 2;
const ROW_GAP = 18;
const AXIS = 26;

/** Bars of change, value or share by partner; every number is printed at the end of its bar. */
export const Bars = memo(function Bars({ model, footer }: BarsProps) {
  const [box, width] = useWidth<HTMLDivElement>(440);
  const turn = useInTurn(useMemo(() => ({ model, width }), [model, width]));
  const hatched = hatchedName(model);
  const notes = barsNotes(model);
  return (
    <figure className={styles.figure}>
      <h2>{model.title}</h2>
      <p className={styles.subtitle}>{model.subtitle}</p>
      <ul className={styles.key} aria-label="Key">
        {model.flows.map((flow) => (
          <li key={flow}>
            <i className={styles.swatch} data-flow={flow} />
            {flowName(flow)}
          </li>
        ))}
        {hatched && (
          <li>
            <i className={styles.swatch} data-hatched="" />
            {hatched}
          </li>
        )}
      </ul>
      <div ref={box} role="img" aria-label={model.summary} data-drawing="bars">
        {turn ? <BarsChart {...turn} /> : <div style={{ height: heightOf(model) }} />}
      </div>
      <ul className="visually-hidden">
        {model.rows.map((row) => (
          <li key={row.id}>
            {row.name}: {row.bars.map((bar) => `${flowName(bar.flow)} ${bar.spoken}`).join('; ')}
          </li>
        ))}
      </ul>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
      <p className={styles.note}>{model.source}</p>
      {footer}
    </figure>
  );
});

/** The height of the bars of one row, together. */
function groupHeight({ flows }: BarsModel): number {
  return flows.length * (BAR + BAR_GAP) - BAR_GAP;
}

function heightOf(model: BarsModel): number {
  return model.rows.length * (groupHeight(model) + ROW_GAP) + AXIS;
}

const BarsChart = memo(function BarsChart({ model, width }: { readonly model: BarsModel; readonly width: number }) {
  const group = groupHeight(model);
  const row = group + ROW_GAP;
  const names = namesWidth(model.rows, width);
  const layout = barsLayout(model, width, names);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={heightOf(model)}
      data={[...model.rows]}
      margin={{ top: 0, right: layout.right, bottom: 0, left: 0 }}
      barGap={BAR_GAP}
      barSize={BAR}
      // The picture has a name and a list of its numbers: arrow keys on it would say the same a third time.
      accessibilityLayer={false}
    >
      <CartesianGrid
        horizontal={false}
        verticalCoordinatesGenerator={() => layout.ticks.map(layout.x)}
        stroke="var(--line)"
      />
      <XAxis
        type="number"
        orientation="top"
        domain={[layout.min, layout.max]}
        ticks={[...layout.ticks]}
        interval={0}
        tickFormatter={(value: number) => tickText(value, model)}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: 13, fill: 'var(--ink-3)' }}
        height={AXIS}
      />
      <YAxis
        type="category"
        dataKey="id"
        width={layout.left}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={(props: { y: number | string; index: number }) => (
          <RowName row={model.rows[props.index]} y={Number(props.y)} height={row} names={names} width={width} />
        )}
      />
      <ReferenceLine x={0} stroke="var(--ink-3)" strokeWidth={1.2} />
      {model.flows.map((flow, index) => (
        <RechartsBar
          key={flow}
          dataKey={(one: BarRow) => one.bars[index]?.drawn ?? 0}
          isAnimationActive={false}
          shape={(props: { y?: number; index?: number }) => (
            <Slot row={model.rows[props.index ?? 0]} slot={index} y={props.y ?? 0} group={group} x={layout.x} />
          )}
        />
      ))}
    </BarChart>
  );
});

interface SlotProps {
  readonly row: BarRow | undefined;
  readonly slot: number;
  readonly y: number;
  readonly group: number;
  readonly x: (value: number) => number;
}

// A row with one bar (a claim in words, a lone sum) stands in the middle of the room for all flows.
function Slot({ row, slot, y, group, x }: SlotProps) {
  const bar = row?.bars[slot];
  if (!bar) return null;
  return <BarShape bar={bar} x={x} y={row.bars.length === 1 ? y + (group - BAR) / 2 : y} height={BAR} />;
}

interface RowNameProps {
  readonly row: BarRow | undefined;
  readonly y: number;
  readonly height: number;
  readonly names: number;
  readonly width: number;
}

const LINE = 15;

function RowName({ row, y, height, names, width }: RowNameProps) {
  if (!row) return null;
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
  const text = formatPercent(value, { digits: 2 }).replace(/\.?0+%$/, '%');
  return `${sign}${text}`;
}
