import styles from './timeline.module.css';
import type { YearsModel } from './years-model.ts';

const HEIGHT = 100;

/** The history behind the thumbs; hatched where no total exists. Decoration: the same numbers stand in the table. */
export function HistoryArea({ model }: { readonly model: YearsModel }) {
  const { first, last, history, highest, recordLast } = model;
  const span = last - first;
  const top = highest?.valueUsd ?? 1;
  const known = history.flatMap(({ year, valueUsd }) =>
    valueUsd === undefined ? [] : [[year - first, HEIGHT - (valueUsd / top) * (HEIGHT - 16)] as const],
  );
  const line = known.map(([x, y]) => `${x} ${y.toFixed(1)}`).join('L');
  const [start] = known[0] ?? [0];
  const [end] = known.at(-1) ?? [0];
  return (
    <>
      <svg className={styles.history} viewBox={`0 0 ${span} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {known.length > 0 && <path className={styles.area} d={`M${start} ${HEIGHT}L${line}L${end} ${HEIGHT}Z`} />}
        {known.length > 0 && <path className={styles.areaLine} d={`M${line}`} vectorEffect="non-scaling-stroke" />}
      </svg>
      <div className={styles.noTotal} style={{ left: `${((recordLast - first) / span) * 100}%` }} />
      {highest && (
        <span className={styles.peak} style={{ left: `${((highest.year - first) / span) * 100}%` }} aria-hidden="true">
          {highest.label}
        </span>
      )}
    </>
  );
}
