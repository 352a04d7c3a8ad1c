import type { Evidence } from '../trade/figure.ts';
import styles from './evidence.module.css';
import { Said } from './Said.tsx';

export interface EvidenceGlyphProps {
  readonly evidence: Evidence;
  /** The words for it, where no text beside it says them. */
  readonly label?: string;
}

/**
 * The sign beside a figure: disc stated, hatched disc derived, half disc estimated. What is plainly observed has none, nor
 * what is implied: its number begins with ≈.
 */
export function EvidenceGlyph({ evidence, label }: EvidenceGlyphProps) {
  const shape = shapeOf(evidence);
  if (shape === undefined) return null;
  return (
    <svg
      viewBox="0 0 12 12"
      className={styles.glyph}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shape}
    </svg>
  );
}

function shapeOf(evidence: Evidence) {
  switch (evidence) {
    case 'stated':
      return <circle className={styles.solid} cx="6" cy="6" r="4.5" />;
    case 'derived':
      return (
        <>
          <circle cx="6" cy="6" r="4.500" />
          <path d="M2.800 9.200L9.200 2.800M1.800 6.800L6.800 1.800M5.200 10.200L10.200 5.200" />
        </>
      );
    case 'estimated':
      return (
        <>
          <circle cx="6" cy="6" r="4.500" />
          <path className={styles.solid} d="M6 1.500a4.500 4.500 0 0 1 0 9z" />
        </>
      );
    case 'observed':
    case 'implied':
      return undefined;
    default:
      throw new RangeError(`unknown evidence ${evidence satisfies never}`);
  }
}

/** The sign alone, where it is explained; nothing for what is plainly observed. */
export function EvidenceSign({ evidence }: Pick<EvidenceGlyphProps, 'evidence'>) {
  return evidence === 'implied' ? <Said>≈</Said> : <EvidenceGlyph evidence={evidence} />;
}
