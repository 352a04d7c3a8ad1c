import { Bar, BarChart, CartesianGrid, ErrorBar, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Flow } from '../../trade/flow.ts';
import { IN_PLACE } from '../../ui/chart-pictures.ts';
import { axisTick, rowTick, tickText } from './bar-axes.tsx';
import { barIn, barLabel, barShape } from './bar-marks.tsx';
import { AXIS, BAR, BAR_GAP, barsLayout } from './bars-layout.ts';
import type { BarRow, BarsModel } from './bars-model.ts';

export interface BarsChartProps {
  readonly model: BarsModel;
  readonly width: number;
}

/** Pixels of a whisker's ends, on either side. */
const CAP = 5;
const AXIS_PARTS = { interval: 0, axisLine: false, tickLine: false, tickSize: 0 } as const;

/** The bars of every row, one below the other, with their whiskers and numbers; without a figure its reason stands at zero. */
export function BarsChart({ model, width }: BarsChartProps) {
  const { rows } = model;
  const layout = barsLayout(model, width);
  const { min, max, ticks } = layout;
  const flows = model.flows.filter((flow) => rows.some((row) => barIn(row, flow)));
  return (
    <BarChart
      // Other flows are other bars: the library would draw the numbers of new ones after all others.
      key={flows.join(' ')}
      layout="vertical"
      width={width}
      height={layout.height}
      data={rows}
      margin={{ top: 0, right: layout.right, bottom: 0, left: 0 }}
      barSize={BAR}
      barGap={BAR_GAP}
      barCategoryGap={layout.gap}
      style={IN_PLACE}
      // Its picture has a name, and the list below says every number.
      accessibilityLayer={false}
    >
      {/* In pixels: the library would measure every number and name first. */}
      <CartesianGrid
        stroke="var(--line)"
        verticalCoordinatesGenerator={() => ticks.map(layout.x)}
        horizontalCoordinatesGenerator={() => []}
      />
      <XAxis
        {...AXIS_PARTS}
        type="number"
        orientation="top"
        domain={[min, max]}
        niceTicks="none"
        ticks={ticks}
        tick={axisTick((value) => tickText(value, model))}
        tickMargin={AXIS / 2}
        height={AXIS}
      />
      <YAxis
        {...AXIS_PARTS}
        type="category"
        dataKey="id"
        tick={rowTick(rows, { names: layout.names, height: layout.row, width })}
        width={layout.left}
      />
      {flows.map((flow, slot) => {
        const shift = soloShift(flows.length, slot);
        return (
          <Bar
            key={flow}
            dataKey={(row: BarRow) => drawnOf(row, flow)}
            shape={barShape(flow, shift)}
            isAnimationActive={false}
          >
            <ErrorBar
              dataKey={(row: BarRow) => errorsOf(row, flow)}
              width={CAP}
              stroke="var(--ink)"
              strokeWidth={1.5}
              isAnimationActive={false}
            />
            <LabelList dataKey="id" content={barLabel({ rows, flow, x: layout.x, soloShift: shift })} />
          </Bar>
        );
      })}
      <ReferenceLine x={0} stroke="var(--ink-3)" strokeWidth={1.2} />
    </BarChart>
  );
}

/** What has no figure has no length, and its reason a place. */
function drawnOf(row: BarRow, flow: Flow): number | undefined {
  const bar = barIn(row, flow);
  return bar && (bar.drawn ?? 0);
}

/** How far the whisker reaches below and above the bar, as the chart library wants it. */
function errorsOf(row: BarRow, flow: Flow): [below: number, above: number] | undefined {
  const bar = barIn(row, flow);
  if (bar?.drawn === undefined || !bar.whisker) return undefined;
  return [bar.drawn - bar.whisker[0], bar.whisker[1] - bar.drawn];
}

/** How far down a row with one bar has it from its slot: in the middle of the room for all flows. */
function soloShift(slots: number, slot: number): number {
  return ((slots - 1) / 2 - slot) * (BAR + BAR_GAP);
}
