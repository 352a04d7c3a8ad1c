import { useEffect } from 'react';
import { say } from './say.ts';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** What is coming, such as "the map". */
  readonly label: string;
  /** CSS aspect ratio of what is coming, such as "896 / 560". */
  readonly ratio: string;
}

/** Sooner nothing is said: most parts are there. */
const SLOW_MS = 1000;

/** The shape of what comes, in the same place and size; it says so only when it takes longer than a moment. */
export function Skeleton({ label, ratio }: SkeletonProps) {
  useEffect(() => {
    const timer = setTimeout(() => say(whatIsComing, 'loading'), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div data-loading="" className={styles.skeleton} style={{ aspectRatio: ratio }}>
      <p className={styles.slow}>
        Loading {label}
        <i aria-hidden="true" />
      </p>
    </div>
  );
}

/** It may have come by the time that it is said. */
function whatIsComing(): string | undefined {
  return document.querySelector('[data-loading]') ? 'Still loading.' : undefined;
}
