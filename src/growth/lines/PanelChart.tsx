import { ErrorBar, Line, LineChart, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { IN_PLACE } from '../../ui/chart-pictures.ts';
import { intervalErrors } from './line-points.ts';
import { scaleText } from './line-scale.ts';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PANEL_MARGIN, panelHeight } from './panel-layout.ts';
import {
  comparedYears,
  endLabel,
  hollowDot,
  laterReadDot,
  loneDot,
  readDot,
  straightLine,
  yearTick,
} from './panel-marks.tsx';
import { YearTip } from './YearTip.tsx';

export interface PanelChartProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly width: number;
  /** The year that is read at once, as its place among the years, and whether it stays when a mouse is elsewhere. */
  readonly reading?: { readonly index: number; readonly isHeld: boolean } | undefined;
  /** Whether the Tab key comes to this panel. */
  readonly isStop?: boolean;
  /** Whether keys read: the year is said, too. */
  readonly isKeyed?: boolean;
}

/** The part of the axis below zero from which its end is named: less, and its number would lie on the zero line. */
const NAMED_FROM = 0.2;
/** The numbers of the years stand so far below the lines. */
const YEARS_BELOW = 16;
const AXIS = { type: 'number', niceTicks: 'none', interval: 0, axisLine: false, tickLine: false } as const;
const LINE = { type: 'linear', isAnimationActive: false, shape: straightLine } as const;
const OWN = 'var(--flow)';
const MIRROR = 'var(--mirror)';

/**
 * The lines of one partner: own record solid, partner's record dashed, later years as hollow points on a dotted link, over the
 * years compared. Pointer, finger and arrow keys read single years.
 */
export function PanelChart({ panel, model, width, reading, isStop, isKeyed = false }: PanelChartProps) {
  const { bottom, top } = panel.domain;
  const { first, last } = model.years;
  const isBottomNamed = model.isLog || -bottom > NAMED_FROM * (top - bottom);
  const height = panelHeight(width);
  return (
    <LineChart
      width={width}
      height={height}
      data={panel.points}
      margin={{ ...PANEL_MARGIN, bottom: 0 }}
      style={IN_PLACE}
      role="img"
      aria-label={panel.summary}
      tabIndex={isStop ? 0 : -1}
    >
      <XAxis
        {...AXIS}
        dataKey="year"
        domain={[first, last]}
        ticks={[first, Math.round((first + last) / 2), last]}
        tick={yearTick}
        tickSize={0}
        tickMargin={YEARS_BELOW}
        height={PANEL_MARGIN.bottom}
      />
      <YAxis {...AXIS} hide scale={model.isLog ? 'log' : 'linear'} domain={[bottom, top]} />
      <ReferenceArea x1={model.compared.from} x2={model.compared.to} shape={comparedYears} />
      {(isBottomNamed ? [top, bottom] : [top]).map((end) => (
        <ReferenceLine
          key={end}
          y={end}
          stroke="var(--line)"
          label={endLabel(scaleText(end, model.unit).replace('US$', ''))}
        />
      ))}
      <ReferenceLine y={model.isLog ? bottom : 0} stroke="var(--ink-3)" />
      <Line
        {...LINE}
        dataKey="mirror"
        stroke={MIRROR}
        strokeWidth={1.5}
        strokeDasharray="4 3"
        dot={loneDot(panel.points, 'mirror')}
        activeDot={readDot(MIRROR)}
      />
      <Line
        {...LINE}
        dataKey="own"
        stroke={OWN}
        strokeWidth={1.9}
        dot={loneDot(panel.points, 'own')}
        activeDot={readDot(OWN)}
      />
      {panel.points.some(({ later }) => later !== undefined) && (
        <Line
          {...LINE}
          dataKey="link"
          connectNulls
          stroke={OWN}
          strokeWidth={1.3}
          strokeDasharray="1.5 2.5"
          dot={hollowDot}
          activeDot={laterReadDot}
        >
          <ErrorBar dataKey={intervalErrors} width={3} stroke={OWN} strokeWidth={1.4} isAnimationActive={false} />
        </Line>
      )}
      {(reading || isKeyed) && (
        <Tooltip
          {...(reading && { defaultIndex: reading.index, ...(reading.isHeld && { active: true }) })}
          content={({ active, label }) =>
            active && <YearTip year={Number(label)} panel={panel} model={model} isSpoken={isKeyed} />
          }
          cursor={{ stroke: 'var(--line-2)' }}
          // Below the lines that it explains.
          position={{ y: height }}
          allowEscapeViewBox={{ x: false, y: true }}
          wrapperStyle={{ zIndex: 3 }}
          isAnimationActive={false}
        />
      )}
    </LineChart>
  );
}
