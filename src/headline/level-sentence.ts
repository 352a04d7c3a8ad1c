import { formatFigure, roughly } from '../format/figure.ts';
import { flowWith, possessive } from '../format/messages.ts';
import { formatCount, formatPercent } from '../format/number.ts';
import { nameOf } from '../format/quantity.ts';
import type { SentencePart } from '../format/sentence.ts';
import { totalAnswerTo } from '../trade/answer.ts';
import type { Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Total } from '../trade/total.ts';
import type { PartnerFigure, Sentence, SentenceContext } from './sentence-context.ts';
import {
  amountOf,
  balanceOf,
  coverageOf,
  FEW,
  holdsOf,
  isPlural,
  notesOf,
  restOf,
  spanOf,
  speakerIn,
  subjectOf,
  thoseOf,
} from './sentence-context.ts';

/** How large a flow was in the last year: the sum of the partners known, its coverage, and the largest of them. */
export function levelSentence(told: SentenceContext): Sentence {
  const [only, ...others] = told.known;
  const total = sumOf(told, 'value');
  if (!isFigure(total.answer) || (only && others.length === 0 && total.coverage.known === 1))
    return only ? onlyLevel(told, only) : { lead: [], rest: [] };
  const { answer: sum, coverage } = total;
  const isFew = coverage.known <= FEW && coverage.known < coverage.of;
  const oneSided =
    coverage.oneSided === 0 ? '' : `of ${formatCount(coverage.oneSided)} of them only exports or only imports`;
  const covered = coverageOf(coverage.known, coverage.of);
  const unknown = coverage.of - coverage.known;
  const known = isFew
    ? `${unknown === 1 ? 'the other one has' : `the other ${formatCount(unknown)} have`} no figure`
    : `${covered} with a figure`;
  const whom = isFew ? `${covered} in ${told.place}` : told.place;
  const lead = [
    { text: `${speakerIn(told, sum)}${subjectOf(told)} ${whom} ${wereOf(told)} ` },
    levelOf(sum),
    { text: ` ${spanOf(told.view)}` },
  ];
  const largest = largestOf(told, sum);
  return { lead, rest: restOf(`${notesOf([known, oneSided])}${largest ? `; ${largest}` : ''}`) };
}

function onlyLevel(told: SentenceContext, { name, figure }: PartnerFigure): Sentence {
  const rank = told.partners.length === 1 ? '' : `; no other partner in ${told.place} has a figure`;
  const lead = [
    { text: `${speakerIn(told, figure)}${subjectOf(told)} ${name} ${wereOf(told)} ` },
    levelOf(figure),
    { text: ` ${spanOf(told.view)}` },
  ];
  return { lead, rest: restOf(rank) };
}

/** "those to China were the largest, US$748.2 m"; of a balance the largest surplus or deficit, as the sum is. */
function largestOf({ view: { flow }, known }: SentenceContext, sum: Figure): string | undefined {
  const sign = sum.value < 0 ? -1 : 1;
  const [largest] = [...known].sort((a, b) => sign * (b.figure.value - a.figure.value));
  if (!largest || largest.figure.value * sign <= 0) return undefined;
  const amount = amountOf(largest.figure);
  if (flow === 'balance')
    return `the largest ${sign > 0 ? 'surplus' : 'deficit'} was that with ${largest.name}, ${amount}`;
  return `${thoseOf(flow)} ${largest.name} ${isPlural(flow) ? 'were' : 'was'} the largest, ${amount}`;
}

/**
 * Which part of the whole scope's trade a region had, and its largest partner. Of the whole scope the sum is 100 % and says
 * nothing, so there the largest partner leads.
 */
export function shareSentence(told: SentenceContext): Sentence {
  const { view, known, place, scopeName } = told;
  const [largest] = [...known].sort((a, b) => b.figure.value - a.figure.value);
  if (!largest) return { lead: [], rest: [] };
  const { answer: sum, coverage } = sumOf(told, 'share');
  const isWhole = place === scopeName;
  if (isWhole || known.length === 1 || !isFigure(sum)) {
    const rank = known.length === 1 ? 'the only partner' : `the most of ${formatCount(known.length)} partners`;
    return {
      lead: led(told, largest.figure, largest.name),
      rest: restOf(`, ${rank} with a figure${isWhole ? '' : ` in ${place}`}`),
    };
  }
  const covered = `${coverageOf(coverage.known, coverage.of)} with a figure`;
  const next = `; ${largest.name}, the largest, ${holdsOf(view.flow)} ${shareText(largest.figure, sum)}`;
  return { lead: led(told, sum, place, sum), rest: restOf(`${notesOf([covered])}${next}`) };
}

function led(told: SentenceContext, figure: Figure, who: string, beside: Figure = figure): SentencePart[] {
  const { view, scopeName } = told;
  return [
    { text: `${speakerIn(told, figure)}${who} ${holdsOf(view.flow)} ` },
    { text: shareText(figure, beside), figure },
    { text: ` of ${whoseTrade(told)} ${scopeName} ${spanOf(view)}` },
  ];
}

/** A share of a small whole has a digit more, so that a part of it does not read as all of it. */
function shareText(figure: Figure, whole: Figure): string {
  return whole.value < SMALL_SHARE ? roughly(figure, formatPercent(figure.value, { digits: 2 })) : formatFigure(figure);
}

const SMALL_SHARE = 0.01;

function whoseTrade({ base, view }: SentenceContext): string {
  return `${possessive(nameOf(base, base.reporter))} ${flowWith(view.flow)}`;
}

function sumOf({ base, view, partners }: SentenceContext, measure: 'value' | 'share'): Total {
  return totalAnswerTo(base, { ...view, measure, partners: partners.map(({ iso3 }) => iso3) });
}

function wereOf({ view }: SentenceContext): string {
  return isPlural(view.flow) ? 'were' : 'was';
}

function levelOf(figure: Figure): SentencePart {
  return { text: figure.quantity.flow === 'balance' ? balanceOf(figure) : formatFigure(figure), figure };
}
