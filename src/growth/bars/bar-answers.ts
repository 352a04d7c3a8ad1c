import type { Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Answer } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import { measureOf } from '../../trade/measure.ts';
import { partnersIn } from '../../trade/scope.ts';
import type { Coverage } from '../../trade/total.ts';
import type { FiguresView } from '../../view-state/view.ts';

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
  const { ask, askInUsd } = measureOf(view);
  return (isBesideBalance(view, flow) ? askInUsd : ask)(base, { ...view, flow, partner });
}

/** The same for the sum of all partners in the chosen regions; the change of a balance stands alone. */
export function sumAnswers(base: EvidenceBase, view: FiguresView, flows: readonly Flow[]): SumAnswer[] {
  const partners = partnersIn(base, view.regions);
  const { askTotal, askTotalInUsd } = measureOf(view);
  return flows.flatMap((flow) => {
    const ask = isBesideBalance(view, flow) ? askTotalInUsd : askTotal;
    return ask ? { flow, ...ask(base, { ...view, flow, partners }) } : [];
  });
}

function isBesideBalance(view: FiguresView, flow: Flow): boolean {
  return view.flow === 'balance' && flow !== 'balance';
}
