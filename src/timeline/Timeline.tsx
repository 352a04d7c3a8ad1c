import type { View } from '../view-state/view.ts';
import { Events } from './Events.tsx';
import type { LaneModel } from './lane-model.ts';
import { YearFilter, type YearFilterProps } from './YearFilter.tsx';
import styles from './years.module.css';

export interface TimelineProps extends Omit<YearFilterProps, 'model'> {
  readonly years: YearFilterProps['model'];
  /** Absent when the package has no events. */
  readonly lane: LaneModel | undefined;
  readonly view: View;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function Timeline({ years, lane, view, ...filter }: TimelineProps) {
  const { onViewChange } = filter;
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline}>
      <YearFilter model={years} {...filter} />
      {lane ? (
        <Events lane={lane} openId={view.event} onViewChange={onViewChange} />
      ) : (
        <p className={styles.subtitle}>This data package has no events.</p>
      )}
    </section>
  );
}
