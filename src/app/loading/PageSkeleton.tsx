import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from '../page.module.css';

/** The shape of the page while its first files come. */
export function PageSkeleton() {
  return (
    <main className={styles.page} aria-busy="true">
      <div className={styles.waitingSentence}>
        <Skeleton label="the sentence" ratio="12 / 1" />
      </div>
      <Skeleton label="the map" ratio="896 / 560" />
    </main>
  );
}
