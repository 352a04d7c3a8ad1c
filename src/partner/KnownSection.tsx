import { Said } from '../ui/Said.tsx';
import brief from './brief.module.css';
import styles from './known.module.css';
import type { KnownAndNot } from './known.ts';

/** What is known, what has no figure and why, and where the data end. */
export function KnownSection({ whole, missing, ends }: KnownAndNot) {
  return (
    <section className={brief.wide}>
      <h3>What is known, and what is not</h3>
      {whole !== undefined && <p>{whole}</p>}
      <ul className={styles.missing}>
        {missing.map(({ labels, sentence, wouldNeed }) => (
          <li key={labels}>
            <b>
              <Said>{labels}</Said>
            </b>
            <span>
              <Said>{sentence}</Said>
            </span>
            {wouldNeed !== undefined && (
              <span>
                <Said>{wouldNeed}</Said>
              </span>
            )}
          </li>
        ))}
        {ends.map(({ label, text }) => (
          <li key={label}>
            <b>{label}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
