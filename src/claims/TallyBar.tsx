import styles from './claims.module.css';
import type { ClaimsModel } from './claims-model.ts';

/** How many claims came out which way, as one bar; the filter above it says the same in numbers. */
export function TallyBar({ tally }: { readonly tally: ClaimsModel['tally'] }) {
  return (
    <div className={styles.tally} aria-hidden="true">
      {tally
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <i key={verdict} className={styles[`${verdict}Part`]} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
