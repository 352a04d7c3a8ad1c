import { type LinePoint, lonePoints, type RecordedSide } from './line-points.ts';
import styles from './lines.module.css';
import { usePanelScale } from './use-panel-scale.ts';

export interface LonePointsProps {
  readonly points: readonly LinePoint[];
  readonly side: RecordedSide;
}

const RADIUS = 1.9;

/** The years of a record with none beside them, which no line reaches: a dot each. */
export function LonePoints({ points, side }: LonePointsProps) {
  const scale = usePanelScale();
  if (!scale) return null;
  const { x, y } = scale;
  return (
    <g data-lone={side}>
      {lonePoints(points, side).map((point) => (
        <circle key={point.year} cx={x(point.year)} cy={y(point[side])} r={RADIUS} className={styles.lone} />
      ))}
    </g>
  );
}
