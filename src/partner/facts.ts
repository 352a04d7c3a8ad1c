import { formatYears } from '../format/date.ts';
import { flowNoun, possessive } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import { averageGrowthOf, indexOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Flow } from '../trade/flow.ts';
import { spanOf } from '../trade/period.ts';
import { shareOf, worldShareOf } from '../trade/share.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { LabelledAnswer } from './key-figures.ts';
import { labelled } from './key-figures.ts';

/** Shares, and over more than one year the index and the average yearly growth, of the flow shown (turnover for the balance). */
export function factsOf(base: EvidenceBase, view: FiguresView, partner: Iso3, scopeShort: string): LabelledAnswer[] {
  const { years, record } = view;
  const flow: Exclude<Flow, 'balance'> = view.flow === 'balance' ? 'turnover' : view.flow;
  const noun = flowNoun(flow);
  const change = { partner, flow, years, record };
  const shares = [
    labelled(
      'share',
      `Share of ${scopeShort} ${noun}, ${years.to}`,
      shareOf(base, { partner, flow, year: years.to, record }),
    ),
    ...(record === 'own'
      ? [
          labelled(
            'world-share',
            `Share of all ${possessive(nameOf(base, base.reporter))} ${noun}, ${years.to}`,
            worldShareOf(base, partner, flow, years.to),
          ),
        ]
      : []),
  ];
  if (spanOf(years) === 1) return shares;
  return [
    ...shares,
    labelled('index', `Index of ${noun}, ${years.to} (${years.from} = 100)`, indexOf(base, change)),
    labelled(
      'average-growth',
      `Average yearly growth of ${noun}, ${formatYears(years)}`,
      averageGrowthOf(base, change),
    ),
  ];
}
