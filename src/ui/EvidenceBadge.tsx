import type { FigureName } from '../format/quantity.ts';
import { saidOf } from '../format/said.ts';
import type { Figure } from '../trade/figure.ts';
import { EvidenceSign } from './EvidenceGlyph.tsx';
import styles from './evidence.module.css';

export interface EvidenceBadgeProps {
  readonly figure: Figure;
  readonly description: FigureName;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Whether another button beside it does the same: then the Tab key passes it by. */
  readonly isTwin?: boolean;
}

/**
 * How a figure is known, unless it is plainly observed; a press asks for where it comes from, which the owner shows in place,
 * below its row.
 */
export function EvidenceBadge({ figure, description, isOpen, onToggle, isTwin = false }: EvidenceBadgeProps) {
  if (figure.evidence === 'observed') return null;
  return (
    <button
      type="button"
      className={styles.badge}
      data-readable=""
      tabIndex={isTwin ? -1 : undefined}
      aria-expanded={isOpen}
      aria-label={saidOf(`${description.name}. Where ${description.value} comes from: ${description.subject}`)}
      onClick={onToggle}
    >
      <EvidenceSign evidence={figure.evidence} />
      {description.name}
    </button>
  );
}
