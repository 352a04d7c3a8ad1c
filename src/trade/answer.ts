import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer } from './figure.ts';
import type { Question, TotalQuestion } from './measure.ts';
import { measureOf } from './measure.ts';
import { memoOn } from './memo.ts';
import type { Total } from './total.ts';

/**
 * The one answer to a question about a partner: its change over the years (ratio; the balance's in USD), its value in the
 * last year (USD), or its share of the scope's sum in the last year (ratio). The balance has no share: its value is given.
 *
 * Worked line: Pakistan's turnover 2020..2021 changed by 0.77, stated. Absent with a reason, never a blank.
 */
export function answerTo(base: EvidenceBase, question: Question): Answer {
  return measureOf(question).ask(base, question);
}

/**
 * The one answer to a question about several partners, as `answerTo` gives it for one: the change of their sum (partners
 * known in both years only), the sum in the last year, or its part of the scope's sum. Each says what it covers.
 */
export function totalAnswerTo(base: EvidenceBase, question: TotalQuestion): Total {
  return measureOf(question).askTotal(base, question);
}

/** The map, the sentence and the table ask the same of one view, and of one or two pairs of years beside it. */
const MOST_QUESTIONS = 8;

const asked = memoOn<EvidenceBase, Map<Iso3, Answer>>(MOST_QUESTIONS);

/** The answers to one question about any partner, each found when it is first asked for. */
export function answersOf(base: EvidenceBase, question: Omit<Question, 'partner'>): (partner: Iso3) => Answer {
  const { flow, measure, record, years } = question;
  const known = asked(base, `${flow} ${measure} ${record} ${years.from} ${years.to}`, () => new Map());
  return (partner) => {
    const answer = known.get(partner) ?? answerTo(base, { ...question, partner });
    known.set(partner, answer);
    return answer;
  };
}
