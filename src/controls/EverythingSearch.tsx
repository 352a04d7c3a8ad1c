import { useCallback } from 'react';
import type { TermId } from '../format/glossary.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { Search } from './Search.tsx';
import type { TakenField } from './SearchField.tsx';
import { adviceOn, everythingOptions, outsideNote } from './search-options.ts';

export interface EverythingSearchProps {
  readonly base: EvidenceBase;
  readonly facts: GlossaryFacts;
  readonly onViewChange: OnViewChange;
  /** Leads to what is said of a word. */
  readonly onTerm: (term: TermId) => void;
}

/** Finds partners, regions, events and the words of the page, and shows the one picked. */
export function EverythingSearch({ base, facts, onViewChange, onTerm, ...field }: EverythingSearchProps & TakenField) {
  const optionsOf = useCallback(() => everythingOptions(base, facts), [base, facts]);
  const noteOn = useCallback(
    (text: string, hasFound: boolean) => outsideNote(base, facts.scope, text, hasFound),
    [base, facts.scope],
  );
  return (
    <Search
      {...field}
      optionsOf={optionsOf}
      noteOn={noteOn}
      adviceOn={adviceOn}
      onPick={(found) => ('term' in found ? onTerm(found.term) : onViewChange(found.change))}
    />
  );
}
