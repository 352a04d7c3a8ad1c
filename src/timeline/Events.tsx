import { type KeyboardEvent, useEffect, useRef } from 'react';
import { saidOf } from '../format/said.ts';
import { say } from '../ui/say.ts';
import { editorOf, type ViewEditor } from '../view-state/editor.ts';
import { KindChips } from './EventChips.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventLane } from './EventLane.tsx';
import { EventList } from './EventList.tsx';
import { EventTools } from './EventTools.tsx';
import styles from './events.module.css';
import type { LaneModel } from './lane-model.ts';
import { windowDates } from './lane-model.ts';
import { walkOf } from './lane-walk.ts';
import { useOpenedEvent } from './use-opened-event.ts';

export interface EventsProps {
  readonly lane: LaneModel;
  readonly openId: string | undefined;
  readonly editor: ViewEditor;
  /** Lets the events down into the page where they were lifted over it. */
  readonly onLetDown: () => void;
}

/** The events by day, filtered by kind, status and days, with the opened one in place and the same as a list. */
export function Events({ lane, openId, editor, onLetDown }: EventsProps) {
  const box = useRef<HTMLElement>(null);
  const { commit: onViewChange } = editor;
  const listed = walkOf(lane.marks);
  const beside = walkOf(lane.beside);
  useSpokenSummary(lane.summary);
  const { openFrom, shut, close } = useOpenedEvent(lane, box, onViewChange);

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
          onOpen={openFrom('lane')}
          onClose={shut}
          window={editorOf(editor, ([from, to]) => ({ dates: windowDates(lane, from, to) }))}
        />
        {lane.open && (
          <div className={styles.opened}>
            <EventDetails event={lane.open} onOpen={openFrom('details')} onViewChange={onViewChange} onClose={close} />
          </div>
        )}
        <EventTools lane={lane} onViewChange={onViewChange} />
        {beside.length > 0 && (
          <div className={styles.beside}>
            <h3>Known to the year only, or undated: {beside.length}</h3>
            <EventList marks={beside} openId={openId} onOpen={openFrom('list')} />
          </div>
        )}
      </div>
      {listed.length > 0 && (
        <details className={styles.list}>
          <summary>
            {listed.length === 1 ? 'The dated event as text' : `The ${listed.length} dated events as a list`}
          </summary>
          <EventList marks={listed} openId={openId} onOpen={openFrom('list')} showsDate />
        </details>
      )}
      <p className={styles.note}>
        One mark is one event named by the source. A pill spans the month or season given. Hollow: cancelled, postponed
        or only planned. Faded: outside the chosen days. A mark says when, never why.
      </p>
    </section>
  );
}

/** Says how many events are shown, when that changes. */
function useSpokenSummary(summary: string): void {
  const heard = useRef(summary);
  useEffect(() => {
    if (heard.current === summary) return;
    heard.current = summary;
    return say(`${saidOf(summary)}.`, 'events');
  }, [summary]);
}
