import styles from './claims.module.css';
import type { ClaimsModel } from './claims-model.ts';

/**
 * How many claims came out which way and how strongly, as one bar: full, striped and hollow as their verdicts are
 * independent, weak and internal. In numbers the sentence and the filter above say the same, and on paper a line.
 */
export function TallyBar({ model: { tally, tallyBar } }: { readonly model: ClaimsModel }) {
  return (
    <div aria-hidden="true">
      <p className={styles.words}>{tally.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
      <div className={styles.tally}>
        {tallyBar.map(({ verdict, strength, count }) => (
          <i
            key={`${verdict} ${strength}`}
            className={`${styles[`${verdict}Part`]} ${strength === undefined ? '' : styles[`${strength}Part`]}`}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
    </div>
  );
}
