import { useId } from 'react';
import styles from './typed-years.module.css';
import { useTyped } from './use-typed.ts';
import { firstTyped, isYearTyped, typedYears } from './year-choices.ts';
import type { YearChoiceProps } from './years-model.ts';

const FIELDS = {
  two: [
    { word: 'From', name: 'From year, typed' },
    { word: 'to', name: 'To year, typed' },
  ],
  one: [{ word: 'Year', name: 'To year, typed' }],
} as const;

/** The years as text. They are taken on Enter or when they are left; what cannot be taken stays, with what there is. */
export function TypedYears({ model, mode, editor }: YearChoiceProps) {
  const messageId = useId();
  const { from, to } = model.years;
  const first = firstTyped(model, mode);
  const { texts, message, onType, box } = useTyped({
    shown: (mode === 'one' ? [to] : [from, to]).map(String),
    read: (typed) => typedYears(typed, model, mode),
    onTake: (years) => (years.from !== from || years.to !== to) && editor.commit({ years }),
    advice: `Type a year from ${first} to ${model.last}.`,
  });
  return (
    <div role="group" aria-label="Years, typed" className={styles.typed} data-needs-script="" {...box}>
      {FIELDS[mode].map(({ word, name }, index) => (
        <label key={name}>
          <span>{word}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={name}
            aria-invalid={(message !== '' && !isYearTyped(texts[index] ?? '', first, model.last)) || undefined}
            aria-describedby={messageId}
            value={texts[index]}
            onFocus={(event) => event.target.select()}
            onChange={({ target }) => onType(index, target.value)}
          />
        </label>
      ))}
      <p id={messageId} className={styles.said}>
        {message}
      </p>
    </div>
  );
}
