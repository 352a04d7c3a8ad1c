import { useEffect, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas-file.ts';
import { sourceName } from '../../format/messages.ts';
import { inTrust, sourceLine } from '../../format/source-line.ts';
import { tellHeight } from '../../share/frame-height.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import styles from './embed-footer.module.css';

export interface EmbedFooterProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  /** The same view as a page of its own. */
  readonly href: string;
}

/** What stays on an embedded view: its sources, and the way to the whole page. The page around it is told how high it is. */
export function EmbedFooter({ atlas, base, href }: EmbedFooterProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => (box.current ? tellHeight(box.current) : undefined), []);
  const { claims, events, record } = base;
  const ids = [...record.sourcesOf('any'), ...[...claims, ...events].map(({ locator }) => locator.source)];
  const name = `Open this view in the ${atlas.title}`;
  return (
    <footer ref={box} className={styles.embedFoot}>
      <p>
        {sourceLine(inTrust(atlas, ids).map(sourceName))} Data version {atlas.version}.
      </p>
      <a href={href} target="_blank" rel="noopener" aria-label={`${name} (in a new tab)`}>
        {name}
      </a>
    </footer>
  );
}
