import { type ReactNode, useState } from 'react';
import { isoDayOf } from '../../format/date.ts';
import { asError, Failure } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import { say } from '../../ui/say.ts';
import { versionedLink } from '../../view-state/shared-link.ts';
import { SavingNote } from '../SavingNote.tsx';
import { savingMessage } from '../saving.ts';
import styles from './image-buttons.module.css';
import type { ImageContent, ImageFormat } from './image-content.ts';
import { IMAGE_FORMATS } from './image-content.ts';

export interface ImageButtonsProps {
  /** What the picture says, asked for when it is wanted. */
  readonly imageOf: () => Promise<ImageContent>;
  /** What is downloaded, for names that are heard out of their place: "the map". */
  readonly what: string;
  /** Stands before buttons that show no more than their format: "Map". */
  readonly name?: string;
}

const NOT_MADE = 'The picture could not be made. Try again.';
const NO_PIXELS =
  'This browser gives no pixels of what is drawn, so no PNG can be made. The SVG holds the same picture.';

/** Downloads a figure as a picture. What draws it is loaded at the first press. */
export function ImageButtons({ imageOf, what, name }: ImageButtonsProps) {
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState<ReactNode>();
  const handlePress = async (format: ImageFormat) => {
    if (isBusy) return;
    setBusy(true);
    setNote(undefined);
    try {
      const [{ downloadImage }, content] = await Promise.all([
        loadModule(() => import('./download-image.ts')),
        imageOf(),
      ]);
      const link = versionedLink(window.location.href.replace(/#.*$/, ''));
      const saving = await downloadImage({ ...content, link, day: isoDayOf(new Date()) }, format);
      const fileName = `${content.name}.${format}`;
      say(saving === 'no-pixels' ? NO_PIXELS : savingMessage(saving, fileName), 'saving');
      if (saving === 'no-pixels') setNote(<span>{NO_PIXELS}</span>);
      else if (saving !== 'handed')
        setNote(
          <span>
            <SavingNote saving={saving} fileName={fileName} address={link} />
          </span>,
        );
    } catch (error) {
      setNote(
        <span role="alert">
          <Failure error={asError(error)} advice={NOT_MADE} />
        </span>,
      );
    }
    setBusy(false);
  };
  return (
    <p className={styles.buttons} data-short={name === undefined ? undefined : ''}>
      {name}
      {IMAGE_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={`Download ${format.toUpperCase()} of ${what}`}
          aria-disabled={isBusy}
          onClick={() => handlePress(format)}
        >
          {name === undefined && 'Download '}
          {format.toUpperCase()}
        </button>
      ))}
      {note}
    </p>
  );
}
