import { useState } from 'react';
import { isoDayOf } from '../../format/date.ts';
import { asError, Failure } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/load-module.ts';
import { versionedLink } from '../../view-state/address.ts';
import styles from './image-buttons.module.css';
import type { ImageContent, ImageFormat } from './image-content.ts';
import { IMAGE_FORMATS } from './image-content.ts';

export interface ImageButtonsProps {
  /** What the picture says, asked for when it is wanted. */
  readonly imageOf: () => Promise<ImageContent>;
  /** What is downloaded, for names that are heard out of their place: "the map". */
  readonly what: string;
}

/** Downloads a figure as a picture. What draws it is loaded at the first press. */
export function ImageButtons({ imageOf, what }: ImageButtonsProps) {
  const [state, setState] = useState<'idle' | 'busy' | Error>('idle');
  const handlePress = async (format: ImageFormat) => {
    if (state === 'busy') return;
    setState('busy');
    try {
      const [{ downloadImage }, content] = await Promise.all([
        loadModule(() => import('./download-image.ts')),
        imageOf(),
      ]);
      const link = versionedLink(window.location.href.replace(/#.*$/, ''));
      await downloadImage({ ...content, link, day: isoDayOf(new Date()) }, format);
      setState('idle');
    } catch (error) {
      setState(asError(error));
    }
  };
  return (
    <p className={styles.buttons}>
      {IMAGE_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={`Download ${format.toUpperCase()} of ${what}`}
          aria-disabled={state === 'busy'}
          onClick={() => handlePress(format)}
        >
          Download {format.toUpperCase()}
        </button>
      ))}
      <span aria-live="polite">
        {state instanceof Error && <Failure error={state} advice="The picture could not be made. Try again." />}
      </span>
    </p>
  );
}
