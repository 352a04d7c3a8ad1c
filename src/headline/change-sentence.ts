import { counted } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import type { SentencePart } from '../format/sentence.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Movement } from '../trade/movement.ts';
import { movementsOf } from '../trade/movement.ts';
import { speakerOf } from '../trade/speaker.ts';
import { changeOfMovements, totalOf } from '../trade/total.ts';
import type { Compared } from './change-counts.ts';
import { byContribution, countsOf, moversOf } from './change-counts.ts';
import { changeLead, eitherWay, isEitherWay, movementOf } from './change-lead.ts';
import type { PartnerFigure, Sentence, SentenceContext } from './sentence-context.ts';
import {
  allOf,
  amountOf,
  coverageOf,
  FEW,
  isPlural,
  notesOf,
  prepositionOf,
  restOf,
  speakerIn,
  subjectOf,
  thoseOf,
} from './sentence-context.ts';

/**
 * How a flow changed: led by the sum of the partners known in both years, then how many of them went which way, then who
 * moved the sum most. A few partners may be led by one of them, if it moved fastest and moved the sum most, the way it went.
 */
export function changeSentence(told: SentenceContext): Sentence {
  const { base, view, known } = told;
  const movements = movementsOf(base, { ...view, partners: told.partners.map(({ iso3 }) => iso3) });
  const [only, ...others] = known;
  if (!only && movements.length === 0) return { lead: [], rest: [] };
  if (only && others.length === 0 && movements.length <= 1) return onlySentence(told, only);
  if (movements.length === 0) return unsummed(told);
  const sum = changeOfMovements(base, movements, view);
  if (!isFigure(sum)) return fromZero(told, movements);
  const all = { ...told, movements, sum };
  return fewSentence(all) ?? sumSentence(all);
}

function onlySentence(told: SentenceContext, { name, figure }: PartnerFigure): Sentence {
  const { lead, levels } = changeLead(told, name, figure);
  const alone = told.partners.length === 1 ? '' : `; no other partner in ${told.place} is known in both years`;
  return { lead, rest: restOf(`${levels}${notesOf([eitherWay(figure)])}${alone}`) };
}

/** Led by the partner that moved fastest and moved the sum most; nothing where no partner did both. */
function fewSentence(told: Compared): Sentence | undefined {
  const { view, known, movements, sum } = told;
  const fastest = fastestOf(told);
  if (view.flow === 'balance' || known.length > FEW || known.length < 2 || !fastest) return undefined;
  const { lead, levels } = changeLead(told, fastest.name, fastest.figure);
  const [count, of] = [formatCount(movements.length), told.partners.length];
  const among = of === movements.length ? '' : `, of ${formatCount(of)},`;
  const verb = sum.value > 0 ? 'grew' : 'fell';
  const pronoun = isPlural(view.flow) ? 'they' : 'it';
  const faster = `; of the ${count} partners known in both years${among} none ${verb} faster`;
  const together = `, and ${prepositionOf(view.flow)} ${allOf(known.length)} together ${pronoun} ${movementOf(sum)}`;
  return { lead, rest: restOf(`${levels}${faster}${together}${mixedWith(told, fastest.figure, sum)}`) };
}

function fastestOf(told: Compared): PartnerFigure | undefined {
  const { base, known, movements, sum } = told;
  const compared = new Set(movements.map(({ partner }) => partner));
  const isWhole = compared.size === known.length && known.every(({ iso3 }) => compared.has(iso3));
  const sign = Math.sign(sum.value);
  const [fastest] = [...known].sort((a, b) => sign * (b.figure.value - a.figure.value));
  if (!isWhole || !fastest || sign === 0 || isEitherWay(sum)) return undefined;
  const isMain = byContribution(told)[0]?.partner === fastest.iso3 && fastest.figure.value * sign > 0;
  return isMain && lowBaseOf(base, fastest.figure) === undefined ? fastest : undefined;
}

/** What the sum was worked out with, where the figure that leads says of itself that another speaks. */
function mixedWith({ names }: SentenceContext, leading: Figure, sum: Figure): string {
  const [first, second] = [speakerOf(leading), speakerOf(sum)];
  if (second !== 'both' || first === 'both') return '';
  return `, by arithmetic with ${first === 'claims' ? names.record : names.claims}`;
}

function sumSentence(told: Compared): Sentence {
  const { whom, coverage } = comparedWith(told, told.movements);
  const { lead, levels } = changeLead(told, whom, told.sum);
  const notes = notesOf([eitherWay(told.sum), coverage]);
  return { lead, rest: restOf(`${levels}${notes}${countsOf(told)}${moversOf(told)}`) };
}

/** A few of many partners are not the whole place; of more, the place is named and its coverage said. */
function comparedWith(told: SentenceContext, movements: readonly Movement[]): { whom: string; coverage: string } {
  const [known, of] = [movements.length, told.partners.length];
  if (known > FEW || known === of)
    return { whom: told.place, coverage: `${coverageOf(known, of)} known in both years` };
  const others = of - known;
  const lack = others === 1 ? 'the other one lacks' : `the other ${formatCount(others)} lack`;
  return {
    whom: `${coverageOf(known, of)} in ${told.place}`,
    coverage: `${lack} a figure for one of the years or both`,
  };
}

/** A sum that began at zero has no percentage, but it has a level. */
function fromZero(told: SentenceContext, movements: readonly Movement[]): Sentence {
  const { base, view } = told;
  const { from, to } = view.years;
  const after = totalOf(base, { ...view, partners: movements.map(({ partner }) => partner), year: to }).answer;
  const { whom, coverage } = comparedWith(told, movements);
  const subject = `${isFigure(after) ? speakerIn(told, after) : ''}${subjectOf(told)} ${whom}`;
  const were = isPlural(view.flow) ? 'were' : 'was';
  const lead: SentencePart[] =
    !isFigure(after) || after.value === 0
      ? [{ text: `${subject} ${were} zero in ${from} and in ${to}` }]
      : [
          { text: `${subject} rose from zero to ` },
          { text: amountOf(after), figure: after },
          { text: ` between ${from} and ${to}` },
        ];
  return { lead, rest: restOf(notesOf([coverage])) };
}

/** Changes without levels, as claims may state them, have no sum: each speaks for itself. */
function unsummed(told: SentenceContext): Sentence {
  const { view, known } = told;
  const [first, ...others] = known;
  if (!first) return { lead: [], rest: [] };
  const { lead } = changeLead(told, first.name, first.figure);
  const more = others
    .slice(0, FEW)
    .map(({ name, figure }) => `, ${thoseOf(view.flow)} ${name} ${movementOf(figure)}`)
    .join('');
  const count = others.length > FEW ? ` (of ${counted(known.length, 'partner')})` : '';
  return { lead, rest: restOf(`${more}${count}; without their values there is no sum`) };
}
