import type { ReactNode } from 'react';
import styles from './filters.module.css';

/** The one row of all that is chosen for every part of the page; on a phone it scrolls sideways. */
export function FilterRow({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.room}>
      <div className={styles.row} data-scrolls="">
        {children}
      </div>
    </div>
  );
}
