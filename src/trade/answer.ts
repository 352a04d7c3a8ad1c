import { changeOf } from './change.ts';
import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer } from './figure.ts';
import type { Flow, Measure, RecordSide } from './flow.ts';
import { levelOf } from './level.ts';
import type { YearRange } from './period.ts';
import { shareOf } from './total.ts';

/** What the page asks of one partner. */
export interface Question {
  readonly partner: Iso3;
  readonly flow: Flow;
  readonly measure: Measure;
  readonly years: YearRange;
  readonly record: RecordSide;
}

/**
 * The one answer to a question about a partner: its change over the years (ratio; the balance's in USD), its value in the
 * last year (USD), or its share of the scope's sum in the last year (ratio). The balance has no share: its value is given.
 *
 * Worked line: Pakistan's turnover 2020..2021 changed by 0.77, stated. Absent with a reason, never a blank.
 */
export function answerTo(base: EvidenceBase, question: Question): Answer {
  const level = { ...question, year: question.years.to };
  switch (question.measure) {
    case 'change':
      return changeOf(base, question);
    case 'value':
      return levelOf(base, level);
    case 'share':
      return question.flow === 'balance' ? levelOf(base, level) : shareOf(base, level);
    default:
      throw new RangeError(`unknown measure ${question.measure satisfies never}`);
  }
}
