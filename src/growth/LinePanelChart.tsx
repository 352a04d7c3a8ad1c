import { ErrorBar, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatIndex, formatUsd } from '../format/number.ts';
import styles from './growth.module.css';
import type { LinePanel, LinePoint, LinesModel } from './lines-model.ts';

export interface LinePanelChartProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly flow: string;
}

/** One partner: own record solid, partner's record dashed, later years as hollow points on a dotted link. */
export function LinePanelChart({ panel, model, flow }: LinePanelChartProps) {
  const { first, last } = model.years;
  const middle = Math.round((first + last) / 2);
  const format = (value: number) => (model.unit === 'index' ? formatIndex(value) : formatUsd(value));
  const line = { type: 'linear', isAnimationActive: false, connectNulls: false } as const;
  return (
    <div className={styles.panel}>
      <p className={styles.panelTitle}>
        <b>{panel.name}</b>
        <span>{panel.ends}</span>
      </p>
      {panel.emptyReason ? (
        <p className={styles.emptyPanel}>{panel.emptyReason}</p>
      ) : (
        <div role="img" aria-label={panel.summary}>
          <ResponsiveContainer width="100%" height={118}>
            <LineChart
              data={[...panel.points]}
              margin={{ top: 16, right: 8, bottom: 0, left: 2 }}
              accessibilityLayer={false}
            >
              <XAxis
                dataKey="year"
                type="number"
                domain={[first, last]}
                ticks={[first, middle, last]}
                interval={0}
                tickLine={false}
                axisLine={{ stroke: 'var(--ink-3)' }}
                tick={<YearTick first={first} last={last} />}
                height={22}
              />
              <YAxis
                hide
                scale={model.isLog ? 'log' : 'linear'}
                domain={
                  model.isLog
                    ? ['auto', 'auto']
                    : [(low: number) => Math.min(0, low), (high: number) => Math.max(high, 0)]
                }
                allowDataOverflow={false}
              />
              <ReferenceLine
                y={panel.top}
                stroke="var(--line)"
                label={{
                  value: format(panel.top),
                  position: 'insideBottomLeft',
                  fontSize: 13,
                  fill: 'var(--ink-3)',
                  offset: 3,
                }}
              />
              <Tooltip
                content={(props) => (
                  <YearTip label={props.label} points={panel.points} ownName={model.ownName} format={format} />
                )}
                cursor={{ stroke: 'var(--line-2)' }}
                isAnimationActive={false}
              />
              <Line
                {...line}
                dataKey="mirror"
                stroke="var(--mirror)"
                strokeWidth={1.5}
                strokeDasharray="4 3"
                dot={false}
                activeDot={false}
              />
              <Line
                {...line}
                dataKey="own"
                stroke={`var(--${flow})`}
                strokeWidth={1.9}
                dot={false}
                activeDot={{ r: 3 }}
              />
              <Line
                {...line}
                connectNulls
                dataKey="link"
                stroke={`var(--${flow})`}
                strokeWidth={1.2}
                strokeDasharray="1.5 2.5"
                dot={false}
                activeDot={false}
              />
              <Line
                {...line}
                dataKey="later"
                stroke="none"
                dot={{ r: 3.6, fill: 'var(--paper)', stroke: `var(--${flow})`, strokeWidth: 1.8 }}
                activeDot={{ r: 4.5, fill: 'var(--paper)', stroke: `var(--${flow})`, strokeWidth: 1.8 }}
              >
                <ErrorBar
                  dataKey="spread"
                  width={6}
                  strokeWidth={1.2}
                  stroke="var(--ink)"
                  direction="y"
                  isAnimationActive={false}
                />
              </Line>
            </LineChart>
          </ResponsiveContainer>
        </div>
      )}
      {panel.contacts && (
        <p className={styles.contacts}>
          {panel.contacts}
          {panel.contactCount > 0 && (
            <span
              aria-hidden="true"
              className={styles.ticks}
              style={{ width: `${Math.min(panel.contactCount, 12) * 4}px` }}
            />
          )}
        </p>
      )}
    </div>
  );
}

interface YearTickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
  readonly first: number;
  readonly last: number;
}

// The outer years hang inwards, or half of each would be cut off.
function YearTick({ x, y, payload, first, last }: YearTickProps) {
  const value = payload?.value;
  const anchor = value === first ? 'start' : value === last ? 'end' : 'middle';
  return (
    <text x={x} y={y} dy={10} textAnchor={anchor} className={styles.tick}>
      {value}
    </text>
  );
}

interface YearTipProps {
  readonly label: string | number | undefined;
  readonly points: readonly LinePoint[];
  readonly ownName: string;
  readonly format: (value: number) => string;
}

function YearTip({ label, points, ownName, format }: YearTipProps) {
  const point = points.find((one) => one.year === Number(label));
  if (!point) return null;
  const own = point.own ?? point.later;
  return (
    <div className={styles.tip}>
      <b>{point.year}</b>
      <span>
        {ownName}: {own === undefined ? 'no figure' : `${format(own)}, ${point.evidence}`}
      </span>
      <span>Partner’s record: {point.mirror === undefined ? 'no figure' : format(point.mirror)}</span>
    </div>
  );
}
