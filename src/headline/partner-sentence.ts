import { formatFigure } from '../format/figure.ts';
import { flowWith, possessive, withArticle } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import { capitalised, type SentencePart, textOf } from '../format/sentence.ts';
import { answerTo } from '../trade/answer.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Measure } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { hasMeasure, measureOf } from '../trade/measure.ts';
import { partnersIn } from '../trade/scope.ts';
import { seriesOf } from '../trade/series.ts';
import { speakerOf } from '../trade/speaker.ts';
import { totalOf } from '../trade/total.ts';
import type { FiguresView } from '../view-state/view.ts';
import { changeLead, eitherWay, type Levels, NO_LEVELS } from './change-lead.ts';
import type { HeadlineNames } from './headline-model.ts';
import { missingYears } from './sentence.ts';
import {
  amountOf,
  balanceOf,
  coverageOf,
  holdsOf,
  isPlural,
  notesOf,
  restOf,
  spanOf,
  speakerIn,
  subjectOf,
} from './sentence-context.ts';

/** One partner, as its sentence is made from it. */
interface Open {
  readonly base: EvidenceBase;
  readonly view: FiguresView;
  readonly names: HeadlineNames;
  readonly partner: Iso3;
  /** "the Philippines": inside a sentence. */
  readonly name: string;
}

/**
 * The sentence of one partner: how the flow in view changed and between which levels, how large it was, or which share the
 * partner had; without a figure why, and the last one known. Each figure is said by its speaker.
 */
export function partnerSentence(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  names: HeadlineNames,
): SentencePart[] {
  const name = withArticle(base.economies.get(partner) ?? { name: partner });
  if (base.economies.get(partner)?.isInScope === false)
    return capitalised([{ text: `${name} is not covered by this atlas` }]);
  const open: Open = { base, view, names, partner, name };
  const answer = answerTo(base, { ...view, partner });
  return capitalised(isFigure(answer) ? knownSentence(open, answer) : lastSentence(open));
}

/** The same for a title. */
export function partnerTitle(...asked: Parameters<typeof partnerSentence>): string {
  return textOf(partnerSentence(...asked));
}

function knownSentence(open: Open, figure: Figure): SentencePart[] {
  switch (figure.quantity.of) {
    case 'change':
      return changed(open, figure);
    case 'share':
      return shared(open, figure);
    default:
      return levelled(open, figure);
  }
}

function changed(open: Open, figure: Figure): SentencePart[] {
  const mirror = open.view.record === 'mirror' ? possessive(open.name) : undefined;
  const given = open.view.flow === 'balance' ? NO_LEVELS : levelsOf(open, figure);
  const { lead, levels } = changeLead({ ...open, mirror }, open.name, figure, given);
  return [...lead, ...restOf(`${levels}${notesOf([eitherWay(figure)])}`)];
}

/** ", from US$60.8 m to US$73.8 m"; of what a claim states only where it went, and with what that was worked out. */
function levelsOf({ base, view, names, partner }: Open, change: Figure): Levels {
  const { flow, record, years } = view;
  const [before, after] = [years.from, years.to].map((year) => levelOf(base, { partner, flow, record, year }));
  if (!after || !isFigure(after) || !before) return NO_LEVELS;
  const text = formatFigure(after);
  if (speakerOf(change) === 'claims') {
    const mixed = speakerOf(after) === 'claims' ? '' : ` (by arithmetic with ${names.record})`;
    return { text: `, to ${text}${mixed}`, areBoth: false };
  }
  if (!isFigure(before)) return { text: `, to ${text}`, areBoth: false };
  const small = lowBaseOf(base, change) === undefined ? '' : 'a small base of ';
  const whose = speakerOf(after) === 'claims' ? `${possessive(names.claims)} ` : '';
  return { text: `, from ${small}${formatFigure(before)} to ${whose}${text}`, areBoth: true };
}

function levelled(open: Open, figure: Figure): SentencePart[] {
  const { base, view, names, name, partner } = open;
  const { flow } = view;
  const asShare = { ...view, measure: 'share', partner } as const;
  const share = hasMeasure(asShare) ? answerTo(base, asShare) : undefined;
  const part = share && isFigure(share) ? `, ${formatFigure(share)} of its ${flowWith(flow)} ${names.scope}` : '';
  return [
    { text: `${speakerFor(open, figure)}${subjectOf(open)} ${name} ${isPlural(flow) ? 'were' : 'was'} ` },
    { text: flow === 'balance' ? balanceOf(figure) : formatFigure(figure), figure },
    { text: ` in ${figure.quantity.year}${part}` },
  ];
}

function shared(open: Open, figure: Figure): SentencePart[] {
  const { base, view, names, partner, name } = open;
  const { flow, record, years } = view;
  const level = levelOf(base, { flow, record, partner, year: years.to });
  const value = isFigure(level) ? `, ${formatFigure(level)}` : '';
  const whole = totalOf(base, { flow, record, year: years.to, partners: partnersIn(base, []) }).coverage;
  return [
    { text: `${speakerFor(open, figure)}${name} ${holdsOf(flow)} ` },
    { text: formatFigure(figure), figure },
    {
      text: ` of ${possessive(nameOf(base, base.reporter))} ${flowWith(flow)} ${names.scope} in ${years.to}${value}${notesOf([`${coverageOf(whole.known, whole.of)} with a figure`])}`,
    },
  ];
}

/** Without a figure for the years: why, and the last level known. */
function lastSentence(open: Open): SentencePart[] {
  const { base, view, partner, name } = open;
  const { flow, record, years } = view;
  const speaker = record === 'mirror' ? `by ${possessive(name)} record, ` : '';
  const subject = `${subjectOf(open)} ${name}`;
  const series = seriesOf(base, { partner, flow, record });
  const known = series.flatMap(({ answer }) => (isFigure(answer) && answer.quantity.year <= years.to ? [answer] : []));
  const isKnown = (year: number) => known.some(({ quantity }) => quantity.year === year);
  const why = WHY_NOT[measureOf(view).id](open, subject, isKnown);
  const last = known.at(-1);
  if (!last) return [{ text: `${speaker}${why}` }];
  const text = flow === 'balance' ? balanceOf(last) : amountOf(last);
  const those = flow === 'balance' || !isPlural(flow) ? 'that' : 'those';
  const were = isPlural(flow) ? 'were' : 'was';
  return [{ text: `${speaker}${why}; ${those} of ${last.quantity.year} ${were} ` }, { text, figure: last }];
}

type WhyNot = (open: Open, subject: string, isKnown: (year: number) => boolean) => string;

const WHY_NOT: Readonly<Record<Measure, WhyNot>> = {
  change: ({ base, view }, subject, isKnown) =>
    `no change of ${subject} ${spanOf(view)} can be given: ${missingYears(base, view, isKnown)}`,
  value: ({ view }, subject) => `there is no figure for ${subject} ${spanOf(view)}`,
  share: ({ view }, subject, isKnown) =>
    `no share of ${subject} ${spanOf(view)} can be given${isKnown(view.years.to) ? ': the sum of all partners is not known' : ''}`,
};

function speakerFor(open: Open, figure: Figure): string {
  return speakerIn(open, figure, possessive(open.name));
}
