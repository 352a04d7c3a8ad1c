import styles from './claims.module.css';
import type { ClaimsModel } from './claims-model.ts';

/** How many claims came out which way, as one bar; in numbers the filter above it says the same, and on paper a line. */
export function TallyBar({ tally }: { readonly tally: ClaimsModel['tally'] }) {
  return (
    <div aria-hidden="true">
      <p className={styles.words}>{tally.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
      <div className={styles.tally}>
        {tally
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <i key={verdict} className={styles[`${verdict}Part`]} style={{ flexGrow: count }} />
          ))}
      </div>
    </div>
  );
}
