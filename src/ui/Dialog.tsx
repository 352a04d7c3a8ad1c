import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Announcer } from './Announcer.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A box over the page. The browser keeps the focus inside, closes it on Esc and gives the focus back; a press beside it closes
 * it too, and so does a link to a place on the page. What is marked with `data-first` has the focus first. What is said meanwhile is said in it.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const box = dialog.current;
    if (!box || box.open) return;
    box.showModal();
    box.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  const handleClick = ({ target }: MouseEvent) => {
    // The dialog itself is pressed only outside of what it holds; a link to a place on the page leads out of it.
    const leadsOut = target instanceof Element && target.closest('a[href^="#"]') !== null;
    if (target === dialog.current || leadsOut) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, and the browser's own.
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose} onClick={handleClick}>
      <div className={styles.content}>
        <div className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
          </button>
        </div>
        {children}
        <Announcer />
      </div>
    </dialog>
  );
}
