import { Combobox } from '@base-ui/react/combobox';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Economy, Iso3 } from '../trade/economy.ts';
import styles from './partner-search.module.css';
import { type PartnerOption, partnerOptions, searchPartners } from './partner-search.ts';

export interface PartnerSearchProps {
  /** The accessible name and the placeholder. */
  readonly label: string;
  readonly economies: readonly Economy[];
  readonly onPick: (partner: Iso3) => void;
  /** A note in place of the field when nothing more may be picked. */
  readonly disabledReason?: string | undefined;
  readonly id?: string;
}

/** A combobox that finds partners by name, former name or code and reports the one picked; it keeps no choice itself. */
export function PartnerSearch({ label, economies, onPick, disabledReason, id }: PartnerSearchProps) {
  const [text, setText] = useState('');
  const [highlighted, setHighlighted] = useState<PartnerOption>();
  const options = useMemo(() => partnerOptions(economies), [economies]);
  const found = useMemo(() => searchPartners(options, text), [options, text]);

  const pick = (option: PartnerOption | null | undefined) => {
    if (!option) return;
    setText('');
    onPick(option.economy.iso3);
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
      inputValue={text}
      disabled={disabledReason !== undefined}
      itemToStringLabel={(option: PartnerOption) => option.economy.name}
      onInputValueChange={(next, details) => {
        if (details.reason !== 'item-press') setText(next);
      }}
      onItemHighlighted={(option) => setHighlighted(option)}
      onValueChange={pick}
    >
      <Combobox.Input
        id={id}
        className={styles.input}
        aria-label={label}
        placeholder={disabledReason ?? label}
        onKeyDown={handleKeyDown}
      />
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={6} align="start">
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>
              {text === '' ? null : `No partner is called “${text}”. Try a country name or its code.`}
            </Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(option: PartnerOption) => (
                <Combobox.Item key={option.economy.iso3} value={option} className={styles.item}>
                  <span>{option.economy.name}</span>
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
