import { answerTo } from '../trade/answer.ts';
import type { Iso3 } from '../trade/economy.ts';
import { isWithin } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Quantity } from '../trade/figure.ts';
import { absent, difference, isFigure, ratio } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { covers } from '../trade/record.ts';
import type { Coverage, Total } from '../trade/total.ts';
import { totalChangeOf, totalOf } from '../trade/total.ts';
import type { View } from '../view-state/view.ts';

/** The sum of one flow, with what it covers. */
export interface SumAnswer {
  readonly flow: Flow;
  readonly answer: Answer;
  readonly coverage: Coverage;
}

/**
 * What one bar of a partner shows. Beside a balance the two sides are shown as it is: as values in USD, or as differences
 * in USD, because a percentage cannot stand on the same axis.
 */
export function partnerAnswer(base: EvidenceBase, view: View, flow: Flow, partner: Iso3): Answer {
  if (view.flow !== 'balance' || flow === 'balance') return answerTo(base, { ...view, flow, partner });
  if (view.measure !== 'change') return answerTo(base, { ...view, measure: 'value', flow, partner });
  const { from, to } = view.years;
  const after = levelOf(base, { partner, flow, record: view.record, year: to });
  const before = levelOf(base, { partner, flow, record: view.record, year: from });
  if (!isFigure(after)) return after;
  if (!isFigure(before)) return before;
  return difference(after, before, { of: 'change', flow, partners: [partner], year: to, from, record: view.record });
}

/** The same for the sum of all partners in the chosen regions; the change of a balance stands alone. */
export function sumAnswers(base: EvidenceBase, view: View, flows: readonly Flow[]): SumAnswer[] {
  const partners = base.scope.filter((economy) => isWithin(economy, view.regions)).map((economy) => economy.iso3);
  const shown = view.flow === 'balance' && view.measure === 'change' ? (['balance'] as const) : flows;
  return shown.map((flow) => ({ flow, ...sumOf(base, view, flow, partners) }));
}

function sumOf(base: EvidenceBase, view: View, flow: Flow, partners: readonly Iso3[]): Total {
  const { record, years } = view;
  switch (view.measure) {
    case 'change':
      return totalChangeOf(base, { partners, flow, years, record });
    case 'value':
      return totalOf(base, { partners, flow, year: years.to, record });
    case 'share': {
      const part = totalOf(base, { partners, flow, year: years.to, record });
      return view.flow === 'balance' ? part : { ...part, answer: regionShare(base, view, flow, part.answer, partners) };
    }
    default:
      throw new RangeError(`unknown measure ${view.measure satisfies never}`);
  }
}

// After the record the scope's sum holds the few partners that claims name, and a share of it would say nothing.
function regionShare(base: EvidenceBase, view: View, flow: Flow, part: Answer, partners: readonly Iso3[]): Answer {
  const year = view.years.to;
  const quantity: Quantity = { of: 'share', flow, partners, year, record: view.record };
  if (!covers(base.record, year)) return absent(isFigure(part) ? 'partial' : 'no-source', quantity);
  const all = base.scope.map((economy) => economy.iso3);
  const whole = totalOf(base, { partners: all, flow, year, record: view.record }).answer;
  if (!isFigure(part)) return part;
  return isFigure(whole) ? ratio(part, whole, quantity) : whole;
}
