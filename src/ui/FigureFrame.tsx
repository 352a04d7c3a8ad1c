import type { ReactNode } from 'react';
import styles from './figure-frame.module.css';
import { Info } from './Info.tsx';
import { useOneStop } from './use-one-stop.ts';

export interface FigureFrameProps {
  /** The anchor of the figure. */
  readonly id: string;
  /** The landmark's name, such as "Map". */
  readonly region: string;
  readonly title: string;
  /** The unit; what does not fit beside the title stands behind the "i" too. */
  readonly subtitle: string;
  /** Buttons beside the title. */
  readonly tools: ReactNode;
  /** What the "i" is called. */
  readonly aboutName: string;
  /** What stands behind the "i", after the subtitle: whose figures these are, and downloads. Nothing: there is no "i". */
  readonly about: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the map: a landmark with its name, and one line with a title that follows the state, its unit and its tools. */
export function FigureFrame({ id, region, title, subtitle, tools, aboutName, about, children }: FigureFrameProps) {
  return (
    <section id={id} className={styles.frame} data-plain={!about || undefined} aria-label={region}>
      <header className={styles.header}>
        <h2>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        <div
          className={styles.tools}
          role="toolbar"
          aria-label={`${region}: what is shown, and sources`}
          {...useOneStop<HTMLDivElement>()}
        >
          {tools}
          {about && (
            <Info label={aboutName}>
              <p className={styles.unit}>{subtitle}</p>
              {about}
            </Info>
          )}
        </div>
      </header>
      {children}
    </section>
  );
}
