import { memo, type PointerEvent as PressEvent, useEffect, useMemo, useRef, useState } from 'react';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { PanelDrawing } from './PanelDrawing.tsx';
import { panelLayout } from './panel-layout.ts';
import type { YearReading } from './YearReading.tsx';

export interface LinePanelChartProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly width: number;
  /** What reads single years off the lines, once it has come. */
  readonly Reading: typeof YearReading | undefined;
}

/** Where a reading began, in pixels from the left of the panel, and by what. */
interface ReadingStart {
  readonly x: number;
  readonly by: 'pointer' | 'tap';
}

/** Beyond this many ticks the number beside them says it better. */
const MOST_TICKS = 12;

/** One partner: its name and the two years compared, the lines, and what stands below them. */
export const LinePanelChart = memo(function LinePanelChart({ panel, model, width, Reading }: LinePanelChartProps) {
  const layout = useMemo(() => panelLayout(panel, model, width), [panel, model, width]);
  const [start, setStart] = useState<ReadingStart>();
  const box = useRef<HTMLDivElement>(null);
  const isTapped = start?.by === 'tap';
  // What a tap reads stays until the next tap elsewhere: a finger leaves nothing, and a mouse that rests somewhere else
  // takes nothing away. A finger that scrolls is cancelled, and does not come up.
  useEffect(() => {
    if (!isTapped) return;
    const handleUp = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && box.current?.contains(target))) setStart(undefined);
    };
    window.addEventListener('pointerup', handleUp, true);
    return () => window.removeEventListener('pointerup', handleUp, true);
  }, [isTapped]);
  const begin = ({ clientX, currentTarget }: PressEvent, by: ReadingStart['by']) =>
    setStart({ x: clientX - currentTarget.getBoundingClientRect().left, by });
  return (
    <div className={styles.panel} data-flow={model.flow}>
      <p className={styles.panelTitle}>
        <b>{panel.name}</b>
        <span>{panel.ends}</span>
      </p>
      {panel.emptyReason ? (
        <p className={styles.empty}>{panel.emptyReason}</p>
      ) : (
        <div
          ref={box}
          role="img"
          aria-label={panel.summary}
          className={styles.lines}
          onPointerEnter={(event) => event.pointerType !== 'touch' && begin(event, 'pointer')}
          onPointerLeave={({ pointerType }) => pointerType !== 'touch' && !isTapped && setStart(undefined)}
          onPointerUp={(event) => event.pointerType === 'touch' && begin(event, 'tap')}
        >
          <PanelDrawing panel={panel} model={model} layout={layout} />
          {Reading && start && <Reading panel={panel} model={model} layout={layout} from={start.x} />}
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
