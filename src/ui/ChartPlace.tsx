import { type CSSProperties, type ReactNode, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ChartPictures } from './chart-pictures.ts';
import styles from './chart-place.module.css';
import { drawInTurn, leaveTurn } from './chart-turns.ts';

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
  /** The live chart, once the library has come; another element is drawn anew. */
  readonly children: ReactNode;
}

/**
 * Where a chart stands: first the picture that the page was served with, or its empty room, then the live chart. The library
 * draws it whole before the next paint, so nothing blinks; charts that change together follow each other, one in a frame.
 */
export function ChartPlace({ id, name, width, height, isPictured, children }: ChartPlaceProps) {
  const pictures = useContext(ChartPictures);
  const [drawn, setDrawn] = useState<ReactNode>();
  const [chart] = useState({});
  useEffect(() => {
    if (children) drawInTurn(chart, () => flushSync(() => setDrawn(children)));
  }, [chart, children]);
  useEffect(() => () => leaveTurn(chart), [chart]);
  if (drawn)
    return (
      // The library lets scripts focus each layer of a chart, which would have them heard one by one.
      <div
        className={styles.place}
        aria-hidden={name === undefined || undefined}
        style={{ '--width': `${width}px` } as CSSProperties}
      >
        {drawn}
      </div>
    );
  if (!isPictured) return <div data-loading="" style={{ height }} />;
  return (
    <div
      className={styles.picture}
      data-picture=""
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      // In the browser nothing is known of what was served, and it stays as it is.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build by the chart library
      dangerouslySetInnerHTML={{ __html: pictures.get(id) ?? '' }}
    />
  );
}
