import type { EventKind } from '../trade/event.ts';
import styles from './glyph.module.css';
import type { EventFamily } from './lane-model.ts';

const PATHS: Readonly<Record<EventKind, string>> = {
  visit: 'M0-5.2L5 4H-5Z',
  meeting: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  consultation: 'M-4.4-4.4H4.4V4.4H-4.400Z',
  summit: 'M0-6L6 0L0 6L-6 0Z',
  forum: 'M0-5.6L5.3-1.7L3.3 4.6H-3.3L-5.3-1.7Z',
  multilateral: 'M-2.8-5H2.8L5.6 0L2.8 5H-2.8L-5.6 0Z',
  statement: 'M-5.500-4.500H5.500V2H-1L-3.600 5V2H-5.500Z',
  project: 'M-5 5V0L-1.700 0V-2.500H1.700V-5H5V5Z',
  aid: 'M-1.800-5.500H1.800V-1.800H5.500V1.800H1.800V5.500H-1.800V1.800H-5.500V-1.800H-1.800Z',
  mission: 'M-4-5.500H-2.400V-4.800L5-2L-2.400 .8V5.500H-4Z',
  obstacle: 'M-5-3L-3-5L0-2L3-5L5-3L2 0L5 3L3 5L0 2L-3 5L-5 3L-2 0Z',
};

export interface EventGlyphProps {
  readonly kind: EventKind;
  readonly family: EventFamily;
  readonly isHollow?: boolean;
}

/** The shape of a kind in the colour of its family; hollow when it did not take place. */
export function EventGlyph({ kind, family, isHollow = false }: EventGlyphProps) {
  return <path d={PATHS[kind]} className={styles.glyph} data-family={family} data-hollow={isHollow || undefined} />;
}
