import { useId, useRef } from 'react';
import { formatDay } from '../format/date.ts';
import type { DateWindow } from '../trade/day.ts';
import { Popover } from '../ui/Popover.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import { daysTyped, isDayOf } from './days.ts';
import styles from './other-days.module.css';
import { useTyped } from './use-typed.ts';

export interface OtherDaysProps {
  /** The days chosen, and all that there are. */
  readonly dates: DateWindow;
  readonly whole: DateWindow;
  readonly onViewChange: OnViewChange;
}

/** Any days, typed or picked from a calendar. They are taken on Enter, when they are left, or when they are picked. */
export function OtherDays({ dates, whole, onViewChange }: OtherDaysProps) {
  const messageId = useId();
  const isTyping = useRef(false);
  const { texts, message, onType, onPick, box } = useTyped({
    shown: [dates.from, dates.to],
    read: (typed) => daysTyped(typed, whole),
    onTake: (chosen) => (chosen.from !== dates.from || chosen.to !== dates.to) && onViewChange({ dates: chosen }),
    advice: `Choose days from ${formatDay(whole.from)} to ${formatDay(whole.to)}.`,
  });
  return (
    <Popover label="Other days" text="" face="Other days">
      <div role="group" aria-label="Days of the events, typed" className={styles.days} {...box}>
        {['First day', 'Last day'].map((name, index) => (
          <label key={name}>
            <span>{name}</span>
            <input
              type="date"
              min={whole.from}
              max={whole.to}
              aria-invalid={(message !== '' && !isDayOf(texts[index] ?? '', whole)) || undefined}
              aria-describedby={messageId}
              value={texts[index]}
              onFocus={() => {
                isTyping.current = false;
              }}
              onKeyDown={() => {
                isTyping.current = true;
              }}
              onChange={({ target }) => (isTyping.current ? onType : onPick)(index, target.value)}
            />
          </label>
        ))}
        <p id={messageId}>{message}</p>
      </div>
    </Popover>
  );
}
