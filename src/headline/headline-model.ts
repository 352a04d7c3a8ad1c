import { formatFigure, formatInterval } from '../format/figure.ts';
import { flowNoun, listOf, possessive } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import { answerTo } from '../trade/answer.ts';
import { cautionsOf } from '../trade/caution.ts';
import { isWithin, regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import type { YearRange } from '../trade/period.ts';
import { yearsAfter } from '../trade/period.ts';
import { statedRegionChange } from '../trade/stated.ts';
import type { FiguresView } from '../view-state/view.ts';

/** A piece of the sentence; the one with a figure opens its evidence. */
export type SentencePart = { readonly text: string; readonly figure?: Figure };

/** The sentence that leads the page, and how much of the map it rests on. */
export interface HeadlineModel {
  readonly parts: readonly SentencePart[];
  /** The same as plain text: the document's title and the alternative text of the map. */
  readonly text: string;
  readonly coverage: { readonly known: number; readonly of: number };
  /** The latest pair of years inside the record, offered when the years shown have fewer figures. */
  readonly denser: { readonly years: YearRange; readonly known: number } | undefined;
  /** What to keep in mind about these years. */
  readonly cautions: readonly string[];
}

interface Known {
  readonly name: string;
  readonly figure: Figure;
}

const FEW = 6;

/**
 * Makes the sentence from the state: with few figures it names the largest, with many it counts. The same view always
 * gives the same sentence, and its numbers are those of the map.
 */
export function headlineModel(base: EvidenceBase, view: FiguresView, scopeName: string): HeadlineModel {
  const partners = base.scope.filter((economy) => isWithin(economy, view.regions));
  const answersFor = (years: YearRange): Answer[] =>
    partners.map(({ iso3 }) => answerTo(base, { ...view, years, partner: iso3 }));
  const answers = answersFor(view.years);
  const known = partners.flatMap(({ name }, index): Known[] => {
    const answer = answers[index];
    return answer && isFigure(answer) ? [{ name, figure: answer }] : [];
  });
  const place = view.regions.length === 0 ? scopeName : listOf(view.regions.map((slug) => regionOf(slug).name));
  const parts = sentence(base, view, known, place);
  return {
    parts,
    text: parts.map((part) => part.text).join(''),
    coverage: { known: known.length, of: partners.length },
    denser: denserYears(base, view, known.length, (years) => answersFor(years).filter(isFigure).length),
    cautions: yearCautions(base, known),
  };
}

function sentence(base: EvidenceBase, view: FiguresView, known: readonly Known[], place: string): SentencePart[] {
  const whose = possessive(base.economies.get(base.reporter)?.name ?? base.reporter);
  const largest = [...known].sort((a, b) => b.figure.value - a.figure.value)[0];
  if (!largest) return capitalised(emptySentence(base, view, whose, place));
  const parts = knownSentence(view, known, whose, place, largest);
  return capitalised(view.record === 'mirror' ? [{ text: 'by its partners’ record, ' }, ...parts] : parts);
}

function knownSentence(
  view: FiguresView,
  known: readonly Known[],
  whose: string,
  place: string,
  largest: Known,
): SentencePart[] {
  if (view.flow === 'balance') return balanceSentence(view, known, whose, place, largest);
  if (view.measure !== 'change') return levelSentence(view, known, whose, place, largest);
  return known.length <= FEW ? fewSentence(view, known, whose, largest) : countSentence(view, known, whose, place);
}

function capitalised([first, ...rest]: readonly SentencePart[]): SentencePart[] {
  return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : [];
}

/** Without a figure of any partner: what the claims say of the region in words, else that there is nothing. */
function emptySentence(base: EvidenceBase, view: FiguresView, whose: string, place: string): SentencePart[] {
  const [region, ...more] = view.regions;
  const isStated = region !== undefined && more.length === 0 && view.measure === 'change' && view.record === 'own';
  const figure = isStated ? statedRegionChange(base, region, view.flow, view.years) : undefined;
  const subject = `${flowNoun(view.flow)} ${preposition(view.flow)} ${place}`;
  if (!figure) {
    const start = view.record === 'mirror' ? 'the partners’ records have no figure for' : 'there is no figure for';
    return [{ text: `${start} ${whose} ${subject} ${span(view)}` }];
  }
  return [
    { text: `${whose} ${subject} changed by ` },
    { text: formatInterval(figure) ?? formatFigure(figure), figure },
    { text: ` ${span(view)}; no partner there has a figure of its own` },
  ];
}

function fewSentence(view: FiguresView, known: readonly Known[], whose: string, largest: Known): SentencePart[] {
  const { figure, name } = largest;
  const verb = figure.value < 0 ? 'fell' : 'grew';
  const rank =
    known.length === 1
      ? 'the only partner with a figure'
      : `${figure.value < 0 ? 'the smallest fall' : 'the fastest'} of the ${formatCount(known.length)} partners with a figure`;
  return [
    { text: `${whose} ${flowNoun(view.flow)} ${preposition(view.flow)} ${name} ` },
    { text: `${verb} ${formatFigure(magnitude(figure), { sign: false })}`, figure },
    { text: ` ${span(view)}, ${rank}` },
  ];
}

function countSentence(view: FiguresView, known: readonly Known[], whose: string, place: string): SentencePart[] {
  const grew = known.filter(({ figure }) => figure.value > 0).length;
  const fell = known.filter(({ figure }) => figure.value < 0).length;
  const [first, second] =
    grew > fell
      ? [`grew ${preposition(view.flow)} ${formatCount(grew)}`, `fell ${preposition(view.flow)} ${formatCount(fell)}`]
      : [`fell ${preposition(view.flow)} ${formatCount(fell)}`, `grew ${preposition(view.flow)} ${formatCount(grew)}`];
  return [
    {
      text: `${whose} ${flowNoun(view.flow)} ${first} of ${formatCount(known.length)} partners in ${place} ${span(view)}, and ${second}`,
    },
  ];
}

function balanceSentence(
  view: FiguresView,
  known: readonly Known[],
  whose: string,
  place: string,
  largest: Known,
): SentencePart[] {
  const gains = known.filter(({ figure }) => figure.value > 0).length;
  const word = view.measure === 'change' ? 'improved' : 'was a surplus';
  return [
    {
      text: `${whose} trade balance ${word} with ${formatCount(gains)} of ${formatCount(known.length)} partners in ${place} ${span(view)}, most with ${largest.name}: `,
    },
    { text: formatFigure(largest.figure, { sign: true }), figure: largest.figure },
  ];
}

function levelSentence(
  view: FiguresView,
  known: readonly Known[],
  whose: string,
  place: string,
  largest: Known,
): SentencePart[] {
  const noun = flowNoun(view.flow);
  const subject =
    view.measure === 'share'
      ? `the largest part of ${whose} ${noun} ${preposition(view.flow)} ${place}`
      : `${whose} largest ${noun} ${preposition(view.flow)} ${place}`;
  return [
    {
      text: `${subject} in ${view.years.to}, of ${formatCount(known.length)} partners with a figure: ${largest.name}, `,
    },
    { text: formatFigure(largest.figure), figure: largest.figure },
  ];
}

function span(view: FiguresView): string {
  return view.measure === 'change' ? `from ${view.years.from} to ${view.years.to}` : `in ${view.years.to}`;
}

function preposition(flow: Flow): string {
  switch (flow) {
    case 'export':
      return 'to';
    case 'import':
      return 'from';
    case 'turnover':
    case 'balance':
      return 'with';
    default:
      throw new RangeError(`unknown flow ${flow satisfies never}`);
  }
}

function magnitude(figure: Figure): Figure {
  return figure.value < 0 ? { ...figure, value: -figure.value } : figure;
}

function denserYears(
  base: EvidenceBase,
  view: FiguresView,
  known: number,
  count: (years: YearRange) => number,
): HeadlineModel['denser'] {
  const { to } = base.record.years;
  const years = { from: yearsAfter(to, -1), to };
  if (view.years.to <= to && known > 0) return undefined;
  const inRecord = count(years);
  return inRecord > known ? { years, known: inRecord } : undefined;
}

function yearCautions(base: EvidenceBase, known: readonly Known[]): string[] {
  const texts = known.flatMap(({ figure }) =>
    cautionsOf(base, figure).flatMap((caution) => (caution.kind === 'year' ? [caution.text] : [])),
  );
  return [...new Set(texts)];
}
