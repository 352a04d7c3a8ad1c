import { useEffect, useRef } from 'react';
import type { Iso3 } from '../trade/economy.ts';
import type { OnViewChange } from '../view-state/view.ts';
import type { OpenEvent } from './lane-model.ts';
import styles from './timeline.module.css';

export interface EventDetailsProps {
  readonly event: OpenEvent;
  readonly onViewChange: OnViewChange;
}

/** The opened event with everything its source says of it. */
export function EventDetails({ event, onViewChange }: EventDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = event;
  // Focus follows the opened event, so that a keyboard user lands on what was asked for.
  useEffect(() => {
    if (id !== undefined) heading.current?.focus({ preventScroll: true });
  }, [id]);

  const open = (next: string | undefined) => onViewChange({ event: next });
  return (
    <article className={styles.details} aria-label="Event">
      <div className={styles.detailsHead}>
        <div>
          <p className={styles.date}>{event.date}</p>
          <h3 ref={heading} tabIndex={-1}>
            {event.title}
          </h3>
        </div>
        <div className={styles.detailsTools}>
          <button type="button" disabled={event.previous === undefined} onClick={() => open(event.previous)}>
            Earlier
          </button>
          <button type="button" disabled={event.next === undefined} onClick={() => open(event.next)}>
            Later
          </button>
          <button type="button" onClick={() => open(undefined)}>
            Close
          </button>
        </div>
      </div>
      <dl>
        {event.partners.length > 0 && (
          <>
            <dt>Partners</dt>
            <dd className={styles.links}>
              {event.partners.map((partner) => (
                <button key={partner.iso3} type="button" onClick={() => onViewChange({ focus: partner.iso3 as Iso3 })}>
                  {partner.name}
                </button>
              ))}
            </dd>
          </>
        )}
        {event.facts.map((fact) => (
          <div key={fact.name} className={styles.fact}>
            <dt>{fact.name}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
        {event.whole && (
          <>
            <dt>Part of</dt>
            <dd className={styles.links}>
              <button type="button" onClick={() => open(event.whole?.id)}>
                {event.whole.title}
              </button>
            </dd>
          </>
        )}
        {event.parts.length > 0 && (
          <>
            <dt>Its parts</dt>
            <dd className={styles.links}>
              {event.parts.map((part) => (
                <button key={part.id} type="button" onClick={() => open(part.id)}>
                  {part.title}
                </button>
              ))}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
