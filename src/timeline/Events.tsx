import { useRef } from 'react';
import type { OnViewChange } from '../view-state/view.ts';
import { EventChips } from './EventChips.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventLane } from './EventLane.tsx';
import { EventList } from './EventList.tsx';
import styles from './events.module.css';
import type { LaneModel } from './lane-model.ts';
import { windowDates } from './lane-model.ts';

export interface EventsProps {
  readonly lane: LaneModel;
  readonly openId: string | undefined;
  readonly onViewChange: OnViewChange;
}

/** The events by day, filtered by kind, status and days, with the opened one in place and the same as a list. */
export function Events({ lane, openId, onViewChange }: EventsProps) {
  const box = useRef<HTMLElement>(null);
  const listed = lane.marks.filter((mark) => mark.isInWindow);
  const handleOpen = (event: string) => onViewChange({ event: event === openId ? undefined : event });

  // Focus goes back to the mark (or line) of the event, so that a keyboard reader goes on from there.
  const handleClose = () => {
    const id = CSS.escape(openId ?? '');
    onViewChange({ event: undefined });
    const mark = box.current?.querySelector<HTMLElement | SVGElement>(`[data-event="${id}"]`);
    (mark ?? box.current?.querySelector<HTMLElement>(`[data-listed="${id}"]`))?.focus();
  };

  return (
    <section ref={box} id="events" aria-label="Events" className={styles.events}>
      <header className={styles.header}>
        <div>
          <h2>{lane.title}</h2>
          <p className={styles.subtitle} aria-live="polite">
            {lane.summary}
          </p>
        </div>
        <div className={styles.tools}>
          <select
            aria-label="Days of the events"
            value={lane.chosenWindow ?? ''}
            onChange={(event) => {
              const chosen = lane.windows.find(({ name }) => name === event.target.value);
              if (chosen) onViewChange({ dates: chosen.dates });
            }}
          >
            {lane.chosenWindow === undefined && <option value="">Days chosen below</option>}
            {lane.windows.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {lane.isFiltered && (
            <button type="button" className={styles.showAll} onClick={() => onViewChange(lane.unfiltered)}>
              Show all events
            </button>
          )}
        </div>
      </header>
      <EventChips model={lane} onViewChange={onViewChange} />
      <div className={styles.lanes}>
        <EventLane
          model={lane}
          onOpen={handleOpen}
          onWindow={(from, to, how) => onViewChange({ dates: windowDates(lane, from, to) }, how)}
        />
        {lane.beside.length > 0 && (
          <div className={styles.beside}>
            <h3>Known to the year only, or undated: {lane.beside.length}</h3>
            <EventList marks={lane.beside} openId={openId} onOpen={handleOpen} />
          </div>
        )}
      </div>
      {lane.emptyReason && (
        <p className={styles.empty}>
          {lane.emptyReason}{' '}
          <button type="button" onClick={() => onViewChange(lane.unfiltered)}>
            Show all
          </button>
        </p>
      )}
      {lane.open && <EventDetails event={lane.open} onViewChange={onViewChange} onClose={handleClose} />}
      {listed.length > 0 && (
        <details className={styles.list}>
          <summary>
            {listed.length === 1 ? 'The dated event as text' : `The ${listed.length} dated events as a list`}
          </summary>
          <EventList marks={listed} openId={openId} onOpen={handleOpen} showsDate />
        </details>
      )}
      <p className={styles.note}>
        One mark is one event named by the source. A pill spans the month or season given. Hollow: cancelled, postponed
        or only planned. A mark says when, never why.
      </p>
    </section>
  );
}
