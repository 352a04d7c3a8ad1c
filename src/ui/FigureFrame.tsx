import { type ReactNode, useId } from 'react';
import styles from './figure-frame.module.css';

export interface FigureFrameProps {
  /** The anchor of the figure. */
  readonly id?: string;
  /** The landmark's name, such as "Map". */
  readonly region: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  /** Whose record, period and unit the figure shows. */
  readonly source?: ReactNode;
  /** What stands after the source, such as downloads. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the map: a landmark with its name, a title that follows the state, its unit, its tools and its source. */
export function FigureFrame({ id, region, title, subtitle, tools, source, footer, children }: FigureFrameProps) {
  const titleId = useId();
  return (
    <section id={id} className={styles.frame} aria-label={region} aria-describedby={titleId}>
      <header className={styles.header}>
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
      {source && <p className={styles.source}>{source}</p>}
      {footer}
    </section>
  );
}
