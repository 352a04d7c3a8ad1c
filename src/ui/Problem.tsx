import styles from './problem.module.css';

export interface ProblemProps {
  /** What failed. */
  readonly title: string;
  /** Which file or parameter, and what to do. */
  readonly detail: string;
  readonly onRetry?: (() => void) | undefined;
}

/** Says what failed, in the place of what failed; the rest of the page goes on. */
export function Problem({ title, detail, onRetry }: ProblemProps) {
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.title}>{title}</p>
      <p>{detail}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
