import type { Strength } from '../trade/verdict.ts';
import styles from './verdict.module.css';

const FILLS: Record<Strength, string> = {
  independent: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z',
  weak: 'M6 1.5a4.5 4.5 0 0 0 0 9Z',
  internal: '',
};

/** How full a disc is says how strong a verdict is: full, half, and an empty ring for a source held against itself. */
export function StrengthGlyph({ strength }: { readonly strength: Strength }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.strength}>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d={FILLS[strength]} fill="currentColor" />
    </svg>
  );
}
