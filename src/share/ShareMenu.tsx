import { useMemo, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import type { Theme } from '../view-state/view.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { SECTIONS } from './menu-sections.tsx';
import styles from './share.module.css';
import { shareModel } from './share-model.ts';
import type { ShareContent } from './shared-view.ts';
import { sharedView } from './shared-view.ts';
import { useCopying } from './use-copying.ts';

export interface ShareMenuProps {
  readonly content: ShareContent;
  /** The colours that were chosen for the page: links ask for them only when the reader wants that. */
  readonly colours?: Theme | undefined;
  readonly onClose: () => void;
}

/** The menu over the page: link, files, citation, embed code. */
export function ShareMenu({ content, colours, onClose }: ShareMenuProps) {
  const [openedAt] = useState(() => new Date());
  const [keepsColours, setKeepsColours] = useState(false);
  const theme = keepsColours ? colours : undefined;
  const model = useMemo(
    () => shareModel(sharedView(content, window.location.href, openedAt, theme)),
    [content, openedAt, theme],
  );
  const copying = useCopying();
  return (
    <Dialog title="Share and take away" onClose={onClose}>
      {SECTIONS.map((section) => (
        <section key={section.heading} className={styles.section}>
          <h3>{section.heading}</h3>
          <section.Section model={model} copying={copying} />
          {section.hasColours && colours !== undefined && (
            <label className={styles.colours}>
              <input type="checkbox" checked={keepsColours} onChange={() => setKeepsColours(!keepsColours)} />
              Keep these colours ({colours})
            </label>
          )}
        </section>
      ))}
      <CopyOutcome outcome={copying.outcome} />
    </Dialog>
  );
}
