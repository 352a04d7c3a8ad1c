import { areaThrough, type Place, pathThrough, runsOf } from '../chart/line.ts';
import styles from './years.module.css';
import type { YearsModel } from './years-model.ts';

/** Height of the drawing in its own units; it is stretched to the plot. */
const HEIGHT = 100;
/** Left free above the highest year. */
const HEADROOM = 8;

/** The history behind the thumbs; hatched where no total exists. */
export function HistoryArea({ model }: { readonly model: YearsModel }) {
  const { first, last, highest, recordLast } = model;
  const span = last - first;
  const shareOf = (year: number) => (year - first) / span;
  return (
    <>
      <svg
        className={styles.history}
        viewBox={`0 0 ${span} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={model.summary}
      >
        {stretches(model).map((points) => (
          <g key={points[0]?.x}>
            <path className={styles.area} d={areaThrough(points, HEIGHT, 2)} />
            <path className={styles.areaLine} d={pathThrough(points, 2)} vectorEffect="non-scaling-stroke" />
          </g>
        ))}
      </svg>
      {last > recordLast && <div className={styles.noTotal} style={{ left: `${shareOf(recordLast) * 100}%` }} />}
      {highest && (
        <i className={styles.peakDot} style={{ left: `${shareOf(highest.year) * 100}%`, top: `${HEADROOM}%` }} />
      )}
    </>
  );
}

/** Runs of years with a total; a missing year is a gap. */
function stretches({ history, first, highest }: YearsModel): Place[][] {
  const top = highest?.valueUsd ?? 1;
  const placeOf = ({ year, valueUsd = 0 }: YearsModel['history'][number]) => ({
    x: year - first,
    y: HEIGHT - (valueUsd / top) * (HEIGHT - HEADROOM),
  });
  return runsOf(history, ({ valueUsd }) => valueUsd !== undefined).map((run) => run.map(placeOf));
}
