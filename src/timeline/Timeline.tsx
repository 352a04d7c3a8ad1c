import type { OnViewChange, View } from '../view-state/view.ts';
import { EventChips } from './EventChips.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventGlyph } from './EventGlyph.tsx';
import { EventLane } from './EventLane.tsx';
import type { LaneMark, LaneModel } from './lane-model.ts';
import { windowDates } from './lane-model.ts';
import styles from './timeline.module.css';
import { YearFilter } from './YearFilter.tsx';
import type { YearsModel } from './years-model.ts';

export interface TimelineProps {
  readonly years: YearsModel;
  /** Absent when the package has no events. */
  readonly lane: LaneModel | undefined;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function Timeline({ years, lane, view, onViewChange }: TimelineProps) {
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline}>
      <YearFilter model={years} onViewChange={onViewChange} />
      {lane ? (
        <Events lane={lane} view={view} onViewChange={onViewChange} />
      ) : (
        <p className={styles.subtitle}>This data package has no events.</p>
      )}
    </section>
  );
}

function Events({
  lane,
  view,
  onViewChange,
}: {
  readonly lane: LaneModel;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}) {
  const handleOpen = (event: string) => onViewChange({ event: event === view.event ? undefined : event });
  const listed = [...lane.marks].filter((mark) => mark.isInWindow).sort((a, b) => a.start - b.start);
  return (
    <section aria-label="Events" className={styles.events}>
      <header className={styles.header}>
        <div>
          <h2>{lane.title}</h2>
          <p className={styles.subtitle} aria-live="polite">
            {lane.summary}
          </p>
        </div>
      </header>
      <EventChips model={lane} onViewChange={onViewChange} />
      <div className={styles.lanes}>
        <EventLane
          model={lane}
          onOpen={handleOpen}
          onWindow={(from, to) => onViewChange({ dates: windowDates(lane, from, to) }, 'drag')}
        />
        {lane.beside.length > 0 && (
          <div className={styles.beside}>
            <h3>Known to the year only, or undated: {lane.beside.length}</h3>
            <EventList marks={lane.beside} onOpen={handleOpen} />
          </div>
        )}
      </div>
      {lane.emptyReason && <p className={styles.empty}>{lane.emptyReason}</p>}
      {lane.open && <EventDetails event={lane.open} onViewChange={onViewChange} />}
      <details className={styles.list}>
        <summary>All {listed.length} dated events as a list</summary>
        <EventList marks={listed} onOpen={handleOpen} showsDate />
      </details>
      <p className={styles.note}>
        One mark, one event of the source. A pill spans the month or season given. Hollow: cancelled, postponed or only
        planned. A mark says when, never why.
      </p>
    </section>
  );
}

interface EventListProps {
  readonly marks: readonly LaneMark[];
  readonly onOpen: (eventId: string) => void;
  readonly showsDate?: boolean;
}

function EventList({ marks, onOpen, showsDate = false }: EventListProps) {
  return (
    <ul className={styles.eventList}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button type="button" onClick={() => onOpen(mark.id)} data-listed={mark.id}>
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <EventGlyph kind={mark.kind} family={mark.family} isHollow={mark.isHollow} />
            </svg>
            <span>
              {showsDate && <time>{mark.date}</time>} {mark.title}
              {mark.isHollow && (
                <span className={styles.status}> ({mark.name.split('. ').at(-1)?.toLocaleLowerCase('en')})</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
