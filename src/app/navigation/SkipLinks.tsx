import type { MouseEvent } from 'react';
import { afterPaint } from '../../ui/loading/after-paint.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { goToPart, PAGE_PARTS, type PagePart } from './page-parts.ts';
import styles from './skip-links.module.css';

/** The first stop of the page: past everything to one of its parts. Shown while one of the links has the focus. */
export function SkipLinks() {
  const handleClick = (event: MouseEvent, part: PagePart) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    // The browser goes there first, so that Back leads to where the reader was.
    afterPaint(() => goToPart(part));
  };
  return (
    <nav className={styles.skip} aria-label="Skip to a part of the page" {...useOneStop<HTMLElement>()}>
      <span aria-hidden="true">Skip to</span>
      {PAGE_PARTS.map((part) => (
        <a key={part.id} href={`#${part.id}`} onClick={(event) => handleClick(event, part)}>
          {part.name}
        </a>
      ))}
      <span className={styles.hint} aria-hidden="true">
        ← → to choose, Enter to go
      </span>
    </nav>
  );
}
