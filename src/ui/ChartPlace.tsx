import { type CSSProperties, type ReactNode, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ChartPictures } from './chart-pictures.ts';
import styles from './chart-place.module.css';
import { afterPaint } from './loading/after-paint.ts';

export interface ChartPlaceProps {
  /** Of its picture, the same at build and in the browser. */
  readonly id: string;
  /** The picture in words; left out where what stands around it says them. */
  readonly name?: string;
  /** Pixels that the live chart is drawn for. */
  readonly width: number;
  readonly height: number;
  /** Whether the page was served with a picture of just this chart. */
  readonly isPictured: boolean;
  /** The live chart, once the library has come. */
  readonly children: ReactNode;
}

/**
 * Where a chart stands: first the picture that the page was served with, or its empty room, then the live chart. The library
 * draws it whole before the next paint, so nothing blinks.
 */
export function ChartPlace({ id, name, width, height, isPictured, children }: ChartPlaceProps) {
  const pictures = useContext(ChartPictures);
  const [isLive, setIsLive] = useState(false);
  const isReady = Boolean(children);
  useEffect(() => (isReady ? inTurn(() => flushSync(() => setIsLive(true))) : undefined), [isReady]);
  if (isLive && isReady)
    return (
      <div className={styles.place} style={{ '--width': `${width}px` } as CSSProperties}>
        {children}
      </div>
    );
  if (!isPictured) return <div data-loading="" style={{ height }} />;
  return (
    <div
      className={styles.picture}
      data-picture=""
      {...(name !== undefined && { role: 'img', 'aria-label': name })}
      // In the browser nothing is known of what was served, and it stays as it is.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build by the chart library
      dangerouslySetInnerHTML={{ __html: pictures.get(id) ?? '' }}
    />
  );
}

const waiting: (() => void)[] = [];

/** Acts in a frame that no other chart is drawn in: a slow phone hears its reader in between. @returns calls it off. */
function inTurn(act: () => void): () => void {
  waiting.push(act);
  if (waiting.length === 1) afterPaint(actNext);
  return () => {
    const place = waiting.indexOf(act);
    if (place !== -1) waiting[place] = () => undefined;
  };
}

function actNext(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) afterPaint(actNext);
}
