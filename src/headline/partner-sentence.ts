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
import { levelOf } from '../trade/level.ts';
import { seriesOf } from '../trade/series.ts';
import { speakerOf } from '../trade/speaker.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { HeadlineNames } from './headline-model.ts';
import { balanceOf, eitherWay, holdsOf, isPlural, movementOf, notesOf, spanOf, speakerIn, subjectOf } from './told.ts';

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
 * partner had; without a figure the last one known. Each figure is said by its speaker.
 */
export function partnerSentence(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  names: HeadlineNames,
): SentencePart[] {
  const name = withArticle(base.economies.get(partner) ?? { name: partner });
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
  const { view, name } = open;
  return [
    { text: `${speakerFor(open, figure)}${subjectOf(open)} ${name} ` },
    { text: movementOf(figure), figure },
    { text: ` ${spanOf(view)}${levelsOf(open, figure)}${notesOf([eitherWay(figure)])}` },
  ];
}

/** ", from US$60.8 m to US$73.8 m"; of what a claim states only where it went, and with what that was worked out. */
function levelsOf({ base, view, names, partner }: Open, change: Figure): string {
  const { flow, record, years } = view;
  const [before, after] = [years.from, years.to].map((year) => levelOf(base, { partner, flow, record, year }));
  if (!after || !isFigure(after) || !before) return '';
  const text = flow === 'balance' ? balanceOf(after) : formatFigure(after);
  if (speakerOf(change) === 'claims') {
    const mixed = speakerOf(after) === 'claims' ? '' : ` (worked out with ${names.record})`;
    return `, to ${text}${mixed}`;
  }
  if (!isFigure(before) || flow === 'balance') return `, to ${text}`;
  const small = lowBaseOf(base, change) === undefined ? '' : 'a small base of ';
  return `, from ${small}${formatFigure(before)} to ${text}`;
}

function levelled(open: Open, figure: Figure): SentencePart[] {
  const { base, view, names, name, partner } = open;
  const { flow } = view;
  const share = flow === 'balance' ? undefined : answerTo(base, { ...view, measure: 'share', partner });
  const part = share && isFigure(share) ? `, ${formatFigure(share)} of its ${flowWith(flow)} ${names.scope}` : '';
  return [
    { text: `${speakerFor(open, figure)}${subjectOf(open)} ${name} ${isPlural(flow) ? 'were' : 'was'} ` },
    { text: flow === 'balance' ? balanceOf(figure) : formatFigure(figure), figure },
    { text: ` in ${figure.quantity.year}${part}` },
  ];
}

function shared(open: Open, figure: Figure): SentencePart[] {
  const { base, view, names, partner, name } = open;
  const level = levelOf(base, { ...view, partner, year: view.years.to });
  const value = isFigure(level) ? `, ${formatFigure(level)}` : '';
  const whose = possessive(nameOf(base, base.reporter));
  return [
    { text: `${speakerFor(open, figure)}${name} ${holdsOf(view.flow)} ` },
    { text: formatFigure(figure), figure },
    { text: ` of ${whose} ${flowWith(view.flow)} ${names.scope} in ${view.years.to}${value}` },
  ];
}

/** Without a figure for the years: that there is none, and the last level known. */
function lastSentence(open: Open): SentencePart[] {
  const { base, view, partner, name } = open;
  const { flow, record } = view;
  const known = seriesOf(base, { partner, flow, record }).flatMap(({ answer }) => (isFigure(answer) ? [answer] : []));
  const last = known.filter(({ quantity }) => quantity.year <= view.years.to).at(-1);
  const share = view.measure === 'share' && flow !== 'balance' ? 'the share of ' : '';
  const none = `there is no figure for ${share}${subjectOf(open)} ${name} ${spanOf(view)}`;
  if (!last) return [{ text: none }];
  const text = flow === 'balance' ? balanceOf(last) : formatFigure(last);
  return [
    { text: `${none}; the last ${share && 'value '}known, of ${last.quantity.year}, is ` },
    { text, figure: last },
  ];
}

function speakerFor(open: Open, figure: Figure): string {
  return speakerIn(open, figure, `${possessive(open.name)} record`);
}
