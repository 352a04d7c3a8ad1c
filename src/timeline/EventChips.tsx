import type { EventKind, EventStatus } from '../trade/event.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { EventGlyph } from './EventGlyph.tsx';
import type { LaneModel } from './lane-model.ts';
import styles from './timeline.module.css';

export interface EventChipsProps {
  readonly model: LaneModel;
  readonly onViewChange: OnViewChange;
}

/** Kinds and statuses with their counts; pressing several shows all of them, none is the same as all. */
export function EventChips({ model, onViewChange }: EventChipsProps) {
  const kinds = model.kinds.filter((chip) => chip.isPressed).map((chip) => chip.value);
  const statuses = model.statuses.filter((chip) => chip.isPressed).map((chip) => chip.value);
  const toggled = <Value extends string>(list: readonly Value[], value: Value) =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">Kinds and statuses of events</legend>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={kinds.length === 0}
        onClick={() => onViewChange({ kinds: [] })}
      >
        All kinds
      </button>
      {model.kinds.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={styles.chip}
          data-empty={chip.count === 0 || undefined}
          aria-pressed={chip.isPressed}
          aria-label={`${chip.name}, ${chip.count}`}
          onClick={() => onViewChange({ kinds: toggled<EventKind>(kinds, chip.value) })}
        >
          <svg viewBox="-7 -7 14 14" aria-hidden="true">
            <EventGlyph kind={chip.value} family={chip.family ?? 'word'} />
          </svg>
          {chip.name} <b>{chip.count}</b>
        </button>
      ))}
      <span className={styles.chipGap} />
      {model.statuses.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={styles.chip}
          data-empty={chip.count === 0 || undefined}
          aria-pressed={chip.isPressed}
          aria-label={`${chip.name}, ${chip.count}`}
          onClick={() => onViewChange({ statuses: toggled<EventStatus>(statuses, chip.value) })}
        >
          {chip.name} <b>{chip.count}</b>
        </button>
      ))}
    </fieldset>
  );
}
