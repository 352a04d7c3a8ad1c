import type { CSSProperties, ReactNode } from 'react';
import type { EventsDrawer } from '../navigation/use-events-drawer.ts';
import styles from './events-drawer.module.css';

export interface EventsPlaceProps {
  readonly drawer: EventsDrawer;
  readonly children: ReactNode;
}

/** The place of the events in the page, which is kept while they are lifted over it. */
export function EventsPlace({ drawer: { place, isLifted, keptHeight }, children }: EventsPlaceProps) {
  return (
    <div
      ref={place}
      className={styles.place}
      data-lifted={isLifted ? '' : undefined}
      style={{ '--kept': `${keptHeight}px` } as CSSProperties}
    >
      {children}
    </div>
  );
}
