import { useEffect, useState } from 'react';
import type { YearMode } from '../timeline/years-model.ts';
import { comparesYears, measureOf } from '../trade/measure.ts';
import { spanOf, type YearRange, yearRange } from '../trade/period.ts';
import type { FiguresView, OnViewChange, ViewChange } from '../view-state/view.ts';

/** That one year is chosen: in place of a change, which comes back with the second year, or of nothing. */
const INSTEAD = ['for-change', 'as-it-was'] as const;

/** What a history entry keeps of a choice of one year. */
interface OneYear {
  readonly instead: (typeof INSTEAD)[number];
  /** The first of the two years before; absent in entries that kept none. */
  readonly first: number | undefined;
}

type ShownYears = Pick<FiguresView, 'flow' | 'measure' | 'years'>;

/** How many thumbs choose the years, and what changes that. */
export interface YearModeState {
  readonly mode: YearMode;
  /** Chooses years with one thumb or two, in one step of the history. */
  readonly onModeChange: (mode: YearMode, years: YearRange) => void;
}

/**
 * One year is shown as itself: a change gives way to the value, and comes back when two years are chosen again, as does
 * the first year where it still lies before the last. A link always opens with two thumbs; Back and Forward bring back as
 * many as there were.
 */
export function useYearMode(view: ShownYears, onViewChange: OnViewChange): YearModeState {
  const [oneYear, setOneYear] = useState<OneYear>();
  useEffect(() => {
    const handlePop = () => setOneYear(oneYearOfEntry());
    handlePop();
    window.addEventListener('popstate', handlePop);
    return () => window.removeEventListener('popstate', handlePop);
  }, []);

  const handleModeChange = (mode: YearMode, years: YearRange) => {
    if (mode === 'two') {
      onViewChange(twoYears(view, years, oneYear));
      remember(undefined);
    } else {
      const { ofOneYear } = measureOf(view);
      onViewChange(ofOneYear ? { years, measure: ofOneYear } : { years });
      remember({ instead: ofOneYear ? 'for-change' : 'as-it-was', first: view.years.from });
    }
  };
  const remember = (next: OneYear | undefined) => {
    if (next === oneYear) return;
    setOneYear(next);
    // Later entries are made with the state of this one.
    const kept = { oneYear: next?.instead, firstYear: next?.first };
    window.history.replaceState({ ...window.history.state, ...kept }, '');
  };
  return { mode: oneYear === undefined ? 'two' : 'one', onModeChange: handleModeChange };
}

/** The view of two years, with what one year was chosen in place of. */
function twoYears(view: ShownYears, years: YearRange, before: OneYear | undefined): ViewChange {
  // A change that was chosen of one year stays against the year that it names.
  if (comparesYears(view)) return { years };
  const both = withFirst(years, before?.first);
  const isInstead = measureOf({ ...view, measure: 'change' }).ofOneYear === view.measure;
  return before?.instead === 'for-change' && isInstead ? { years: both, measure: 'change' } : { years: both };
}

/** A year and the one before it with the first year there was; any wider choice is the reader's own, and stays. */
function withFirst(years: YearRange, first: number | undefined): YearRange {
  return first !== undefined && first < years.to && spanOf(years) === 1 ? yearRange(first, years.to) : years;
}

function oneYearOfEntry(): OneYear | undefined {
  const { oneYear, firstYear } = window.history.state ?? {};
  const instead = INSTEAD.find((one) => one === oneYear);
  return instead && { instead, first: Number.isInteger(firstYear) ? firstYear : undefined };
}
