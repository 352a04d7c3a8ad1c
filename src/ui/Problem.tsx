import { ReloadButton, useWhenOnline } from './Failure.tsx';
import styles from './problem.module.css';

export interface ProblemProps {
  /** What failed. */
  readonly title: string;
  /** Which file or parameter, and what to do. */
  readonly detail: string;
  /** Done by itself when the connection is back. */
  readonly onRetry?: (() => void) | undefined;
  /** Whether only a reload of the page helps. */
  readonly needsReload?: boolean;
  /** Whether it stands in the place of the whole page. */
  readonly isPage?: boolean;
}

/** Says what failed, in the place of what failed; the rest of the page goes on. */
export function Problem({ title, detail, onRetry, needsReload = false, isPage = false }: ProblemProps) {
  useWhenOnline(onRetry);
  return (
    <div role="alert" className={styles.problem}>
      {isPage ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
      <p>{detail}</p>
      {needsReload && <ReloadButton />}
      {onRetry && !needsReload && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
