import { useEffect, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas-file.ts';
import { tellHeight } from '../../share/frame-height.ts';
import { nameOfSource, recordTitle } from '../from-atlas.ts';
import styles from '../page.module.css';

export interface EmbedFooterProps {
  readonly atlas: Atlas;
  /** The same view as a page of its own. */
  readonly href: string;
}

/** What stays on an embedded view: its sources, and the way to the whole page. The page around it is told how high it is. */
export function EmbedFooter({ atlas, href }: EmbedFooterProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => (box.current ? tellHeight(box.current) : undefined), []);
  const sources = [nameOfSource(atlas, atlas.claimsSource), recordTitle(atlas)].filter((name) => name !== undefined);
  const name = `Open this view in the ${atlas.title}`;
  return (
    <footer ref={box} className={styles.embedFoot}>
      <p>
        Sources: {sources.join('; ')}. Data version {atlas.version}.
      </p>
      <a href={href} target="_blank" rel="noopener" aria-label={`${name} (in a new tab)`}>
        {name}
      </a>
    </footer>
  );
}
