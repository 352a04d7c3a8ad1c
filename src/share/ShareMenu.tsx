import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Announcer } from '../ui/Announcer.tsx';
import { CopyOutcome } from './CopyOutcome.tsx';
import { SECTIONS } from './menu-sections.tsx';
import styles from './share.module.css';
import { shareModel } from './share-model.ts';
import type { ShareContent } from './shared-view.ts';
import { sharedView } from './shared-view.ts';
import { useCopying } from './use-copying.ts';

export interface ShareMenuProps {
  readonly content: ShareContent;
  readonly onClose: () => void;
}

/**
 * The menu over the page: link, files, citation, embed code. The browser keeps focus inside, closes on Esc and gives
 * focus back; a press beside the menu closes it too.
 */
export function ShareMenu({ content, onClose }: ShareMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [openedAt] = useState(() => new Date());
  const model = useMemo(() => shareModel(sharedView(content, window.location.href, openedAt)), [content, openedAt]);
  const copying = useCopying();

  useEffect(() => {
    const box = dialog.current;
    if (!box || box.open) return;
    box.showModal();
    box.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);

  // The dialog itself is pressed only outside of what it holds.
  const handleClick = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, and the browser's own.
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose} onClick={handleClick}>
      <div className={styles.menu}>
        <div className={styles.header}>
          <h2 id={heading}>Share and take away</h2>
          <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
          </button>
        </div>
        {SECTIONS.map((section) => (
          <section key={section.heading} className={styles.section}>
            <h3>{section.heading}</h3>
            <section.Section model={model} copying={copying} />
          </section>
        ))}
        <CopyOutcome outcome={copying.outcome} />
        <Announcer />
      </div>
    </dialog>
  );
}
