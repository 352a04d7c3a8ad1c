import type { Measure } from '../trade/flow.ts';
import type { View } from '../view-state/view.ts';

/** The measure that is on screen: a balance has no share, so its value is shown instead. */
export function shownMeasure(view: Pick<View, 'flow' | 'measure'>): Measure {
  return view.measure === 'share' && view.flow === 'balance' ? 'value' : view.measure;
}
