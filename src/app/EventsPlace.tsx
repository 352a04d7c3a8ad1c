import type { CSSProperties, ReactNode } from 'react';
import styles from './events-drawer.module.css';
import type { EventsDrawer } from './use-events-drawer.ts';

export interface EventsPlaceProps {
  readonly drawer: EventsDrawer;
  readonly children: ReactNode;
}

/** Where the events stand in the page, and where they are lifted from. */
export function EventsPlace({ drawer: { place, keptHeight }, children }: EventsPlaceProps) {
  return (
    <div
      ref={place}
      className={styles.place}
      data-lifted={keptHeight === undefined ? undefined : ''}
      style={{ '--kept': `${keptHeight ?? 0}px` } as CSSProperties}
    >
      {children}
    </div>
  );
}
