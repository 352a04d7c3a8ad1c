import { counted, withArticle } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import type { SentencePart } from '../format/sentence.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Movement } from '../trade/movement.ts';
import { movementsOf } from '../trade/movement.ts';
import { speakerOf } from '../trade/speaker.ts';
import { changeOfMovements, totalOf } from '../trade/total.ts';
import type { Known, Sentence, Told } from './told.ts';
import {
  allOf,
  amountOf,
  balanceOf,
  coverageOf,
  eitherWay,
  FEW,
  isEitherWay,
  isPlural,
  movementOf,
  notesOf,
  prepositionOf,
  restOf,
  spanOf,
  speakerIn,
  subjectOf,
  thoseOf,
  verbOf,
} from './told.ts';

/** The sum of the partners known in both years, and what it is made of. */
interface Compared extends Told {
  readonly movements: readonly Movement[];
  readonly sum: Figure;
}

/**
 * How a flow changed: led by the sum of the partners known in both years, then how many of them went which way, then who
 * moved the sum most. A few partners may be led by the one that moved fastest, where the sum went the same way and is said.
 */
export function changeSentence(told: Told): Sentence {
  const { base, view, known } = told;
  const movements = movementsOf(base, { ...view, partners: told.partners.map(({ iso3 }) => iso3) });
  const [only, ...others] = known;
  if (!only && movements.length === 0) return { lead: [], rest: [] };
  if (only && others.length === 0 && movements.length <= 1) return onlySentence(told, only);
  if (movements.length === 0) return unsummed(told);
  const sum = changeOfMovements(movements, view);
  if (!isFigure(sum)) return fromZero(told, movements);
  const all = { ...told, movements, sum };
  return fewSentence(all) ?? sumSentence(all);
}

function onlySentence(told: Told, { name, figure }: Known): Sentence {
  const { view, partners } = told;
  const inPlace = partners.length === 1 ? '' : `, the only partner${placeOf(told)} with a figure`;
  const to = view.flow === 'balance' ? balanceAfter(figure) : '';
  const lead = [
    { text: `${speakerIn(told, figure, 'its partners’ record')}${subjectOf(told)} ${name} ` },
    { text: movementOf(figure), figure },
    { text: ` ${spanOf(view)}` },
  ];
  return { lead, rest: restOf(`${to}${fromSmall(told, figure)}${notesOf([eitherWay(figure)])}${inPlace}`) };
}

/** Led by the partner that moved fastest the way the sum went; nothing where that would point away from the sum. */
function fewSentence(told: Compared): Sentence | undefined {
  const { base, view, known, movements, sum } = told;
  const compared = new Set(movements.map(({ partner }) => partner));
  const isWhole = compared.size === known.length && known.every(({ iso3 }) => compared.has(iso3));
  const isClear = sum.value !== 0 && !isEitherWay(sum);
  if (view.flow === 'balance' || known.length > FEW || known.length < 2 || !isWhole || !isClear) return undefined;
  const sign = Math.sign(sum.value);
  const [fastest] = [...known].sort((a, b) => sign * (b.figure.value - a.figure.value));
  if (!fastest || fastest.figure.value * sign <= 0 || lowBaseOf(base, fastest.figure) !== undefined) return undefined;
  const rank = `${sign > 0 ? 'the fastest' : 'the deepest fall'} of ${formatCount(known.length)} partners`;
  const pronoun = isPlural(view.flow) ? 'they' : 'it';
  const lead = [
    { text: `${speakerIn(told, fastest.figure, 'its partners’ record')}${subjectOf(told)} ${fastest.name} ` },
    { text: movementOf(fastest.figure), figure: fastest.figure },
    { text: ` ${spanOf(view)}` },
  ];
  const together = `; ${prepositionOf(view.flow)} ${allOf(known.length)} together ${pronoun} ${movementOf(sum)}`;
  return { lead, rest: restOf(`, ${rank} with a figure${together}${mixedWith(told, fastest.figure, sum)}`) };
}

/** What the sum was worked out with, where the figure that leads says of itself that another speaks. */
function mixedWith({ names }: Told, leading: Figure, sum: Figure): string {
  const [first, second] = [speakerOf(leading), speakerOf(sum)];
  if (second !== 'both' || first === 'both') return '';
  return `, worked out with ${first === 'claims' ? names.record : names.claims}`;
}

function sumSentence(told: Compared): Sentence {
  const { view, movements, sum } = told;
  const { whom, coverage } = comparedWith(told, movements);
  const to = view.flow === 'balance' ? balanceAfter(sum) : '';
  const lead = [
    { text: `${speakerIn(told, sum, 'its partners’ record')}${subjectOf(told)} ${whom} ` },
    { text: movementOf(sum), figure: sum },
    { text: ` ${spanOf(view)}` },
  ];
  const notes = notesOf([coverage, eitherWay(sum)]);
  return { lead, rest: restOf(`${to}${fromSmall(told, sum)}${notes}${countsOf(told)}${moversOf(told)}`) };
}

