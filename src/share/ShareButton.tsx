import { type ReactNode, useState } from 'react';
import styles from './share-button.module.css';

export interface ShareButtonProps {
  readonly id?: string;
  /** The key that presses it from anywhere on the page. */
  readonly shortcut?: string | undefined;
  /** Called when the reader comes near, so that the menu is there when it is pressed. */
  readonly onNear: () => void;
  readonly menu: (onClose: () => void) => ReactNode;
}

/** Opens the menu with everything that can be copied or taken away. */
export function ShareButton({ id, shortcut, onNear, menu }: ShareButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.share}>
      <button
        id={id}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2m0 0L5 5m3-3 3 3M3 8v5.500h10V8" />
        </svg>
        <span>Share</span>
      </button>
      {isOpen && <div className={styles.place}>{menu(() => setOpen(false))}</div>}
    </div>
  );
}
