import type { LaneMonth } from './days.ts';
import styles from './lane.module.css';

export interface MonthAxisProps {
  readonly months: readonly LaneMonth[];
  readonly days: number;
  readonly width: number;
  readonly top: number;
}

/** The least room for a name of three letters, and for one letter. */
const FULL = 32;
const LETTER = 13;

/** The months under the lane: names where there is room, single letters on a phone, years where there are several. */
export function MonthAxis({ months, days, width, top }: MonthAxisProps) {
  const perDay = width / days;
  const isManyYears = months.length > 12;
  const nameOf = (month: LaneMonth) => {
    const room = month.length * perDay;
    if (isManyYears && month.isFirstOfYear) return String(month.year);
    if (isManyYears && room < 2 * FULL) return '';
    return room >= FULL ? month.name : room >= LETTER ? month.letter : '';
  };
  return (
    <g aria-hidden="true">
      <path d={`M0 ${top}H${width}`} className={styles.axisLine} />
      {months.map((month) => (
        <g key={month.day}>
          <path d={`M${month.day * perDay} ${top}v${month.isFirstOfYear ? 10 : 5}`} className={styles.axisLine} />
          <text x={month.day * perDay + 5} y={top + 16} className={styles.tick}>
            {nameOf(month)}
          </text>
        </g>
      ))}
    </g>
  );
}
