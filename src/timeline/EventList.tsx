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

/** Events as text, one stop of the Tab key; what did not take place says so in words. */
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
              <span className="visually-hidden">. {kindName(mark.kind)}</span>
              {mark.isHollow && (
                <span className={styles.status}> ({statusName(mark.status).toLocaleLowerCase('en')})</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
