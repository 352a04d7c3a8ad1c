import { formatFigure, formatInterval } from '../format/figure.ts';
import { capital, flowNoun, flowWith, possessive } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import { levelOf } from '../trade/level.ts';
import { statedRegionChange } from '../trade/stated.ts';
import type { FiguresView } from '../view-state/view.ts';

/** A piece of the sentence; the one with a figure opens its evidence. */
export type SentencePart = { readonly text: string; readonly figure?: Figure };

/** A partner with a figure; the name as it stands inside a sentence. */
export interface Known {
  readonly iso3: Iso3;
  readonly name: string;
  readonly figure: Figure;
}

/** What every wording is made from. */
interface Told {
  readonly base: EvidenceBase;
  readonly view: FiguresView;
  readonly known: readonly Known[];
  readonly whose: string;
  readonly place: string;
  readonly scopeName: string;
}

/** Up to so many partners the fastest is named; of more, how many fell or grew and how the largest fared. */
const FEW = 6;

/** The sentence in its parts: who leads, by how much, and among how many. */
export function sentence(
  base: EvidenceBase,
  view: FiguresView,
  known: readonly Known[],
  { place, scopeName }: { readonly place: string; readonly scopeName: string },
): SentencePart[] {
  const whose = possessive(base.economies.get(base.reporter)?.name ?? base.reporter);
  const told: Told = { base, view, known, whose, place, scopeName };
  const largest = [...known].sort((a, b) => b.figure.value - a.figure.value)[0];
  if (!largest) return capitalised(emptySentence(told));
  const parts = knownSentence(told, largest);
  return capitalised(view.record === 'mirror' ? [{ text: 'by its partners’ record, ' }, ...parts] : parts);
}

function knownSentence(told: Told, largest: Known): SentencePart[] {
  const { view, known } = told;
  if (view.flow === 'balance') return balanceSentence(told, largest);
  if (view.measure === 'share') return shareSentence(told, largest);
  if (view.measure === 'value') return levelSentence(told, largest);
  return known.length <= FEW ? fewSentence(told, largest) : countSentence(told);
}

function capitalised([first, ...rest]: readonly SentencePart[]): SentencePart[] {
  return first ? [{ ...first, text: capital(first.text) }, ...rest] : [];
}

/** Without a figure of any partner: what the claims say of the region in words, else that there is nothing, and of what. */
function emptySentence({ base, view, whose, place }: Told): SentencePart[] {
  const [region, ...more] = view.regions;
  const isStated = region !== undefined && more.length === 0 && view.measure === 'change' && view.record === 'own';
  const figure = isStated ? statedRegionChange(base, region, view.flow, view.years) : undefined;
  const subject = `${whose} ${flowWith(view.flow)} ${place}`;
  if (!figure) {
    const start = view.record === 'mirror' ? 'the partners’ records have' : 'there is';
    const share = view.measure === 'share' && view.flow !== 'balance' ? ' the shares in' : '';
    const { from: first } = base.record.yearsOf(view.record);
    const begins = view.measure === 'change' && view.years.from < first ? `: the record begins in ${first}` : '';
    return [{ text: `${start} no figure for${share} ${subject} ${span(view)}${begins}` }];
  }
  return [
    { text: `${subject} changed by ` },
    { text: formatInterval(figure) ?? formatFigure(figure), figure },
    { text: ` ${span(view)}; no partner there has a figure of its own` },
  ];
}

function fewSentence({ base, view, known, whose }: Told, { figure, name }: Known): SentencePart[] {
  const rank =
    known.length === 1
      ? 'the only partner with a figure'
      : figure.value === 0
        ? `none of the ${formatCount(known.length)} partners with a figure grew`
        : `${figure.value < 0 ? 'the smallest fall' : 'the fastest'} of the ${formatCount(known.length)} partners with a figure`;
  const low = lowBaseOf(base, figure) === undefined ? '' : ', from a low base';
  return [
    { text: `${whose} ${flowWith(view.flow)} ${name} ` },
    { text: movement(figure), figure },
    { text: ` ${span(view)}${low}, ${rank}` },
  ];
}

