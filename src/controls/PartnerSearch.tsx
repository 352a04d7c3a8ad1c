import { useCallback } from 'react';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { Search } from './Search.tsx';
import type { TakenField } from './SearchField.tsx';
import { partnerOptions } from './search-options.ts';

export interface PartnerSearchProps {
  readonly economies: readonly Economy[];
  readonly onPick: (partner: Iso3) => void;
}

/** Finds one of some partners. */
export function PartnerSearch({ economies, onPick, ...field }: PartnerSearchProps & TakenField) {
  const optionsOf = useCallback(() => partnerOptions(economies), [economies]);
  return <Search {...field} optionsOf={optionsOf} adviceOn={adviceOnPartner} onPick={onPick} />;
}

function adviceOnPartner(text: string): string {
  return `No other partner is called “${text}”. Try its name or its code.`;
}
