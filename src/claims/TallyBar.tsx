import type { ClaimsModel } from './claims-model.ts';
import styles from './tally.module.css';

/**
 * How many claims came out which way and how strongly, as a sentence that leads with the strong and as one bar: full,
 * striped and hollow as verdicts are independent, weak and internal. In numbers the filter says the same, on paper a line.
 */
export function TallyBar({ model: { tally, tallyBar, tallyText } }: { readonly model: ClaimsModel }) {
  return (
    <>
      {tallyText !== undefined && <p className={styles.lead}>{tallyText}</p>}
      <div aria-hidden="true">
        <p className={styles.words}>{tally.map(({ name, count }) => `${name} ${count}`).join(' · ')}</p>
        <div className={styles.tally}>
          {tallyBar.map(({ verdict, strength, count }) => (
            <i
              key={`${verdict} ${strength}`}
              className={[styles[`${verdict}Part`], strength && styles[`${strength}Part`]].filter(Boolean).join(' ')}
              style={{ flexGrow: count }}
            />
          ))}
        </div>
      </div>
    </>
  );
}
