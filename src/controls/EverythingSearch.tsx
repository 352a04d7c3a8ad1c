import { useCallback } from 'react';
import type { ScopeWords } from '../format/scope.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { Search } from './Search.tsx';
import type { TakenField } from './SearchField.tsx';
import { adviceOn, everythingOptions } from './search-options.ts';

export interface EverythingSearchProps {
  readonly base: EvidenceBase;
  readonly scope: ScopeWords;
  readonly onViewChange: OnViewChange;
}

/** Finds partners, regions and events, and shows the one picked. */
export function EverythingSearch({ base, scope, onViewChange, ...field }: EverythingSearchProps & TakenField) {
  const optionsOf = useCallback(() => everythingOptions(base), [base]);
  return (
    <Search
      {...field}
      optionsOf={optionsOf}
      adviceOn={(text) => adviceOn(base, scope, text)}
      onPick={(target) => onViewChange(target)}
    />
  );
}
