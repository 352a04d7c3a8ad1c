import type { ReactNode } from 'react';
import styles from './growth.module.css';
import { Wording } from './Wording.tsx';

export interface ChartHeadProps {
  /** What the chart shows, in full and in few words; the same of its years and unit. */
  readonly title: string;
  readonly subtitle: string;
  readonly brief: { readonly title: string; readonly subtitle: string };
  /** The entries of the key. */
  readonly children: ReactNode;
}

/** Over a chart: its title with the years in one line where they fit, and its key in the same row or the next. */
export function ChartHead({ title, subtitle, brief, children }: ChartHeadProps) {
  return (
    <div className={styles.head}>
      <h2>
        <Wording full={title} brief={brief.title} />
      </h2>
      <p>
        <Wording full={subtitle} brief={brief.subtitle} />
      </p>
      <ul className={styles.key} aria-label="Key">
        {children}
      </ul>
    </div>
  );
}
