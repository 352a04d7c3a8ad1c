import type { ReactNode } from 'react';
import type { Signs } from '../format/signs.ts';
import { EvidenceSign } from './EvidenceGlyph.tsx';
import styles from './evidence.module.css';

export interface SignLineProps {
  readonly signs: Signs;
  /** What stands after it, such as a button. */
  readonly children?: ReactNode;
}

/** One quiet line that says what the signs beside figures mean. */
export function SignLine({ signs: { signs, plain }, children }: SignLineProps) {
  return (
    <p className={styles.signs}>
      {signs.map(({ evidence, meaning }) => (
        <span key={evidence}>
          <EvidenceSign evidence={evidence} /> {meaning}.{' '}
        </span>
      ))}
      {plain} {children}
    </p>
  );
}
