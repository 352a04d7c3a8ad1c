import { memo, useMemo } from 'react';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PanelDrawing } from './PanelDrawing.tsx';
import { panelLayout } from './panel-layout.ts';
import { useReadingStart } from './use-reading-start.ts';
import type { YearReading } from './YearReading.tsx';

export interface LinePanelChartProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly width: number;
  /** What reads single years off the lines, once it has come. */
  readonly Reading: typeof YearReading | undefined;
}

/** Beyond this many ticks the number beside them says it better. */
const MOST_TICKS = 12;

/** One partner: its name and the two years compared, the lines, and what stands below them. */
export const LinePanelChart = memo(function LinePanelChart({ panel, model, width, Reading }: LinePanelChartProps) {
  const layout = useMemo(() => panelLayout(panel, model, width), [panel, model, width]);
  const [from, target] = useReadingStart();
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
        <div {...target} role="img" aria-label={panel.summary} className={styles.lines}>
          <PanelDrawing panel={panel} model={model} layout={layout} />
          {Reading && from !== undefined && <Reading panel={panel} model={model} layout={layout} from={from} />}
        </div>
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
