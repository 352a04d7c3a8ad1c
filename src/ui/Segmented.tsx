import { useId, useRef } from 'react';
import type { Editor, Gesture } from '../view-state/editor.ts';
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
  /** Hears of each choice; of those made while an arrow key is held down as steps of one gesture, where it takes any. */
  readonly editor: { readonly commit: (value: Value) => void; readonly gesture?: Editor<Value>['gesture'] };
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
  editor,
  hideLegend,
  isListInMenu,
}: SegmentedProps<Value>) {
  const legendId = useId();
  const reasonId = useId();
  /** The key that is held, from its first repeat until it is let go. */
  const held = useRef<Gesture<Value>>(undefined);
  const handleRelease = () => {
    held.current?.end();
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
        if (!event.repeat) handleRelease();
        else held.current ??= editor.gesture?.('key');
      }}
      onKeyUp={handleRelease}
      onPointerDown={handleRelease}
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
              onChange={() => (held.current?.update ?? editor.commit)(option.value)}
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
