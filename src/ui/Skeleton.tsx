import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** What is coming, such as "the map". */
  readonly label: string;
  /** CSS aspect ratio of what is coming, such as "896 / 560". */
  readonly ratio: string;
}

/** The shape of what comes, in the same place and size; it says so only when it takes longer than a moment. */
export function Skeleton({ label, ratio }: SkeletonProps) {
  return (
    <div role="status" data-loading="" className={styles.skeleton} style={{ aspectRatio: ratio }}>
      <p className={styles.slow}>
        Loading {label}
        <i aria-hidden="true" />
      </p>
    </div>
  );
}
