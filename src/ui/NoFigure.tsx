import { useState } from 'react';
import type { AbsentDescription } from '../format/absence.ts';
import styles from './no-figure.module.css';

export interface NoFigureProps {
  readonly description: AbsentDescription;
}

/** In place of a number: its reason, which opens what is missing and what would make it computable. */
export function NoFigure({ description }: NoFigureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.reason}
        data-readable=""
        aria-expanded={isOpen}
        aria-label={`${description.subject}: no figure. ${description.short}. Why`}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">–</span> {description.short}
      </button>
      {isOpen && (
        <span className={styles.why}>
          {description.sentence} {description.wouldNeed}
        </span>
      )}
    </>
  );
}
