import type { ComponentType, MouseEvent } from 'react';
import { PACKAGE_ZIP } from '../dataset/package-file.ts';
import { Said } from '../ui/Said.tsx';
import { saveText } from './save-file.ts';
import { savingFrom } from './saving.ts';
import styles from './share.module.css';
import type { FileItem, ShareModel } from './share-model.ts';
import type { Copying } from './use-copying.ts';

export interface SectionProps {
  readonly model: ShareModel;
  readonly copying: Copying;
}

interface MenuSection {
  readonly heading: string;
  readonly Section: ComponentType<SectionProps>;
  /** Whether the reader is asked there which colours links have. */
  readonly hasColours?: boolean;
}

/** The groups of the menu, in order. Another group is another line. */
export const SECTIONS: readonly MenuSection[] = [
  { heading: 'Link to this view', Section: LinkSection, hasColours: true },
  { heading: 'Take away', Section: FilesSection },
  { heading: 'Copy a citation', Section: CitationSection },
  { heading: 'Embed it elsewhere', Section: EmbedSection },
];

function LinkSection({ model, copying }: SectionProps) {
  const { link, title } = model;
  // Closing the system's sheet without a choice rejects as well, and needs no message.
  const handleShare = () =>
    navigator.share({ title, url: link.text }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      const message = 'The browser does not allow it. Link, to copy by hand:';
      copying.onReport({ kind: 'refused', message, text: link.text });
    });
  return (
    <>
      <input
        className={styles.address}
        aria-label="Address of this view"
        readOnly
        value={link.text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} data-first="" onClick={() => copying.onCopy(link)}>
          {link.label}
        </button>
        {'share' in navigator && (
          <button type="button" className={styles.button} onClick={handleShare}>
            Send with another app
          </button>
        )}
      </div>
    </>
  );
}

function FilesSection({ model, copying }: SectionProps) {
  return (
    <>
      <FileList model={model} copying={copying} />
      <p className={styles.hint}>The map and each chart as SVG or PNG: by the buttons below each.</p>
    </>
  );
}

function FileList({ model, copying }: SectionProps) {
  const address = model.link.text;
  const handleSave = (file: FileItem) => {
    const text = file.make();
    const saving = saveText(file, text);
    copying.onReport({ kind: 'saving', saving, fileName: file.fileName, address, text });
  };
  const handlePackage = (event: MouseEvent<HTMLAnchorElement>) => {
    const saving = savingFrom(window);
    if (saving === 'forbidden') event.preventDefault();
    copying.onReport({ kind: 'saving', saving, fileName: model.package.fileName, address: event.currentTarget.href });
  };
  return (
    <ul className={styles.files}>
      {model.files.map((file) => (
        <li key={file.fileName}>
          <button type="button" className={styles.file} onClick={() => handleSave(file)}>
            {file.label}
            <small>{file.detail}</small>
          </button>
        </li>
      ))}
      <li>
        <a
          className={styles.file}
          href={`${import.meta.env.BASE_URL}data/${PACKAGE_ZIP}`}
          download={model.package.fileName}
          onClick={handlePackage}
        >
          {model.package.label}
          <small>{model.package.detail}</small>
        </a>
      </li>
    </ul>
  );
}

function CitationSection({ model, copying }: SectionProps) {
  return (
    <>
      <p className={styles.quote}>
        <Said>{model.citations[0]?.text ?? ''}</Said>
      </p>
      <div className={styles.buttons} role="group" aria-label="Copy the citation as">
        {model.citations.map((item) => (
          <button key={item.label} type="button" className={styles.button} onClick={() => copying.onCopy(item)}>
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

function EmbedSection({ model, copying }: SectionProps) {
  return (
    <>
      <p className={styles.hint}>The view as a frame in another page, with its sources and a link back.</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => copying.onCopy(model.embed)}>
          {model.embed.label}
        </button>
        <a className={styles.button} href={`${import.meta.env.BASE_URL}embed.html`} target="_blank" rel="noopener">
          See the code at work (in a new tab)
        </a>
      </div>
    </>
  );
}