/** A few of many partners are not the whole place; of more, the place is named and its coverage said. */
function comparedWith(told: Told, movements: readonly Movement[]): { whom: string; coverage: string } {
  const [known, of] = [movements.length, told.partners.length];
  if (known <= FEW && known < of)
    return { whom: `${coverageOf(known, of)}${placeOf(told)}`, coverage: 'the others are not known in both years' };
  return { whom: told.place, coverage: `${coverageOf(known, of)} known in both years` };
}

/** ", though those from 24 of the 38 grew": how many went which way, the larger number first where it is the sum's own way. */
function countsOf({ view: { flow }, movements, sum }: Compared): string {
  const sign = Math.sign(sum.value);
  const count = (way: number) => movements.filter(({ moved }) => Math.sign(moved.value) === way).length;
  const [up, down, all] = [count(1), count(-1), movements.length];
  const those = thoseOf(flow);
  const some = (how: number, way: number) =>
    `${those} ${formatCount(how)} of the ${formatCount(all)} ${verbOf(flow, way)}`;
  if (isEitherWay(sum)) return `, with ${formatCount(up)} of the ${formatCount(all)} up and ${formatCount(down)} down`;
  if (sign === 0) {
    if (up + down === 0) return all === 1 ? '' : `, nor did ${those} any of them`;
    return `, though ${some(up, 1)} and ${some(down, -1)}`;
  }
  const [same, other] = sign > 0 ? [up, down] : [down, up];
  if (same === all) return all === 1 ? '' : `, and ${those} ${allOf(all)} ${verbOf(flow, sign)}`;
  return same > other ? `, and ${some(same, sign)}` : `, though ${some(other, -sign)}`;
}

/** "; those from Morocco fell most, by US$273 m": the largest part of the sum's change, and a larger one against it. */
function moversOf(told: Compared): string {
  const { view, movements, sum } = told;
  const sign = Math.sign(sum.value);
  if (sign === 0 || movements.length < 2) return '';
  const sorted = [...movements].sort((a, b) => sign * (b.moved.value - a.moved.value));
  const [most, against] = [sorted[0], sorted.at(-1)];
  if (!most || !against) return '';
  const those = thoseOf(view.flow);
  const isAlone = sorted.filter(({ moved }) => Math.sign(moved.value) === sign).length === 1;
  const verb = isAlone ? `alone ${verbOf(view.flow, sign)}` : `${verbOf(view.flow, sign)} most`;
  const main = `; ${those} ${nameIn(told, most)} ${verb}, by ${amountOf(most.moved)}`;
  if (Math.sign(against.moved.value) === sign || Math.abs(against.moved.value) <= Math.abs(most.moved.value))
    return main;
  return `${main}, while ${those} ${nameIn(told, against)} ${verbOf(view.flow, -sign)} by ${amountOf(against.moved)}`;
}

function nameIn({ base }: Told, { partner }: Movement): string {
  return withArticle(base.economies.get(partner) ?? { name: partner });
}

/** A sum that began at zero has no percentage, but it has a level. */
function fromZero(told: Told, movements: readonly Movement[]): Sentence {
  const { base, view } = told;
  const partners = movements.map(({ partner }) => partner);
  const after = totalOf(base, { ...view, partners, year: view.years.to }).answer;
  const { whom, coverage } = comparedWith(told, movements);
  const subject = `${view.record === 'mirror' ? 'by its partners’ record, ' : ''}${subjectOf(told)} ${whom}`;
  if (!isFigure(after) || after.value === 0) {
    const were = isPlural(view.flow) ? 'were' : 'was';
    const lead = [{ text: `${subject} ${were} zero in ${view.years.from} and in ${view.years.to}` }];
    return { lead, rest: restOf(notesOf([coverage])) };
  }
  const lead = [
    { text: `${subject} rose from zero to ` },
    { text: amountOf(after), figure: after },
    { text: ` ${spanOf(view)}` },
  ];
  return { lead, rest: restOf(notesOf([coverage])) };
}

/** Changes without levels, as claims may state them, have no sum: each speaks for itself. */
function unsummed(told: Told): Sentence {
  const { view, known } = told;
  const parts = known.slice(0, FEW).flatMap(({ name, figure }, index): SentencePart[] => [
    {
      text:
        index === 0 ? `${speakerIn(told, figure, '')}${subjectOf(told)} ${name} ` : `, ${thoseOf(view.flow)} ${name} `,
    },
    index === 0 ? { text: movementOf(figure), figure } : { text: movementOf(figure) },
  ]);
  const more = known.length > FEW ? ` (of ${counted(known.length, 'partner')} with a figure)` : '';
  return { lead: [...parts, { text: ` ${spanOf(view)}${more}; without their values there is no sum` }], rest: [] };
}

/** ", to a deficit of US$2.56 bn": the balance of the last year, from the difference that led to it. */
function balanceAfter(change: Figure): string {
  const after = change.basis.kind === 'formula' ? change.basis.inputs[0] : undefined;
  return after === undefined ? '' : `, to ${after.value === 0 ? 'an even one' : balanceOf(after)}`;
}

function fromSmall({ base }: Told, figure: Figure): string {
  return lowBaseOf(base, figure) === undefined ? '' : ', from a small base';
}

/** " in Africa", where the place is not the whole scope. */
function placeOf({ place }: Told): string {
  return ` in ${place}`;
}
