import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { LinePoint } from './line-points.ts';
import { valueText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PANEL_MARGIN, type PanelLayout } from './panel-layout.ts';

export interface YearReadingProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly layout: PanelLayout;
  /** The pixel at which the pointer came in: its year is read at once. */
  readonly from: number;
}

const LINE = { type: 'linear', dot: false, isAnimationActive: false, stroke: 'none' } as const;
const dot = (fill: string) => ({ r: 3.2, fill, stroke: 'var(--paper)' });

/**
 * Lies over the drawing of a panel while the pointer is there: a rule at the nearest year, a dot on each record, and their
 * values below. Loaded, with the chart library, when the reader comes near the lines.
 */
export function YearReading({ panel, model, layout, from }: YearReadingProps) {
  const { width, height } = layout;
  const { first, last } = model.years;
  const { bottom, top } = panel.domain;
  return (
    <div className={styles.reading}>
      <LineChart
        width={width}
        height={height}
        data={[...panel.points]}
        margin={PANEL_MARGIN}
        // The panel has a name that says its numbers, and the table below the panels holds every year.
        accessibilityLayer={false}
      >
        <XAxis hide niceTicks="none" dataKey="year" type="number" domain={[first, last]} />
        <YAxis hide niceTicks="none" scale={model.isLog ? 'log' : 'linear'} domain={[bottom, top]} allowDataOverflow />
        <Tooltip
          // For as long as the reading is there, wherever a mouse may be meanwhile.
          active
          content={({ label }) => (
            <YearTip point={panel.points.find(({ year }) => year === Number(label))} model={model} />
          )}
          defaultIndex={nearestIndex(panel.points, layout, from)}
          cursor={{ stroke: 'var(--line-2)' }}
          // Below the lines that it explains.
          position={{ y: height }}
          allowEscapeViewBox={{ x: false, y: true }}
          wrapperStyle={{ zIndex: 3 }}
          isAnimationActive={false}
        />
        <Line {...LINE} dataKey="mirror" activeDot={dot('var(--mirror)')} />
        <Line {...LINE} dataKey="own" activeDot={dot('var(--flow)')} />
        <Line {...LINE} dataKey="later" activeDot={dot('var(--flow)')} />
      </LineChart>
    </div>
  );
}

function nearestIndex(points: readonly LinePoint[], { x }: PanelLayout, pixel: number): number {
  const distances = points.map(({ year }) => Math.abs(x(year) - pixel));
  return distances.indexOf(Math.min(...distances));
}

function YearTip({ point, model }: { readonly point: LinePoint | undefined; readonly model: LinesModel }) {
  if (!point) return null;
  const { own, mirror } = point.told;
  return (
    <div className={styles.tip}>
      <b>{point.year}</b>
      <span>
        {model.ownName}:{' '}
        {own === undefined ? 'no figure' : `${valueText(own, point.evidence, model.unit)}${ifNotPlain(point)}`}
      </span>
      <span>
        {model.mirrorName}: {mirror === undefined ? 'no figure' : valueText(mirror, point.mirrorEvidence, model.unit)}
      </span>
    </div>
  );
}

/** ", stated": how a figure is known, unless it is plainly observed. */
function ifNotPlain({ evidence }: LinePoint): string {
  return evidence === undefined || evidence === 'observed' ? '' : `, ${evidence}`;
}
