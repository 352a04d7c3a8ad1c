import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import styles from './info.module.css';
import { placeBeside } from './place-beside.ts';

export interface InfoProps {
  /** The accessible name of the button, such as "About this map and its sources". */
  readonly label: string;
  /** What the button shows; without it an "i". */
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/**
 * What is said of a figure behind an "i" or a few words: its sources, its units, what to keep in mind. Esc and a press
 * elsewhere close it. On paper and without scripts it stands open in its place.
 */
export function Info({ label, text, children }: InfoProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && button.current) placeBeside(button.current, event.currentTarget);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={text === undefined ? styles.glyph : styles.words}
        popoverTarget={id}
        aria-label={label}
      >
        {text ?? (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" />
            <path d="M8 7.4V11M8 4.9v.1" />
          </svg>
        )}
      </button>
      <div id={id} popover="auto" className={styles.card} data-info="" onToggle={handleToggle}>
        {children}
      </div>
    </>
  );
}
