import type { ReactNode } from 'react';
import styles from './partner-place.module.css';

export interface PartnerPlaceProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Where the open partner stands, also while its code is coming or has failed: it can be closed then as well. */
export function PartnerPlace({ onClose, children }: PartnerPlaceProps) {
  return (
    <div className={styles.place} data-partner-place="">
      {children}
      <button type="button" className={styles.close} aria-label="Close the panel" onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
