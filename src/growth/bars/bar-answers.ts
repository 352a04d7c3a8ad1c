import { answerTo } from '../../trade/answer.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Answer } from '../../trade/figure.ts';
import { difference, isFigure } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import { levelOf } from '../../trade/level.ts';
import { partnersIn } from '../../trade/scope.ts';
import type { Coverage } from '../../trade/total.ts';
import { totalAnswerTo } from '../../trade/total-answer.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { isWithin } from '../../trade/economy.ts';

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
export function partnerAnswer(base: EvidenceBase, view: FiguresView, flow: Flow, partner: Iso3): Answer {
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
export function sumAnswers(base: EvidenceBase, view: FiguresView, flows: readonly Flow[]): SumAnswer[] {
  const partners = partnersIn(base, view.regions);
  const shown = view.flow === 'balance' && view.measure === 'change' ? (['balance'] as const) : flows;
  // Beside a balance, which has no share, the two sides stand as values.
  const measure = view.flow === 'balance' && view.measure === 'share' ? 'value' : view.measure;
  return shown.map((flow) => ({ flow, ...totalAnswerTo(base, { ...view, measure, flow, partners }) }));
}
