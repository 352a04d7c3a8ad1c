import { memo, type ReactNode, useMemo } from 'react';
import { BarChart, Bar as RechartsBar, XAxis, YAxis } from 'recharts';
import { flowName } from '../format/messages.ts';
import { useInTurn } from '../ui/use-in-turn.ts';
import { useWidth } from '../ui/use-width.ts';
import { BarShape } from './BarShape.tsx';
import { BarsFrame } from './BarsFrame.tsx';
import styles from './bars.module.css';
import { barsLayout, namesWidth } from './bars-layout.ts';
import type { BarRow, BarsModel } from './bars-model.ts';
import { barsNotes, hatchedName } from './bars-words.ts';

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
      margin={{ top: AXIS, right: layout.right, bottom: 0, left: layout.left }}
      barGap={BAR_GAP}
      barSize={BAR}
      // The picture has a name and a list of its numbers: arrow keys on it would say the same a third time.
      accessibilityLayer={false}
    >
      {/* The library’s own axes and grid are measured and drawn several times over, which a slow phone feels. */}
      <XAxis hide niceTicks="none" type="number" domain={[layout.min, layout.max]} />
      <YAxis hide type="category" dataKey="id" />
      <BarsFrame model={model} layout={layout} axis={AXIS} row={row} names={names} width={width} />
      {model.flows.map((flow, index) => (
        <RechartsBar
          key={flow}
          dataKey={(one: BarRow) => one.bars[index]?.drawn ?? 0}
          isAnimationActive={false}
          zIndex={0}
          shape={(props: { y?: number; index?: number }) => (
            <Slot row={model.rows[props.index ?? 0]} slot={index} y={props.y ?? 0} group={group} x={layout.x} />
          )}
        />
      ))}
      <path d={`M${layout.x(0)} ${AXIS}V${heightOf(model)}`} className={styles.zero} />
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
