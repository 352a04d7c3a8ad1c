import { type RefObject, useEffect, useRef } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { nameOfSource, recordTitle } from './from-atlas.ts';
import styles from './page.module.css';

export interface EmbedFooterProps {
  readonly atlas: Atlas;
  /** The same view as a page of its own. */
  readonly href: string;
}

/** What stays on an embedded view: its sources, and the way to the whole page. */
export function EmbedFooter({ atlas, href }: EmbedFooterProps) {
  const box = useRef<HTMLElement>(null);
  useHeightReport(box);
  const sources = [nameOfSource(atlas, atlas.claimsSource), recordTitle(atlas)].filter((name) => name !== undefined);
  return (
    <footer ref={box} className={styles.embedFoot}>
      <p>
        Sources: {sources.join('; ')}. Data version {atlas.version}.
      </p>
      <a href={href} target="_blank" rel="noopener">
        Open this view in the {atlas.title}
      </a>
    </footer>
  );
}

/** Tells the page around the frame how high the view is, so that it can give the frame that height; it need not listen. */
function useHeightReport(lastPart: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (window.parent === window) return;
    const report = () => {
      const height = Math.ceil((lastPart.current?.getBoundingClientRect().bottom ?? 0) + window.scrollY);
      window.parent.postMessage({ type: 'aala-trade-atlas:height', height }, '*');
    };
    const observer = new ResizeObserver(report);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [lastPart]);
}
