import { kindName, statusName } from '../format/messages.ts';
import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import { EventGlyph } from './EventGlyph.tsx';
import styles from './events.module.css';
import type { LaneMark } from './lane-model.ts';

export interface EventListProps {
  readonly marks: readonly LaneMark[];
  readonly openId: string | undefined;
  readonly onOpen: (eventId: string) => void;
  readonly showsDate?: boolean;
}

/** Events as text, one stop of the Tab key. */
export function EventList({ marks, openId, onOpen, showsDate = false }: EventListProps) {
  return (
    <ul className={styles.eventList} {...useOneStop<HTMLUListElement>()}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            onClick={() => onOpen(mark.id)}
            aria-expanded={mark.id === openId}
            data-listed={mark.id}
          >
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
            </svg>
            <span>
              {showsDate && (
                <span className={styles.when}>
                  <Said>{`${mark.date}: `}</Said>
                </span>
              )}
              {mark.title}
              <span className={styles.kind}> ({kindAndStatus(mark)})</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "visit, cancelled": what the glyph shows by its shape, and by being hollow. */
function kindAndStatus({ kind, status, isHollow }: LaneMark): string {
  return [kindName(kind, 'mid'), ...(isHollow ? [statusName(status, 'mid')] : [])].join(', ');
}
