import { useMemo, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
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

/** The menu over the page: link, files, citation, embed code. */
export function ShareMenu({ content, onClose }: ShareMenuProps) {
  const [openedAt] = useState(() => new Date());
  const model = useMemo(() => shareModel(sharedView(content, window.location.href, openedAt)), [content, openedAt]);
  const copying = useCopying();
  return (
    <Dialog title="Share and take away" onClose={onClose}>
      {SECTIONS.map((section) => (
        <section key={section.heading} className={styles.section}>
          <h3>{section.heading}</h3>
          <section.Section model={model} copying={copying} />
        </section>
      ))}
      <CopyOutcome outcome={copying.outcome} />
    </Dialog>
  );
}
