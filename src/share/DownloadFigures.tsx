import { useState } from 'react';
import { saveText } from './save-file.ts';
import styles from './share-button.module.css';
import type { ShareContent } from './shared-view.ts';
import { sharedView } from './shared-view.ts';

/** Saves the table beside it as a file, without the way through the menu. */
export function DownloadFigures({ contentOf }: { readonly contentOf: () => ShareContent }) {
  const [hasFailed, setFailed] = useState(false);
  const handleClick = async () => {
    try {
      const { figuresFile } = await import('./share-model.ts');
      saveText(figuresFile(sharedView(contentOf(), window.location.href, new Date())));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.download}>
      <button type="button" className={styles.button} onClick={handleClick}>
        Download CSV
      </button>
      <p role="status">{hasFailed && 'The file could not be made. Check the connection, then try again.'}</p>
    </div>
  );
}
