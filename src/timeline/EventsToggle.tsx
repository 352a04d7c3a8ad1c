import styles from './dock.module.css';

export interface EventsButton {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
}

/** Lifts the events over the foot of the page, and lets them down again; absent where there are none. */
export function EventsToggle({ count, isOpen, onToggle, onClose }: EventsButton) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.events}
      aria-expanded={isOpen}
      aria-controls="events"
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        onClose();
      }}
    >
      Events <i>{count}</i>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.500 6.500L5 3l3.500 3.500" />
      </svg>
    </button>
  );
}
