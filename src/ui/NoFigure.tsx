import { type KeyboardEvent, useState } from 'react';
import type { AbsentDescription } from '../format/absence.ts';
import styles from './no-figure.module.css';
import { Said } from './Said.tsx';

export interface NoFigureProps {
  readonly description: AbsentDescription;
}

/** In place of a number: its reason, which opens what is missing and what would make it computable; Esc closes it. */
export function NoFigure({ description }: NoFigureProps) {
  const [isOpen, setOpen] = useState(false);
  const handleKey = (event: KeyboardEvent) => {
    // The next press of the key is for what is around it.
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className={styles.reason}
        data-readable=""
        aria-expanded={isOpen}
        onKeyDown={handleKey}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">–</span> {description.short}
        <span className="visually-hidden">. Why there is no figure: {description.subject}</span>
      </button>
      {isOpen && (
        <span className={styles.why}>
          <Said>{description.why}</Said>
        </span>
      )}
    </>
  );
}
