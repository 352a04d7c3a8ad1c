import { memo } from 'react';
import { ChartPlace } from '../../ui/ChartPlace.tsx';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import type { PanelChart } from './PanelChart.tsx';
import { nearestYear, panelHeight } from './panel-layout.ts';
import { useReading } from './use-reading.ts';

export interface PanelFigureProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly width: number;
  /** What draws the lines, once it has come. */
  readonly Chart: typeof PanelChart | undefined;
  /** Whether the page was served with a picture of these lines. */
  readonly isPictured: boolean;
  /** Whether the Tab key comes to this panel. */
  readonly isStop: boolean;
}

/** Beyond this many ticks the number beside them says it better. */
const MOST_TICKS = 12;

/** One partner: its name and the two years compared, the lines, and what stands below them. */
export const PanelFigure = memo(function PanelFigure({ panel, model, isStop, ...lines }: PanelFigureProps) {
  return (
    <div className={styles.panel} data-flow={model.flow}>
      <p className={styles.panelTitle}>
        <b>{panel.name}</b>
        {/* The picture below says it in words. */}
        <span aria-hidden="true">{panel.ends}</span>
      </p>
      {panel.emptyReason ? (
        <p className={styles.empty}>{panel.emptyReason}</p>
      ) : (
        <PanelLines panel={panel} model={model} isStop={isStop} {...lines} />
      )}
      {panel.undrawn && <p className={styles.contacts}>{panel.undrawn}</p>}
      {panel.note && (
        <p className={styles.contacts}>
          {panel.note}
          {panel.contactCount > 0 && <ContactTicks count={Math.min(panel.contactCount, MOST_TICKS)} />}
        </p>
      )}
    </div>
  );
});

function PanelLines({ panel, model, width, Chart, isPictured, isStop }: PanelFigureProps) {
  const { start, isKeyed, target } = useReading();
  const reading = start && { index: nearestYear(start.x, width, model), isHeld: start.by === 'tap' };
  return (
    <div {...target} className={styles.lines}>
      <ChartPlace
        id={`lines ${panel.id}`}
        name={panel.summary}
        width={width}
        height={panelHeight(width)}
        isPictured={isPictured}
      >
        {Chart && <Chart {...{ panel, model, width, reading, isStop }} isKeyed={isKeyed} />}
      </ChartPlace>
    </div>
  );
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
