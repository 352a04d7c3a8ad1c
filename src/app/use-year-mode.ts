import { useEffect, useState } from 'react';
import type { YearMode } from '../timeline/years-model.ts';
import type { YearRange } from '../trade/period.ts';
import type { FiguresView, OnViewChange } from '../view-state/view.ts';

/** That one year is chosen: in place of a change, which comes back with the second year, or of nothing. */
const ONE_YEAR = ['for-change', 'as-it-was'] as const;
type OneYear = (typeof ONE_YEAR)[number];

/** How many thumbs choose the years, and what changes that. */
export interface YearModeState {
  readonly mode: YearMode;
  /** Chooses years with one thumb or two, in one step of the history. */
  readonly onModeChange: (mode: YearMode, years: YearRange) => void;
}

/**
 * One year is shown as itself: a change gives way to the value, and comes back when two years are chosen again. A link
 * always opens with two thumbs; Back and Forward bring back as many as there were.
 */
export function useYearMode({ measure }: Pick<FiguresView, 'measure'>, onViewChange: OnViewChange): YearModeState {
  const [oneYear, setOneYear] = useState<OneYear>();
  useEffect(() => {
    const handlePop = () => setOneYear(oneYearOfEntry());
    handlePop();
    window.addEventListener('popstate', handlePop);
    return () => window.removeEventListener('popstate', handlePop);
  }, []);

  const handleModeChange = (mode: YearMode, years: YearRange) => {
    if (mode === 'two') {
      const comesBack = oneYear === 'for-change' && measure === 'value';
      onViewChange(comesBack ? { years, measure: 'change' } : { years });
      remember(undefined);
    } else {
      const givesWay = measure === 'change';
      onViewChange(givesWay ? { years, measure: 'value' } : { years });
      remember(givesWay ? 'for-change' : 'as-it-was');
    }
  };
  const remember = (next: OneYear | undefined) => {
    if (next === oneYear) return;
    setOneYear(next);
    // Later entries are made with the state of this one.
    window.history.replaceState({ ...window.history.state, oneYear: next }, '');
  };
  return { mode: oneYear === undefined ? 'two' : 'one', onModeChange: handleModeChange };
}

function oneYearOfEntry(): OneYear | undefined {
  return ONE_YEAR.find((one) => one === window.history.state?.oneYear);
}
