import type { LinePoint } from './line-points.ts';
import styles from './lines.module.css';
import { usePanelScale } from './use-panel-scale.ts';

export interface LaterPointsProps {
  readonly points: readonly LinePoint[];
}

const RADIUS = 3.8;
const CAP = 3;

/** The years after the record: hollow points, each before the bar of its interval. */
export function LaterPoints({ points }: LaterPointsProps) {
  const scale = usePanelScale();
  if (!scale) return null;
  const { x, y } = scale;
  return (
    <g>
      {points.map((point) => {
        const [cx, cy] = [x(point.year), y(point.later)];
        const [low, high] = point.interval?.map((bound) => y(bound)) ?? [];
        if (cx === undefined || cy === undefined) return null;
        return (
          <g key={point.year} data-evidence={point.evidence}>
            {low !== undefined && high !== undefined && (
              <path
                d={`M${cx} ${low}V${high}M${cx - CAP} ${low}h${2 * CAP}M${cx - CAP} ${high}h${2 * CAP}`}
                className={styles.interval}
              />
            )}
            <circle cx={cx} cy={cy} r={RADIUS} className={styles.later} />
          </g>
        );
      })}
    </g>
  );
}
