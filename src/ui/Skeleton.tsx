import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** What is coming, for screen readers. */
  readonly label: string;
  /** CSS aspect ratio of what is coming, such as "896 / 560". */
  readonly ratio: string;
}

/** The shape of what comes, in the same place and size. */
export function Skeleton({ label, ratio }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton} style={{ aspectRatio: ratio }}>
      <span className="visually-hidden">Loading {label}</span>
    </div>
  );
}
