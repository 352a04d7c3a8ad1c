import type { KeyboardEvent } from 'react';
import { Said } from '../ui/Said.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './details.module.css';
import type { EventLink, OpenEvent } from './open-event.ts';

export interface EventDetailsProps {
  readonly event: OpenEvent;
  readonly onOpen: (eventId: string) => void;
  readonly onViewChange: OnViewChange;
  readonly onClose: () => void;
}

/** The opened event with everything its source says of it. */
export function EventDetails({ event, onOpen, onViewChange, onClose }: EventDetailsProps) {
  const open = (id: string | undefined) => id !== undefined && onOpen(id);
  // It closes what is opened, and nothing else that Esc would close.
  const handleKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    onClose();
  };
  return (
    <article className={styles.details} aria-label="Opened event" onKeyDown={handleKeyDown}>
      <div className={styles.head}>
        <div>
          <p className={styles.date}>
            <Said>{event.date}</Said>
            {!event.isShown && ', not among the events chosen'}
          </p>
          <h3 tabIndex={-1} data-opened={event.id}>
            {event.title}
          </h3>
        </div>
        <div className={styles.tools}>
          <button type="button" disabled={event.previous === undefined} onClick={() => open(event.previous)}>
            Earlier
          </button>
          <button type="button" disabled={event.next === undefined} onClick={() => open(event.next)}>
            Later
          </button>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      </div>
      <dl>
        {event.partners.length > 0 && (
          <Row name={event.partners.length === 1 ? 'Partner' : 'Partners'}>
            {event.partners.map(({ iso3, name }) => (
              <button key={iso3} type="button" onClick={() => onViewChange({ focus: iso3 })}>
                {name}
              </button>
            ))}
          </Row>
        )}
        {event.facts.map((fact) => (
          <Row key={fact.name} name={fact.name}>
            <Said>{fact.text}</Said>
          </Row>
        ))}
        {event.whole && <Links name="Part of" events={[event.whole]} onOpen={onOpen} />}
        {event.parts.length > 0 && <Links name="Its parts" events={event.parts} onOpen={onOpen} />}
      </dl>
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinksProps {
  readonly name: string;
  readonly events: readonly EventLink[];
  readonly onOpen: (id: string) => void;
}

function Links({ name, events, onOpen }: LinksProps) {
  return (
    <Row name={name}>
      {events.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => onOpen(id)}>
          {title}
        </button>
      ))}
    </Row>
  );
}