function countSentence({ base, view, known, whose, place }: Told): SentencePart[] {
  const noun = flowNoun(view.flow);
  const to = flowWith(view.flow).slice(noun.length + 1);
  const grew = known.filter(({ figure }) => figure.value > 0).length;
  const fell = known.filter(({ figure }) => figure.value < 0).length;
  const moved = grew > fell ? { verb: 'grew', count: grew } : { verb: 'fell', count: fell };
  const { verb, count } = moved.count > 0 ? moved : { verb: 'did not change', count: known.length };
  const largest = largestOf(base, view, known);
  return [
    {
      text: `${whose} ${noun} ${to} ${formatCount(count)} of ${formatCount(known.length)} partners in ${place} ${verb} ${span(view)}${largest ? `; ${to} ${largest.name}, the largest, they ` : ''}`,
    },
    ...(largest ? [{ text: movement(largest.figure), figure: largest.figure }] : []),
  ];
}

/** The partner with the highest level of the last year, among those with a change. */
function largestOf(base: EvidenceBase, view: FiguresView, known: readonly Known[]): Known | undefined {
  const levels = known.map(({ iso3 }) => {
    const level = levelOf(base, { partner: iso3, flow: view.flow, year: view.years.to, record: view.record });
    return isFigure(level) ? level.value : Number.NEGATIVE_INFINITY;
  });
  return known[levels.indexOf(Math.max(...levels))];
}

function balanceSentence({ view, known, whose, place }: Told, largest: Known): SentencePart[] {
  const isChange = view.measure === 'change';
  const gains = known.filter(({ figure }) => figure.value > 0).length;
  const figure = { text: formatFigure(largest.figure, { sign: true }), figure: largest.figure };
  if (known.length === 1)
    return [
      { text: `${whose} trade balance with ${largest.name} ${isChange ? 'changed by' : 'was'} ` },
      figure,
      { text: ` ${span(view)}, the only partner with a figure` },
    ];
  const of = `${formatCount(known.length)} partners in ${place} ${span(view)}`;
  const subject =
    gains === 0
      ? `${isChange ? 'improved' : 'was a surplus'} with none of ${of}, best with`
      : `${isChange ? 'improved' : 'was a surplus'} with ${formatCount(gains)} of ${of}, most with`;
  return [{ text: `${whose} trade balance ${subject} ${largest.name}: ` }, figure];
}

function levelSentence({ view, known, whose, place }: Told, { figure, name }: Known): SentencePart[] {
  const isPlural = view.flow === 'export' || view.flow === 'import';
  const rank = known.length === 1 ? 'the only figure' : `the largest of ${formatCount(known.length)} with a figure`;
  return [
    { text: `${whose} ${flowWith(view.flow)} ${name} ${isPlural ? 'were' : 'was'} ` },
    { text: formatFigure(figure), figure },
    { text: ` ${span(view)}, ${rank} in ${place}` },
  ];
}

const HOLDS = { export: 'took', import: 'supplied', turnover: 'had', balance: 'had' } as const;

/** A share is one of the whole scope, also where only a region is shown. */
function shareSentence({ view, known, whose, place, scopeName }: Told, { figure, name }: Known): SentencePart[] {
  const within = place === scopeName ? '' : ` in ${place}`;
  const rank = known.length === 1 ? 'the only partner' : `the most of ${formatCount(known.length)} partners`;
  return [
    { text: `${name} ${HOLDS[view.flow]} ` },
    { text: formatFigure(figure), figure },
    { text: ` of ${whose} ${flowWith(view.flow)} ${scopeName} ${span(view)}, ${rank} with a figure${within}` },
  ];
}

function movement(figure: Figure): string {
  if (figure.value === 0) return `changed by ${formatFigure(figure)}`;
  const amount = figure.value < 0 ? { ...figure, value: -figure.value } : figure;
  return `${figure.value < 0 ? 'fell' : 'grew'} ${formatFigure(amount, { sign: false })}`;
}

function span(view: FiguresView): string {
  return view.measure === 'change' ? `from ${view.years.from} to ${view.years.to}` : `in ${view.years.to}`;
}
