import { useState } from 'react';
import { asError, Failure } from '../ui/Failure.tsx';
import { loadModule } from '../ui/load-module.ts';
import { saveText } from './save-file.ts';
import styles from './share-button.module.css';
import type { ShareContent } from './shared-view.ts';
import { sharedView } from './shared-view.ts';

/** Saves the table beside it as a file, without the way through the menu. */
export function DownloadFigures({ contentOf }: { readonly contentOf: () => ShareContent }) {
  const [failure, setFailure] = useState<Error>();
  const handleClick = async () => {
    try {
      const { figuresFile } = await loadModule(() => import('./share-model.ts'));
      saveText(figuresFile(sharedView(contentOf(), window.location.href, new Date())));
      setFailure(undefined);
    } catch (error) {
      setFailure(asError(error));
    }
  };
  return (
    <div className={styles.download}>
      <button type="button" className={styles.button} onClick={handleClick}>
        Download CSV
      </button>
      <p role="status">
        {failure && (
          <Failure error={failure} advice="The file could not be made. Check the connection, then try again." />
        )}
      </p>
    </div>
  );
}
