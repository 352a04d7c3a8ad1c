import { type ReactNode, useState } from 'react';
import { asError, Failure } from '../ui/Failure.tsx';
import { loadModule } from '../ui/loading/load-module.ts';
import { say } from '../ui/say.ts';
import { SavingNote } from './SavingNote.tsx';
import { saveText } from './save-file.ts';
import { savingMessage } from './saving.ts';
import styles from './share-button.module.css';
import type { ShareContent } from './shared-view.ts';
import { sharedView } from './shared-view.ts';

/** Saves the table beside it as a file, without the way through the menu. */
export function DownloadFigures({ contentOf }: { readonly contentOf: () => ShareContent }) {
  const [note, setNote] = useState<ReactNode>();
  const handleClick = async () => {
    try {
      const { figuresFile } = await loadModule(() => import('./share-model.ts'));
      const shared = sharedView(contentOf(), window.location.href, new Date());
      const file = figuresFile(shared);
      const saving = saveText(file, file.make());
      const { fileName } = file;
      say(savingMessage(saving, fileName), 'saving');
      setNote(
        saving !== 'handed' && (
          <p>
            <SavingNote saving={saving} fileName={fileName} address={shared.link} />
          </p>
        ),
      );
    } catch (error) {
      setNote(
        <p role="alert">
          <Failure error={asError(error)} advice="The file could not be made. Check the connection, then try again." />
        </p>,
      );
    }
  };
  return (
    <div className={styles.download}>
      <button type="button" className={styles.button} onClick={handleClick}>
        Download CSV
      </button>
      {note}
    </div>
  );
}
