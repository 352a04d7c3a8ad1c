import { type LinePoint, lonePoints, type RecordedSide } from './line-points.ts';
import styles from './lines.module.css';
import type { PanelLayout } from './panel-layout.ts';

export interface LonePointsProps {
  readonly points: readonly LinePoint[];
  readonly side: RecordedSide;
  readonly layout: PanelLayout;
}

const RADIUS = 1.9;

/** The years of a record with none beside them, which no line reaches: a dot each. */
export function LonePoints({ points, side, layout: { x, y } }: LonePointsProps) {
  return (
    <g data-lone={side}>
      {lonePoints(points, side).map(({ year, [side]: value = 0 }) => (
        <circle key={year} cx={x(year)} cy={y(value)} r={RADIUS} className={styles.lone} />
      ))}
    </g>
  );
}
