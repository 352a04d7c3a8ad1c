import type { OnViewChange } from '../view-state/view.ts';
import styles from './partner.module.css';
import type { EventLine, PartnerEvents } from './partner-events.ts';

/** A year's events with the partner: counts first, then every event; opening one shows it on the time line. */
export function EventsSection({
  events,
  onViewChange,
}: {
  readonly events: PartnerEvents;
  readonly onViewChange: OnViewChange;
}) {
  return (
    <section>
      <h3>Events, {events.year}</h3>
      <p>{events.contacts}</p>
      {events.levels !== undefined && <p>{events.levels}</p>}
      <EventList lines={events.taking} onViewChange={onViewChange} />
      {events.mentioning.length > 0 && (
        <>
          <h4>Only talked about</h4>
          <EventList lines={events.mentioning} onViewChange={onViewChange} />
        </>
      )}
    </section>
  );
}

function EventList({
  lines,
  onViewChange,
}: {
  readonly lines: readonly EventLine[];
  readonly onViewChange: OnViewChange;
}) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.events}>
      {lines.map((line) => (
        <li key={line.id} data-kind={line.kind} data-part={line.isPart || undefined}>
          <button
            type="button"
            aria-pressed={line.isOpen}
            onClick={() => onViewChange({ event: line.isOpen ? undefined : line.id })}
          >
            <span className={styles.date}>{line.date}</span>
            <span>
              {line.title}{' '}
              <small>
                {[line.status, line.kindName, line.details].filter(Boolean).join(' · ')}. {line.remark} {line.locator}
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
