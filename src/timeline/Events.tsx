import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { OnViewChange } from '../view-state/view.ts';
import { KindChips, StatusChips } from './EventChips.tsx';
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
  /** Lets the events down into the page where they were lifted over it. */
  readonly onLetDown: () => void;
}

/** The events by day, filtered by kind, status and days, with the opened one in place and the same as a list. */
export function Events({ lane, openId, onViewChange, onLetDown }: EventsProps) {
  const box = useRef<HTMLElement>(null);
  const listed = lane.marks.filter((mark) => mark.isInWindow);
  const beside = lane.beside.filter((mark) => mark.isInWindow);
  const askedIn = useRef<'lane' | 'list'>(undefined);
  const toggle = (event: string, from: 'lane' | 'list') => {
    askedIn.current = from;
    onViewChange({ event: event === openId ? undefined : event });
  };
  const handleOpen = (event: string) => toggle(event, 'lane');
  const handleOpenListed = (event: string) => toggle(event, 'list');
  // What the reader opened is brought on the screen; what a link opens, the page leads to. Arrow keys go on walking the
  // lane, but a list stands after what was opened in it.
  useEffect(() => {
    const from = askedIn.current;
    askedIn.current = undefined;
    if (from === undefined || openId === undefined) return;
    const heading = box.current?.querySelector<HTMLElement>(`[data-opened="${CSS.escape(openId)}"]`);
    heading?.scrollIntoView({ block: 'nearest' });
    if (from === 'list') heading?.focus({ preventScroll: true });
  }, [openId]);

  // Focus goes back to the mark (or line) of the event, so that a keyboard reader goes on from there.
  const handleClose = () => {
    const id = CSS.escape(openId ?? '');
    onViewChange({ event: undefined });
    const mark = box.current?.querySelector<HTMLElement | SVGElement>(`[data-event="${id}"]`);
    (mark ?? box.current?.querySelector<HTMLElement>(`[data-listed="${id}"]`))?.focus();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !box.current?.closest('[data-lifted]')) return;
    event.preventDefault();
    onLetDown();
  };

  return (
    <section ref={box} id="events" aria-label="Events" className={styles.events} onKeyDown={handleKeyDown}>
      <header className={styles.header}>
        <h2 tabIndex={-1}>{lane.title}</h2>
        <KindChips model={lane} onViewChange={onViewChange} />
        <button type="button" className={styles.close} aria-label="Close events" onClick={onLetDown}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div className={styles.lanes}>
        <EventLane
          model={lane}
          onOpen={handleOpen}
          onWindow={(from, to, gesture) => onViewChange({ dates: windowDates(lane, from, to) }, gesture)}
        />
        {lane.open && (
          <div className={styles.opened}>
            <EventDetails event={lane.open} onViewChange={onViewChange} onClose={handleClose} />
          </div>
        )}
        <div className={styles.tools}>
          <p aria-live="polite">{lane.summary}</p>
          <StatusChips model={lane} onViewChange={onViewChange} />
          <select
            aria-label="Days of the events"
            value={lane.chosenWindow ?? ''}
            onChange={(event) => {
              const chosen = lane.windows.find(({ name }) => name === event.target.value);
              if (chosen) onViewChange({ dates: chosen.dates });
            }}
          >
            {lane.chosenWindow === undefined && <option value="">Other days</option>}
            {lane.windows.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {lane.isFiltered && (
            <button type="button" className={styles.showAll} onClick={() => onViewChange(lane.unfiltered)}>
              Show all events
            </button>
          )}
          {lane.leavesRegionsOut && (
            <button type="button" className={styles.showAll} onClick={() => onViewChange({ regions: [] })}>
              Show all regions
            </button>
          )}
        </div>
        {lane.beside.length > 0 && (
          <div className={styles.beside}>
            <h3>Known to the year only, or undated: {beside.length}</h3>
            <EventList marks={beside} openId={openId} onOpen={handleOpenListed} />
          </div>
        )}
      </div>
      {lane.emptyReason && (
        <p className={styles.empty}>
          {lane.emptyReason}{' '}
          <button type="button" onClick={() => onViewChange(lane.isFiltered ? lane.unfiltered : { regions: [] })}>
            Show all
          </button>
        </p>
      )}
      {listed.length > 0 && (
        <details className={styles.list}>
          <summary>
            {listed.length === 1 ? 'The dated event as text' : `The ${listed.length} dated events as a list`}
          </summary>
          <EventList marks={listed} openId={openId} onOpen={handleOpenListed} showsDate />
        </details>
      )}
      <p className={styles.note}>
        One mark is one event named by the source. A pill spans the month or season given. Hollow: cancelled, postponed
        or only planned. A mark says when, never why.
      </p>
    </section>
  );
}
