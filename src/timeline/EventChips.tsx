import type { EventKind, EventStatus } from '../trade/event.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './chips.module.css';
import { EventGlyph } from './EventGlyph.tsx';
import type { LaneModel } from './lane-model.ts';
import { familyOf } from './lane-model.ts';

export interface EventChipsProps {
  readonly model: LaneModel;
  readonly onViewChange: OnViewChange;
}

/** Kinds with their counts; pressing several shows all of them, none is the same as all. */
export function KindChips({ model, onViewChange }: EventChipsProps) {
  const kinds = model.kinds.filter((chip) => chip.isPressed).map((chip) => chip.value);
  return (
    <div role="toolbar" aria-label="Kinds of events" className={styles.chips} {...useOneStop<HTMLDivElement>()}>
      <Chip
        name="All"
        count={model.allCount}
        isPressed={kinds.length === 0}
        onPress={() => onViewChange({ kinds: [] })}
      />
      {model.kinds.map((chip) => (
        <Chip
          key={chip.value}
          {...chip}
          kind={chip.value}
          onPress={() => onViewChange({ kinds: toggled<EventKind>(kinds, chip.value) })}
        />
      ))}
    </div>
  );
}

/** The same of statuses, inside a toolbar. */
export function StatusChips({ model, onViewChange }: EventChipsProps) {
  const statuses = model.statuses.filter((chip) => chip.isPressed).map((chip) => chip.value);
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">Statuses of events</legend>
      {model.statuses.map((chip) => (
        <Chip
          key={chip.value}
          {...chip}
          onPress={() => onViewChange({ statuses: toggled<EventStatus>(statuses, chip.value) })}
        />
      ))}
    </fieldset>
  );
}

function toggled<Value extends string>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

interface ChipProps {
  readonly name: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly kind?: EventKind;
  readonly onPress: () => void;
}

function Chip({ name, count, isPressed, kind, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-empty={count === 0 || undefined}
      aria-pressed={isPressed}
      aria-label={`${name}, ${count === 1 ? '1 event' : `${count} events`}`}
      onClick={onPress}
    >
      {kind && (
        <svg viewBox="-7 -7 14 14" aria-hidden="true">
          <EventGlyph kind={kind} family={familyOf(kind)} />
        </svg>
      )}
      {name} <b>{count}</b>
    </button>
  );
}
