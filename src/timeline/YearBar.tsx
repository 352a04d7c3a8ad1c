import { formatYears } from '../format/date.ts';
import { YearSlider, type YearSliderProps } from './YearSlider.tsx';
import styles from './year-bar.module.css';

/** On a phone the thumbs stay within the thumb's reach, at the bottom of the screen, with ways to both time lines. */
export function YearBar(props: YearSliderProps) {
  const { years, against } = props.model;
  return (
    <section className={styles.bar} aria-label="Years shown">
      <a
        href="#timeline"
        className={styles.years}
        aria-label={`${against === undefined ? years.to : formatYears(years)}, go to the timeline`}
      >
        <b>{years.to}</b>
        <span>{against === undefined ? 'shown' : `against ${against}`}</span>
      </a>
      <div className={styles.plot}>
        <YearSlider {...props} />
      </div>
      <a href="#events" className={styles.events}>
        Events
      </a>
    </section>
  );
}
