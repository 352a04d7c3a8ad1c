import type { OnViewChange, View } from '../view-state/view.ts';
import { Events } from './Events.tsx';
import type { LaneModel } from './lane-model.ts';
import { YearFilter } from './YearFilter.tsx';
import styles from './years.module.css';
import type { YearsModel } from './years-model.ts';

export interface TimelineProps {
  readonly years: YearsModel;
  /** Absent when the package has no events. */
  readonly lane: LaneModel | undefined;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function Timeline({ years, lane, view, onViewChange }: TimelineProps) {
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline}>
      <YearFilter model={years} onViewChange={onViewChange} />
      {lane ? (
        <Events lane={lane} openId={view.event} onViewChange={onViewChange} />
      ) : (
        <p className={styles.subtitle}>This data package has no events.</p>
      )}
    </section>
  );
}
