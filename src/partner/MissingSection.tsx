import type { MissingLine } from './missing.ts';
import styles from './partner.module.css';

/** What has no figure, why, and what would make it computable. */
export function MissingSection({ lines }: { readonly lines: readonly MissingLine[] }) {
  return (
    <section>
      <h3>What is missing, and why</h3>
      {lines.length === 0 ? (
        <p>Nothing: every figure above is known.</p>
      ) : (
        <ul className={styles.missing}>
          {lines.map(({ labels, sentence, wouldNeed }) => (
            <li key={labels}>
              <b>{labels}</b>
              <span>{sentence}</span>
              <span>{wouldNeed}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
