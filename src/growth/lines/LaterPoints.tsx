import type { LinePoint } from './line-points.ts';
import styles from './lines.module.css';
import type { PanelLayout } from './panel-layout.ts';

export interface LaterPointsProps {
  readonly points: readonly LinePoint[];
  readonly layout: PanelLayout;
}

const RADIUS = 3.8;
const CAP = 3;

/** The years after the record: hollow points, each before the bar of its interval. */
export function LaterPoints({ points, layout: { x, y } }: LaterPointsProps) {
  return (
    <>
      {points.map(({ year, later, interval, evidence }) => {
        if (later === undefined) return null;
        const cx = x(year);
        const [low, high] = interval?.map(y) ?? [];
        return (
          <g key={year} data-evidence={evidence}>
            {interval && (
              <path
                d={`M${cx} ${low}V${high}M${cx - CAP} ${low}h${2 * CAP}M${cx - CAP} ${high}h${2 * CAP}`}
                className={styles.interval}
              />
            )}
            <circle cx={cx} cy={y(later)} r={RADIUS} className={styles.later} />
          </g>
        );
      })}
    </>
  );
}
