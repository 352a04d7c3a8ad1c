import { Combobox } from '@base-ui/react/combobox';
import { type KeyboardEvent, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { saidOf } from '../format/said.ts';
import { afterPaint } from '../ui/loading/after-paint.ts';
import { say } from '../ui/say.ts';
import { nearNames } from './near-names.ts';
import type { TakenField } from './SearchField.tsx';
import styles from './search.module.css';
import { type SearchOption, search } from './search.ts';

export interface SearchProps<Target> extends TakenField {
  /** What can be found. */
  readonly optionsOf: () => readonly SearchOption<Target>[];
  readonly onPick: (target: Target) => void;
  /** What is said of a text by itself, under what it finds; then nothing that is only spelt like it is offered. */
  readonly noteOn?: (text: string, hasFound: boolean) => string | undefined;
  /** What is said when a text finds nothing. */
  readonly adviceOn: (text: string) => string;
}

/** A combobox that finds things by name, former name or code and reports the one picked; it keeps no choice itself. */
export function Search<Target>(props: SearchProps<Target>) {
  const {
    label,
    placeholder = label,
    optionsOf,
    onPick,
    noteOn,
    adviceOn,
    disabledReason,
    id,
    shortcut,
    typed,
    isEntered,
    hadFocus,
  } = props;
  const [text, setText] = useState(typed);
  // Inside a sheet the list must lie in the same layer as its field.
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const options = useMemo(optionsOf, [optionsOf]);
  // While it closes the list stays as it was: without a text it would draw every option for a moment.
  const [closing, setClosing] = useState<readonly SearchOption<Target>[]>();
  const found = useMemo(() => {
    if (closing) return closing;
    const exact = search(options, text);
    return exact.length > 0 || noteOn?.(text, false) ? exact : nearNames(options, text);
  }, [options, text, closing, noteOn]);
  const note = text === '' ? undefined : noteOn?.(text, found.length > 0);
  const advice = text === '' || found.length > 0 ? undefined : (note ?? adviceOn(text));
  const remark = advice ?? note;
  useEffect(() => (remark === undefined ? undefined : say(saidOf(remark), 'search')), [remark]);

  const takeOver = useCallback(
    (input: HTMLInputElement | null) => {
      setLayer(input?.closest<HTMLElement>('[popover]') ?? null);
      if (hadFocus) input?.focus({ preventScroll: true });
    },
    [hadFocus],
  );
  const pick = (option: SearchOption<Target> | null | undefined) => {
    if (!option) return;
    // At once, or it would take away what is typed next.
    setText('');
    setClosing(found);
    // The list closes first.
    afterPaint(() => startTransition(() => onPick(option.target)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed before the list came is done once
  useEffect(() => {
    if (isEntered) pick(found[0]);
  }, []);
  // Enter takes the best match even before the list has marked one.
  const handleKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    const isMarked = currentTarget.hasAttribute('aria-activedescendant');
    if (key === 'Enter' && !isMarked && text !== '') pick(found[0]);
  };

  return (
    <Combobox.Root
      items={found}
      filter={null}
      autoHighlight
      value={null}
      defaultOpen={typed !== '' && !isEntered}
      inputValue={text}
      disabled={disabledReason !== undefined}
      itemToStringLabel={(option: SearchOption<Target>) => option.name}
      onOpenChange={(isOpen) => isOpen && setClosing(undefined)}
      onInputValueChange={(next, details) => {
        if (details.reason === 'item-press') return;
        setClosing(undefined);
        setText(next);
      }}
      onValueChange={pick}
    >
      <Combobox.Input
        ref={takeOver}
        id={id}
        className={styles.input}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={disabledReason ?? placeholder}
        onKeyDown={handleKeyDown}
      />
      <Combobox.Portal {...(layer && { container: layer })}>
        <Combobox.Positioner className={styles.positioner} sideOffset={6} align="start">
          <Combobox.Popup className={styles.popup}>
            {advice !== undefined && <p className={styles.empty}>{advice}</p>}
            <Combobox.List className={styles.list} aria-label={label}>
              {(option: SearchOption<Target>) => (
                <Combobox.Item key={option.id} value={option} className={styles.item}>
                  <span>{option.name}</span>
                  <span className="visually-hidden">, </span>
                  <span className={styles.hint}>{option.hint}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
            {note !== undefined && found.length > 0 && <p className={styles.note}>{note}</p>}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
