import { lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './share-button.module.css';
import type { ShareContent } from './shared-view.ts';

// Asked for once the reader comes near the button, so that the menu is there when it is pressed.
const loadMenu = () => import('./ShareMenu.tsx');
const ShareMenu = lazy(async () => ({ default: (await loadMenu()).ShareMenu }));

/** Opens the menu with everything that can be copied or taken away. */
export function ShareButton({ content }: { readonly content: ShareContent }) {
  const [isOpen, setOpen] = useState(false);
  // A failure shows when the menu is opened, with a way to try again.
  const handleNear = () => void loadMenu().catch(() => undefined);
  return (
    <div className={styles.share}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        onPointerEnter={handleNear}
        onFocus={handleNear}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2m0 0L5 5m3-3 3 3M3 8v5.500h10V8" />
        </svg>
        <span>Share</span>
      </button>
      {isOpen && (
        <div className={styles.place}>
          <ErrorBoundary part="The share menu">
            <Suspense fallback={null}>
              <ShareMenu content={content} onClose={() => setOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </div>
  );
}
