import { usePlotArea } from 'recharts';
import { scaleText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import { usePanelScale } from './use-panel-scale.ts';

export interface PanelFrameProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
}

/** The part of the scale below zero from which its end is named: less, and its number would lie on the zero line. */
const NAMED_FROM = 0.2;
const ABOVE = 4;
const YEARS_BELOW = 16;

const ANCHORS = ['start', 'middle', 'end'] as const;

/** What the lines of a panel stand on: the years compared, both ends of the scale, its zero line, and three years. */
export function PanelFrame({ panel, model }: PanelFrameProps) {
  const scale = usePanelScale();
  const plot = usePlotArea();
  if (!scale || !plot) return null;
  const { x, y } = scale;
  const { first, last } = model.years;
  const { bottom, top } = panel.scale;
  const { from, to } = model.compared;
  const [left, right] = [plot.x, plot.x + plot.width];
  const zero = y(model.isLog ? bottom : 0);
  if ([zero, y(top), y(bottom)].includes(undefined)) return null;
  const isBottomNamed = model.isLog || -bottom > NAMED_FROM * (top - bottom);
  return (
    <g>
      <rect
        x={x(from)}
        y={plot.y}
        width={(x(to) ?? 0) - (x(from) ?? 0)}
        height={plot.height}
        className={styles.window}
      />
      {(isBottomNamed ? [top, bottom] : [top]).map((end) => (
        <g key={end}>
          <path d={`M${left} ${y(end)}H${right}`} className={styles.end} />
          {/* Above its line, where no record can run through it. */}
          <text x={left} y={y(end)} dy={-ABOVE} className={styles.tick}>
            {scaleText(end, model.unit).replace('US$', '')}
          </text>
        </g>
      ))}
      <path d={`M${left} ${zero}H${right}`} className={styles.zero} />
      {[first, Math.round((first + last) / 2), last].map((year, index) => (
        // The outer years hang inwards, or half of each would be cut off.
        <text
          key={year}
          x={x(year)}
          y={plot.y + plot.height + YEARS_BELOW}
          textAnchor={ANCHORS[index]}
          className={styles.tick}
        >
          {year}
        </text>
      ))}
    </g>
  );
}
