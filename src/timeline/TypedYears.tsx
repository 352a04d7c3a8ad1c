import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import styles from './typed-years.module.css';
import { firstTyped, isYearTyped, typedYears } from './year-choices.ts';
import type { YearChoiceProps } from './years-model.ts';

const FIELDS = {
  two: [
    { word: 'From', name: 'From year, typed' },
    { word: 'to', name: 'To year, typed' },
  ],
  one: [{ word: 'Year', name: 'To year, typed' }],
} as const;

/** What is typed over which years; `isTried` once the reader was done with it. */
interface Draft {
  readonly over: string;
  readonly texts: readonly string[];
  readonly isTried: boolean;
}

/** The years as text. They are taken on Enter or when they are left; what cannot be taken stays, with what there is. */
export function TypedYears({ model, mode, onViewChange }: YearChoiceProps) {
  const messageId = useId();
  const [draft, setDraft] = useState<Draft>();
  const shown = (mode === 'one' ? [model.years.to] : [model.years.from, model.years.to]).map(String);
  const over = shown.join();
  const { texts, isTried } = draft?.over === over ? draft : { texts: shown, isTried: false };
  const isTyped = texts !== shown;
  const first = firstTyped(model, mode);
  const message = isTried && !typedYears(texts, model, mode) ? `Type a year from ${first} to ${model.last}.` : '';

  const take = () => {
    if (!isTyped) return;
    const years = typedYears(texts, model, mode);
    setDraft(years ? undefined : { over, texts, isTried: true });
    if (years && (years.from !== model.years.from || years.to !== model.years.to)) onViewChange({ years });
  };
  // A first year after the last one may be waiting for a last year that is typed next.
  const handleLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const [from, to] = texts.map(Number);
    const isBetween = currentTarget.contains(relatedTarget) && from !== undefined && to !== undefined && from >= to;
    if (!isBetween) take();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'Escape' || !isTyped) return;
    // It gives up what is typed, and nothing else that is open.
    event.preventDefault();
    setDraft(undefined);
  };

  return (
    <div
      role="group"
      aria-label="Years, typed"
      className={styles.typed}
      data-needs-script=""
      onBlur={handleLeave}
      onKeyDown={handleKeyDown}
    >
      {FIELDS[mode].map(({ word, name }, index) => (
        <label key={name}>
          <span>{word}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={name}
            aria-invalid={(isTried && !isYearTyped(texts[index] ?? '', first, model.last)) || undefined}
            aria-describedby={messageId}
            value={texts[index]}
            onFocus={(event) => event.target.select()}
            onChange={({ target }) =>
              setDraft({ over, texts: texts.map((text, place) => (place === index ? target.value : text)), isTried })
            }
          />
        </label>
      ))}
      <p id={messageId} role="status" className={styles.said}>
        {message}
      </p>
    </div>
  );
}
