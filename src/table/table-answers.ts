import { answerTo, totalAnswerTo } from '../trade/answer.ts';
import { changeOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import type { Question } from '../trade/measure.ts';
import type { Year } from '../trade/period.ts';
import { shareOf, totalShareOf } from '../trade/share.ts';
import type { Total } from '../trade/total.ts';
import { totalChangeOf, totalOf } from '../trade/total.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { AnswerColumn } from './table-columns.ts';
import { shareFlow } from './table-columns.ts';

/** What a column asks of one partner, answered. */
export function answerIn(base: EvidenceBase, view: FiguresView, partner: Iso3, column: AnswerColumn): Answer {
  const { record, years } = view;
  const level = (flow: Flow, year: Year) => levelOf(base, { partner, flow, year, record });
  switch (column) {
    case 'shown':
      return answerTo(base, questionOf(view, partner));
    case 'export-from':
      return level('export', years.from);
    case 'export-to':
      return level('export', years.to);
    case 'export-change':
      return changeOf(base, { partner, flow: 'export', years, record });
    case 'import-from':
      return level('import', years.from);
    case 'import-to':
      return level('import', years.to);
    case 'import-change':
      return changeOf(base, { partner, flow: 'import', years, record });
    case 'turnover':
      return level('turnover', years.to);
    case 'balance':
      return level('balance', years.to);
    case 'share':
      return shareOf(base, { partner, flow: shareFlow(view.flow), year: years.to, record });
    default:
      throw new RangeError(`unknown column ${column satisfies never}`);
  }
}

/** What a column comes to for several partners together, with how many of them it holds. */
export function totalIn(base: EvidenceBase, view: FiguresView, partners: readonly Iso3[], column: AnswerColumn): Total {
  const { record, years } = view;
  const sum = (flow: Flow, year: Year) => totalOf(base, { partners, flow, year, record });
  const change = (flow: Flow) => totalChangeOf(base, { partners, flow, years, record });
  switch (column) {
    case 'shown':
      return totalAnswerTo(base, { ...view, partners });
    case 'export-from':
      return sum('export', years.from);
    case 'export-to':
      return sum('export', years.to);
    case 'export-change':
      return change('export');
    case 'import-from':
      return sum('import', years.from);
    case 'import-to':
      return sum('import', years.to);
    case 'import-change':
      return change('import');
    case 'turnover':
    case 'balance':
      return sum(column, years.to);
    case 'share':
      return totalShareOf(base, { partners, flow: shareFlow(view.flow), year: years.to, record });
    default:
      throw new RangeError(`unknown column ${column satisfies never}`);
  }
}

function questionOf(view: FiguresView, partner: Iso3): Question {
  const { flow, measure, years, record } = view;
  return { partner, flow, measure, years, record };
}
