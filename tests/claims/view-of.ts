import { flowMeasure } from '../../src/trade/measure.ts';
import { type YearRange, yearRange } from '../../src/trade/period.ts';
import type { RequestedView, View } from '../../src/view-state/view.ts';
import { iso3 } from '../trade/small-base.ts';

/** Any fields of a view; a measure that the flow has not becomes the one that is shown. */
export type ViewParts = Partial<Omit<RequestedView, 'years'> & { readonly years: YearRange }>;

/** A view of 2009..2010 in the small base, changed where a test needs it. */
export function viewOf(more: ViewParts = {}): View {
  const parts = {
    reporter: iso3('REP'),
    stage: 'map',
    years: yearRange(2009, 2010),
    flow: 'export',
    measure: 'change',
    record: 'own',
    regions: [],
    partners: [],
    focus: undefined,
    dates: { from: '2010-01-01', to: '2010-12-31' },
    kinds: [],
    statuses: [],
    event: undefined,
    scale: 'linear',
    basis: 'value',
    showsContacts: undefined,
    verdicts: [],
    sort: { key: 'turnover', isDescending: true },
    theme: undefined,
    isEmbedded: false,
    ...more,
  } as const;
  return { ...parts, ...flowMeasure(parts.flow, parts.measure) };
}
