import type { ReactNode } from 'react';
import { YearFilter, type YearFilterProps } from './YearFilter.tsx';
import styles from './years.module.css';

export interface TimelineProps extends YearFilterProps {
  /** The events, below the years. */
  readonly children: ReactNode;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function Timeline({ children, ...filter }: TimelineProps) {
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline}>
      <YearFilter {...filter} />
      {children}
    </section>
  );
}
