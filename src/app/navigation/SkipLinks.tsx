import type { MouseEvent } from 'react';
import { afterPaint } from '../../ui/loading/after-paint.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { TARGETS } from '../sections.ts';
import { goToSection } from './go-to-section.ts';
import styles from './skip-links.module.css';

/** The first stop of the page: past everything to one of its sections. Shown while one of the links has the focus. */
export function SkipLinks() {
  const handleClick = (event: MouseEvent, section: (typeof TARGETS)[number]) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    // The browser goes there first, so that Back leads to where the reader was.
    afterPaint(() => goToSection(section));
  };
  return (
    <nav className={styles.skip} aria-label="Skip to a part of the page" {...useOneStop<HTMLElement>()}>
      <span aria-hidden="true">Skip to</span>
      {TARGETS.map((section) => (
        <a key={section.id} href={`#${section.id}`} onClick={(event) => handleClick(event, section)}>
          {section.name}
        </a>
      ))}
      <span className={styles.hint} aria-hidden="true">
        ← → to choose, Enter to go
      </span>
    </nav>
  );
}
