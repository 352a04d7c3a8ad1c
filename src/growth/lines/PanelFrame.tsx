import { scaleText } from './line-scale.ts';
import styles from './lines.module.css';
import type { LinePanel, LinesModel } from './lines-model.ts';
import type { PanelLayout } from './panel-layout.ts';

export interface PanelFrameProps {
  readonly panel: LinePanel;
  readonly model: LinesModel;
  readonly layout: PanelLayout;
}

/** The part of the scale below zero from which its end is named: less, and its number would lie on the zero line. */
const NAMED_FROM = 0.2;
const ABOVE = 4;
const YEARS_BELOW = 16;

const ANCHORS = ['start', 'middle', 'end'] as const;

/** What the lines of a panel stand on: the years compared, both ends of the scale, its zero line, and three years. */
export function PanelFrame({ panel, model, layout }: PanelFrameProps) {
  const { x, y, left, right, top, bottom } = layout;
  const { first, last } = model.years;
  const { from, to } = model.compared;
  const { domain } = panel;
  const isBottomNamed = model.isLog || -domain.bottom > NAMED_FROM * (domain.top - domain.bottom);
  return (
    <>
      <rect x={x(from)} y={top} width={x(to) - x(from)} height={bottom - top} className={styles.window} />
      {(isBottomNamed ? [domain.top, domain.bottom] : [domain.top]).map((end) => (
        <g key={end}>
          <path d={`M${left} ${y(end)}H${right}`} className={styles.end} />
          {/* Above its line, where no record can run through it. */}
          <text x={left} y={y(end)} dy={-ABOVE} className={styles.tick}>
            {scaleText(end, model.unit).replace('US$', '')}
          </text>
        </g>
      ))}
      <path d={`M${left} ${model.isLog ? bottom : y(0)}H${right}`} className={styles.zero} />
      {[first, Math.round((first + last) / 2), last].map((year, index) => (
        // The outer years hang inwards, or half of each would be cut off.
        <text key={year} x={x(year)} y={bottom + YEARS_BELOW} textAnchor={ANCHORS[index]} className={styles.tick}>
          {year}
        </text>
      ))}
    </>
  );
}
