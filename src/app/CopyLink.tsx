import { useState } from 'react';
import { versionedLink } from '../view-state/address.ts';
import styles from './page.module.css';

const SHOWN_MS = 4000;

/** Copies the address of exactly this view; where the browser refuses, it shows the address to copy by hand. */
export function CopyLink() {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(versionedLink(window.location.href));
      setState('copied');
      setTimeout(() => setState('idle'), SHOWN_MS);
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" className={styles.button} onClick={handleCopy}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 9.500l3-3M7 4.500l1.600-1.600a3 3 0 0 1 4.400 4.400L11.500 9M9 11.500l-1.600 1.600a3 3 0 0 1-4.400-4.400L4.500 7" />
        </svg>
        <span aria-live="polite">{state === 'copied' ? 'Link copied' : 'Copy link'}</span>
      </button>
      {state === 'refused' && (
        <input
          className={styles.address}
          aria-label="Address of this view, copy it by hand"
          readOnly
          value={versionedLink(window.location.href)}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
