import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './partner-events.module.css';
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
      {events.taking.length > 0 && <EventList lines={events.taking} onViewChange={onViewChange} />}
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
  return (
    <ul className={styles.events} {...useOneStop<HTMLUListElement>()}>
      {lines.map((line) => (
        <li key={line.id} data-kind={line.kind} data-part={line.isPart || undefined}>
          <button
            type="button"
            aria-pressed={line.isOpen}
            onClick={() => onViewChange({ event: line.isOpen ? undefined : line.id })}
          >
            <span className={styles.date}>
              <Said>{line.date}</Said>
              <Stop after={line.date} />
            </span>{' '}
            <span>
              {line.title}
              <Stop after={line.title} />{' '}
              <small>
                <Said>
                  {`${[line.status, line.kindName, line.details].filter(Boolean).join(' · ')}. ${[line.remark, line.locator].filter(Boolean).join(' ')}`}
                </Said>
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A stop that is heard where the type makes one that is seen. */
function Stop({ after }: { readonly after: string }) {
  return /[.!?]$/.test(after) ? null : <span className="visually-hidden">.</span>;
}
