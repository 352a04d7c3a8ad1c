import { memo, useMemo } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useInTurn } from '../ui/use-in-turn.ts';
import { LaterPoints } from './LaterPoints.tsx';
import { LonePoints } from './LonePoints.tsx';
import type { LinePoint } from './line-points.ts';
import { valueText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PanelFrame } from './PanelFrame.tsx';

export interface LinePanelChartProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly width: number;
}

const HEIGHT = 120;
const HEIGHT_WIDE = 190;
const WIDE = 330;
/** Beyond this many ticks the number beside them says it better. */
const MOST_TICKS = 12;

/** One partner: own record solid, partner's record dashed, later years as hollow points on a dotted link. */
export const LinePanelChart = memo(function LinePanelChart({ panel, model, width }: LinePanelChartProps) {
  const newest = useMemo(() => ({ panel, model, width }), [panel, model, width]);
  const turn = useInTurn(newest);
  return <DrawnPanel {...(turn ?? newest)} isBlank={turn === undefined} />;
});

/** A panel with its title and words; a blank one keeps the room of the lines. */
function DrawnPanel({ panel, model, width, isBlank }: LinePanelChartProps & { readonly isBlank: boolean }) {
  return (
    <div className={styles.panel} data-flow={model.flow}>
      <p className={styles.panelTitle}>
        <b>{panel.name}</b>
        <span>{panel.ends}</span>
      </p>
      {panel.emptyReason ? (
        <p className={styles.empty}>{panel.emptyReason}</p>
      ) : (
        <div role="img" aria-label={panel.summary}>
          {isBlank ? (
            <div style={{ height: heightAt(width) }} />
          ) : (
            <PanelLines panel={panel} model={model} width={width} />
          )}
        </div>
      )}
      {panel.note && (
        <p className={styles.contacts}>
          {panel.note}
          {panel.contactCount > 0 && <ContactTicks count={Math.min(panel.contactCount, MOST_TICKS)} />}
        </p>
      )}
    </div>
  );
}

function heightAt(width: number): number {
  return width > WIDE ? HEIGHT_WIDE : HEIGHT;
}

const TICK_APART = 4;
const TICK_HEIGHT = 8;

function ContactTicks({ count }: { readonly count: number }) {
  const width = count * TICK_APART;
  const ticks = Array.from({ length: count }, (_, index) => `M${index * TICK_APART + 0.75} 0v${TICK_HEIGHT}`);
  return (
    <svg width={width} height={TICK_HEIGHT} viewBox={`0 0 ${width} ${TICK_HEIGHT}`} aria-hidden="true">
      <path d={ticks.join('')} />
    </svg>
  );
}

const PanelLines = memo(function PanelLines({ panel, model, width }: LinePanelChartProps) {
  const { first, last } = model.years;
  const { bottom, top } = panel.scale;
  const line = {
    type: 'linear',
    dot: false,
    activeDot: false,
    isAnimationActive: false,
    connectNulls: false,
    zIndex: 0,
  } as const;
  return (
    <LineChart
      width={width}
      height={heightAt(width)}
      data={[...panel.points]}
      margin={{ top: 18, right: 7, bottom: 20, left: 1 }}
      // The panel has a name that says its numbers, and the table below the panels holds every year.
      accessibilityLayer={false}
    >
      {/* The library’s own axes and reference lines are drawn several times over, which a slow phone feels. */}
      <XAxis hide niceTicks="none" dataKey="year" type="number" domain={[first, last]} />
      <YAxis hide niceTicks="none" scale={model.isLog ? 'log' : 'linear'} domain={[bottom, top]} allowDataOverflow />
      <PanelFrame panel={panel} model={model} />
      <Tooltip
        content={({ label }) => (
          <YearTip point={panel.points.find(({ year }) => year === Number(label))} model={model} />
        )}
        cursor={{ stroke: 'var(--line-2)' }}
        // Below the lines that it explains.
        position={{ y: heightAt(width) }}
        allowEscapeViewBox={{ x: false, y: true }}
        wrapperStyle={{ zIndex: 3 }}
        isAnimationActive={false}
      />
      <Line {...line} dataKey="mirror" className={styles.mirror ?? ''} />
      <Line {...line} dataKey="link" className={styles.link ?? ''} connectNulls />
      <Line {...line} dataKey="own" className={styles.own ?? ''} />
      <LonePoints points={panel.points} side="mirror" />
      <LonePoints points={panel.points} side="own" />
      <LaterPoints points={panel.points} />
    </LineChart>
  );
});

function YearTip({ point, model }: { readonly point: LinePoint | undefined; readonly model: LinesModel }) {
  if (!point) return null;
  const own = point.own ?? point.later;
  return (
    <div className={styles.tip}>
      <b>{point.year}</b>
      <span>
        {model.ownName}:{' '}
        {own === undefined ? 'no figure' : `${valueText(own, point.evidence, model.unit)}, ${point.evidence}`}
      </span>
      <span>
        {model.mirrorName}:{' '}
        {point.mirror === undefined ? 'no figure' : valueText(point.mirror, point.mirrorEvidence, model.unit)}
      </span>
    </div>
  );
}
