import type { Question } from './answer.ts';
import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Quantity } from './figure.ts';
import { absent, isFigure, ratio } from './figure.ts';
import { covers } from './record.ts';
import { partnersIn } from './scope.ts';
import type { Total, TotalQuery } from './total.ts';
import { totalChangeOf, totalOf } from './total.ts';

/** What the page asks of several partners together. */
export interface TotalQuestion extends Omit<Question, 'partner'> {
  readonly partners: readonly Iso3[];
}

/**
 * The one answer to a question about several partners, as `answerTo` gives it for one: the change of their sum (partners
 * known in both years only), the sum in the last year, or its part of the scope's sum. Each says what it covers.
 */
export function totalAnswerTo(base: EvidenceBase, question: TotalQuestion): Total {
  const { measure, years } = question;
  const query = { ...question, year: years.to };
  switch (measure) {
    case 'change':
      return totalChangeOf(base, question);
    case 'value':
      return totalOf(base, query);
    case 'share':
      return question.flow === 'balance' ? totalOf(base, query) : totalShareOf(base, query);
    default:
      throw new RangeError(`unknown measure ${measure satisfies never}`);
  }
}

/**
 * The partners' part of the scope's sum in a year, a ratio. Absent as every share is where the record does not reach the
 * year: the scope's sum would hold only the few partners that claims name.
 */
export function totalShareOf(base: EvidenceBase, query: TotalQuery): Total {
  const { partners, flow, year, record } = query;
  const part = totalOf(base, { partners, flow, year, record });
  if (!isFigure(part.answer)) return part;
  const whole = totalOf(base, { partners: partnersIn(base, []), flow, year, record }).answer;
  const quantity: Quantity = { of: 'share', partners, flow, year, record };
  const isWhole = isFigure(whole) && covers(base.record, record, year);
  const answer = isWhole ? ratio(part.answer, whole, quantity) : absent('partial', quantity, [whole.quantity]);
  return { answer, coverage: part.coverage };
}
