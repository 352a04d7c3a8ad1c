import { YearFilter, type YearFilterProps } from './YearFilter.tsx';
import styles from './years.module.css';

/** The years compared: a bar at the foot of the window, from which the events open. */
export function Timeline(filter: YearFilterProps) {
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline}>
      <YearFilter {...filter} />
    </section>
  );
}
