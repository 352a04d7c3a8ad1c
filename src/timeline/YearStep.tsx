import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { say } from '../ui/say.ts';
import type { Gesture } from '../view-state/editor.ts';
import type { ViewChange } from '../view-state/view.ts';
import styles from './dock.module.css';
import typed from './typed-years.module.css';
import { steppedYears } from './year-choices.ts';
import type { YearChoiceProps } from './years-model.ts';

const SIDES = {
  '-1': { sign: '−1', name: '−1, one year earlier' },
  1: { sign: '+1', name: '+1, one year later' },
} as const;

/** Moves the years together by one. Where there is no year to go to it keeps the focus, and a press says why. */
export function YearStep({ by, model, mode, editor }: YearChoiceProps & { readonly by: 1 | -1 }) {
  const reasonId = useId();
  const [isAsked, setIsAsked] = useState(false);
  const held = useRef<Gesture<ViewChange>>(undefined);
  const years = steppedYears(model, mode, by);
  const reason = by === 1 ? `There is no year after ${model.last}.` : `There is no year before ${model.first}.`;
  // A key that is held makes one step of the history.
  const handleKeyDown = ({ repeat }: KeyboardEvent) => {
    if (!repeat) handleRelease();
    else held.current ??= editor.gesture('key');
  };
  const handleRelease = () => {
    held.current?.end();
    held.current = undefined;
  };
  const handleClick = () => {
    if (years) (held.current?.update ?? editor.commit)({ years });
    else {
      setIsAsked(true);
      say(reason, 'years');
    }
  };
  return (
    <div className={styles.step} data-by={by}>
      <button
        type="button"
        aria-label={SIDES[by].name}
        aria-disabled={years === undefined || undefined}
        aria-describedby={years ? undefined : reasonId}
        title={years ? undefined : reason}
        onKeyDown={handleKeyDown}
        onKeyUp={handleRelease}
        onClick={handleClick}
        onBlur={() => setIsAsked(false)}
      >
        {SIDES[by].sign}
      </button>
      <span id={reasonId} hidden>
        {reason}
      </span>
      <p className={typed.said} aria-hidden="true">
        {!years && isAsked && reason}
      </p>
    </div>
  );
}
