import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { flowName } from '../../format/messages.ts';
import { ChartPlace } from '../../ui/ChartPlace.tsx';
import { Failure, isOutdated } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import { say } from '../../ui/say.ts';
import { useChart } from '../../ui/use-chart.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ChartHead } from '../ChartHead.tsx';
import growth from '../growth.module.css';
import { Wording } from '../Wording.tsx';
import styles from './bars.module.css';
import { barsLayout } from './bars-layout.ts';
import type { BarsModel } from './bars-model.ts';
import { hatchedBrief, hatchedName } from './bars-words.ts';

export interface BarsProps {
  readonly model: BarsModel;
  /** What stands below the drawing. */
  readonly footer?: ReactNode;
}

const NO_CHART =
  'What draws the bars did not come over the network. The table below has their numbers. Point at the bars again to try again.';

const loadChart = async () => (await loadModule(() => import('./BarsChart.tsx'))).BarsChart;

/** Bars of change, value or share by partner; every number is printed at the end of its bar. */
export const Bars = memo(function Bars({ model, footer }: BarsProps) {
  const [box, width] = useWidth<HTMLDivElement>(440);
  const [approaches, setApproaches] = useState(0);
  const { chart: Chart, isPictured } = useChart(loadChart, model, approaches);
  const drawing = useMemo(
    () => typeof Chart === 'function' && <Chart model={model} width={width} />,
    [Chart, model, width],
  );
  const hatched = hatchedName(model);
  useEffect(
    () => (Chart instanceof Error ? say(isOutdated(Chart) ? Chart.message : NO_CHART, 'bars') : undefined),
    [Chart],
  );
  return (
    <figure className={styles.figure} onPointerEnter={() => setApproaches((count) => count + 1)}>
      <ChartHead {...model}>
        {model.flows.map((flow) => (
          <li key={flow}>
            <i className={styles.swatch} data-flow={flow} />
            {flowName(flow)}
          </li>
        ))}
        {hatched && (
          <li>
            <i className={styles.swatch} data-hatched="" />
            <Wording full={hatched} brief={hatchedBrief(model)} />
          </li>
        )}
      </ChartHead>
      <div ref={box} role="img" aria-label={model.summary} data-drawing="bars">
        <ChartPlace id="bars" width={width} height={barsLayout(model, width).height} isPictured={isPictured}>
          {drawing}
        </ChartPlace>
      </div>
      {Chart instanceof Error && (
        <p className={growth.note}>
          <Failure error={Chart} advice={NO_CHART} />
        </p>
      )}
      <ul className="visually-hidden">
        {model.rows.map((row) => (
          <li key={row.id}>
            {row.name}: {row.bars.map((bar) => `${flowName(bar.flow)} ${bar.spoken}`).join('; ')}
          </li>
        ))}
      </ul>
      {footer}
    </figure>
  );
});
