import { type ReactNode, useId, useRef } from 'react';
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
  const content = useRef<HTMLDivElement>(null);
  // Laid out in the page's own coordinates, so that it moves with the page below its button.
  const handleToggle = () => {
    const from = button.current?.getBoundingClientRect();
    content.current?.style.setProperty('--top', `${(from?.bottom ?? 0) + window.scrollY}px`);
    content.current?.style.setProperty('--left', `${from?.left ?? 0}px`);
  };
  return (
    <div className={styles.group} data-inline={isInlineWhenWide || undefined}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={`${label}: ${text}`}
        onClick={handleToggle}
      >
        <span data-wide="">{wideText}</span>
        <span data-narrow="">{text}</span>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.500 3.500L5 7l3.500-3.500" />
        </svg>
      </button>
      <div ref={content} id={id} popover="auto" className={styles.content}>
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
