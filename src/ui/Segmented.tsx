import { useId, useRef } from 'react';
import type { Gesture } from '../view-state/view.ts';
import styles from './segmented.module.css';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many there are, or that in words: "3: 2 weak, 1 from itself". */
  readonly count?: number | string | undefined;
  /** Why the choice changes nothing now; it stays reachable so that the reason can be read. */
  readonly disabledReason?: string | undefined;
}

export interface SegmentedProps<Value extends string> {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  /** With a gesture while an arrow key is held down. */
  readonly onChange: (value: Value, gesture?: Gesture) => void;
  readonly hideLegend?: boolean;
  /** In an open menu the options stand one below the other. */
  readonly isListInMenu?: boolean;
}

/** One choice of a few: a radio group of native radios that looks like a switch. */
export function Segmented<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  hideLegend,
  isListInMenu,
}: SegmentedProps<Value>) {
  const legendId = useId();
  const reasonId = useId();
  /** The key that is held, from its first repeat until it is let go. */
  const held = useRef<Gesture>(undefined);
  const letGo = () => {
    held.current = undefined;
  };
  const reasons = options.filter((option) => option.disabledReason !== undefined);
  return (
    <div
      role="radiogroup"
      aria-labelledby={legendId}
      className={styles.group}
      data-list={isListInMenu || undefined}
      onKeyDown={(event) => {
        if (!event.repeat) letGo();
        else held.current ??= { by: 'key' };
      }}
      onKeyUp={letGo}
      onPointerDown={letGo}
    >
      <span id={legendId} className={hideLegend ? 'visually-hidden' : styles.legend}>
        {legend}
      </span>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.disabledReason}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.disabledReason === undefined ? undefined : `${reasonId}-${option.value}`}
              onChange={() => onChange(option.value, held.current)}
            />
            <span>
              {option.label}
              {option.count !== undefined && <i>{option.count}</i>}
            </span>
          </label>
        ))}
      </div>
      {reasons.map((option) => (
        <span key={option.value} id={`${reasonId}-${option.value}`} className="visually-hidden">
          {option.disabledReason}
        </span>
      ))}
    </div>
  );
}
