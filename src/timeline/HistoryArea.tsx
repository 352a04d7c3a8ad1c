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
          <g key={points[0]?.[0]}>
            <path
              className={styles.area}
              d={`M${points[0]?.[0]} ${HEIGHT}L${asPath(points)}L${points.at(-1)?.[0]} ${HEIGHT}Z`}
            />
            <path className={styles.areaLine} d={`M${asPath(points)}`} vectorEffect="non-scaling-stroke" />
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

type Point = readonly [x: number, y: number];

/** Runs of years with a total; a missing year is a gap. */
function stretches({ history, first, highest }: YearsModel): Point[][] {
  const top = highest?.valueUsd ?? 1;
  const runs: Point[][] = [[]];
  for (const { year, valueUsd } of history) {
    if (valueUsd === undefined) runs.push([]);
    else runs.at(-1)?.push([year - first, HEIGHT - (valueUsd / top) * (HEIGHT - HEADROOM)]);
  }
  return runs.filter((run) => run.length > 0);
}

function asPath(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x} ${y.toFixed(2)}`).join('L');
}
