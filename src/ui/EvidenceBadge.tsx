import { useId, useState } from 'react';
import type { FigureDescription } from '../format/evidence.ts';
import type { Figure } from '../trade/figure.ts';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { EvidenceGlyph } from './EvidenceGlyph.tsx';
import styles from './evidence.module.css';

export interface EvidenceBadgeProps {
  readonly figure: Figure;
  readonly description: FigureDescription;
  /** With `onToggle` the owner says whether it is open and shows the details itself, below its row. */
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  readonly onClaim?: ((claimId: string) => void) | undefined;
}

/** How a figure is known; a press opens where it comes from, in place. */
export function EvidenceBadge({ figure, description, isOpen, onToggle, onClaim }: EvidenceBadgeProps) {
  const [isOpenHere, setOpenHere] = useState(false);
  const detailsId = useId();
  const isControlled = onToggle !== undefined;
  const isShown = isControlled ? isOpen === true : isOpenHere;
  return (
    <>
      <button
        type="button"
        className={styles.badge}
        data-readable=""
        aria-expanded={isShown}
        aria-label={`${description.name}. Where ${description.value} comes from: ${description.subject}`}
        onClick={onToggle ?? (() => setOpenHere(!isOpenHere))}
      >
        <EvidenceGlyph evidence={figure.evidence} />
        {description.name}
      </button>
      {isShown && !isControlled && (
        <div id={detailsId} className={styles.inPlace}>
          <EvidenceDetails description={description} {...(onClaim && { onClaim })} />
        </div>
      )}
    </>
  );
}
