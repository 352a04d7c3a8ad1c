import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './popover.module.css';

export interface PopoverProps {
  /** What the button shows. */
  readonly text: string;
  /** What the button shows on a wide screen, if something else. */
  readonly wideText?: string;
  /** What is chosen here; the button's accessible name is "label: text". */
  readonly label: string;
  /** On a wide screen the content stands on the page itself and there is no button. */
  readonly isInlineWhenWide?: boolean;
  readonly children: ReactNode;
}

/** Content behind a button: below it on a wide screen, a sheet from the bottom on a phone. Esc and a tap outside close it. */
export function Popover({ text, wideText = text, label, isInlineWhenWide = false, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && button.current) placeBeside(button.current, event.currentTarget);
  };
  return (
    <div className={styles.group} data-inline={isInlineWhenWide || undefined}>
      <button ref={button} type="button" className={styles.button} popoverTarget={id} aria-label={`${label}: ${text}`}>
        <span data-wide="">{wideText}</span>
        <span data-narrow="">{text}</span>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.500 3.500L5 7l3.500-3.500" />
        </svg>
      </button>
      <div id={id} popover="auto" className={styles.content} onToggle={handleToggle}>
        <p className={styles.title} aria-hidden="true">
          {label}
        </p>
        {children}
        <button type="button" className={styles.done} popoverTarget={id} popoverTargetAction="hide">
          Done
        </button>
      </div>
    </div>
  );
}
