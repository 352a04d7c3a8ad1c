import { Combobox } from '@base-ui/react/combobox';
import { type KeyboardEvent, startTransition, useCallback, useMemo, useState } from 'react';
import styles from './search.module.css';
import { type SearchOption, search } from './search.ts';

export interface SearchFieldProps<Target> {
  /** The accessible name, and the placeholder unless another is given. */
  readonly label: string;
  readonly placeholder?: string;
  /** What can be found; asked for when somebody begins to search. */
  readonly optionsOf: () => readonly SearchOption<Target>[];
  readonly onPick: (target: Target) => void;
  /** What is said when nothing is found, after the text that was typed. */
  readonly advice: string;
  /** A note in place of the field when nothing more may be picked. */
  readonly disabledReason?: string | undefined;
  readonly id?: string;
}

export interface SearchProps<Target> extends SearchFieldProps<Target> {
  /** What was typed before the list was there. */
  readonly typed: string;
  readonly hadFocus: boolean;
}

/** A combobox that finds things by name, former name or code and reports the one picked; it keeps no choice itself. */
export function Search<Target>(props: SearchProps<Target>) {
  const { label, placeholder = label, optionsOf, onPick, advice, disabledReason, id, typed, hadFocus } = props;
  const [text, setText] = useState(typed);
  const [highlighted, setHighlighted] = useState<SearchOption<Target>>();
  // Inside a sheet the list must lie in the same layer as its field.
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const options = useMemo(optionsOf, [optionsOf]);
  const found = useMemo(() => search(options, text), [options, text]);

  const takeOver = useCallback(
    (input: HTMLInputElement | null) => {
      setLayer(input?.closest<HTMLElement>('[popover]') ?? null);
      if (hadFocus) input?.focus({ preventScroll: true });
    },
    [hadFocus],
  );
  const pick = (option: SearchOption<Target> | null | undefined) => {
    if (!option) return;
    // The list closes first.
    startTransition(() => {
      setText('');
      onPick(option.target);
    });
  };
  // Enter takes the best match even before an arrow key has been pressed.
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !highlighted && text !== '') pick(found[0]);
  };

  return (
    <Combobox.Root
      items={found}
      filter={null}
      autoHighlight
      value={null}
      defaultOpen={typed !== ''}
      inputValue={text}
      disabled={disabledReason !== undefined}
      itemToStringLabel={(option: SearchOption<Target>) => option.name}
      onInputValueChange={(next, details) => {
        if (details.reason !== 'item-press') setText(next);
      }}
      onItemHighlighted={(option) => setHighlighted(option)}
      onValueChange={pick}
    >
      <Combobox.Input
        ref={takeOver}
        id={id}
        className={styles.input}
        aria-label={label}
        placeholder={disabledReason ?? placeholder}
        onKeyDown={handleKeyDown}
      />
      <Combobox.Portal {...(layer && { container: layer })}>
        <Combobox.Positioner className={styles.positioner} sideOffset={6} align="start">
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>
              {text === '' ? null : `Nothing is called “${text}”. ${advice}`}
            </Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(option: SearchOption<Target>) => (
                <Combobox.Item key={option.id} value={option} className={styles.item}>
                  <span>{option.name}</span>
                  <span className={styles.hint}>{option.hint}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
