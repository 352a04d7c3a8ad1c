import { formatFigure, formatInterval } from '../format/figure.ts';
import { possessive } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import type { SentencePart } from '../format/sentence.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Figure } from '../trade/figure.ts';
import type { SentenceContext } from './sentence-context.ts';
import { amountOf, balanceOf, speakerIn, subjectOf, verbOf } from './sentence-context.ts';

/** What a change is told from. */
interface Telling extends Pick<SentenceContext, 'base' | 'view' | 'names'> {
  /** Whose record the mirror is, where one partner alone speaks: "India’s". */
  readonly mirror?: string | undefined;
}

/** Who, how much and when; and between which levels, where that is said. */
export interface ChangeLead {
  readonly lead: readonly SentencePart[];
  readonly levels: string;
}

/** The levels of a change in words, and whether both are named: ", from US$60.8 m to US$73.8 m", ", to US$73.8 m". */
export interface Levels {
  readonly text: string;
  readonly areBoth: boolean;
}

/** A change whose levels are not told. */
export const NO_LEVELS: Levels = { text: '', areBoth: false };

/** From this change on, twelvefold, a percentage says less than the two levels. */
const TOLD_BY_LEVELS = 11;

/**
 * "Belarus’s imports from Africa fell 70.8% from 2015 to 2019"; of a balance what it is: "Belarus’s trade deficit with China
 * grew by US$1.75 bn". Where rounding leaves the direction open, that it hardly changed.
 *
 * @param levels the levels of a change that does not hold them, in words; otherwise found in its formula.
 */
export function changeLead(told: Telling, whom: string, figure: Figure, given = NO_LEVELS): ChangeLead {
  const { view } = told;
  const isBalance = view.flow === 'balance';
  const { subject, verb, levels } = isBalance ? balanceWords(told, figure) : flowWords(told, figure);
  const said = given.text === '' ? levels : given;
  const { from, to } = view.years;
  // Two pairs of “from … to” in a row are hard to read.
  const span = said.areBoth ? `between ${from} and ${to}` : `from ${from} to ${to}`;
  const lead = [
    { text: `${speakerIn(told, figure, told.mirror)}${subject} ${whom} ` },
    { text: isEitherWay(figure) ? 'hardly changed' : verb, figure },
    { text: ` ${span}` },
  ];
  return { lead, levels: said.text };
}

interface Words {
  readonly subject: string;
  readonly verb: string;
  readonly levels: Levels;
}

function flowWords(told: Telling, figure: Figure): Words {
  const [after, before] = levelsOf(figure);
  const small = lowBaseOf(told.base, figure) === undefined ? '' : 'a small base of ';
  const says = figure.value !== 0 && (small !== '' || figure.value >= TOLD_BY_LEVELS);
  const isTold = says && after !== undefined && before !== undefined;
  return {
    subject: subjectOf(told),
    verb: movementOf(figure),
    levels: isTold
      ? { text: `, from ${small}${formatFigure(before)} to ${formatFigure(after)}`, areBoth: true }
      : NO_LEVELS,
  };
}

/** A balance that stays a deficit or a surplus grows or shrinks; another one improves or worsens. */
function balanceWords(told: Telling, figure: Figure): Words {
  const [after, before] = levelsOf(figure);
  if (!after || !before) return { subject: subjectOf(told), verb: movementOf(figure), levels: NO_LEVELS };
  if (after.value * before.value <= 0)
    return {
      subject: subjectOf(told),
      verb: movementOf(figure),
      levels: { text: `, from ${balanceOf(before)} to ${balanceOf(after)}`, areBoth: true },
    };
  const whose = possessive(nameOf(told.base, told.base.reporter));
  const noun = after.value > 0 ? 'surplus' : 'deficit';
  const grew = Math.abs(after.value) > Math.abs(before.value) ? 'grew' : 'shrank';
  return {
    subject: `${whose} trade ${noun} with`,
    verb: figure.value === 0 ? movementOf(figure) : `${grew} by ${amountOf(figure)}`,
    levels: { text: `, ${figure.value === 0 || isEitherWay(figure) ? 'at' : 'to'} ${amountOf(after)}`, areBoth: false },
  };
}

/** The later and the earlier level that a change was worked out from; none of a change that a claim states. */
function levelsOf({ basis }: Figure): readonly (Figure | undefined)[] {
  return basis.kind === 'formula' ? basis.inputs : [];
}

/** Whether what the rounding of a change allows lies on both sides of zero, so that its direction is not known. */
export function isEitherWay({ interval, value }: Figure): boolean {
  return value !== 0 && interval.low < 0 && interval.high > 0;
}

/** "by ≈ −US$0.3 m; rounding allows −US$5.9 m to +US$5.2 m, so it may have gone either way"; nothing of a known direction. */
export function eitherWay(figure: Figure): string {
  if (!isEitherWay(figure)) return '';
  return `by ${formatFigure(figure, { sign: true })}; rounding allows ${formatInterval(figure)}, so it may have gone either way`;
}

/** "grew 12.5%", "worsened by US$3.0 m", "did not change". */
export function movementOf(figure: Figure): string {
  if (figure.value === 0) return 'did not change';
  if (isEitherWay(figure)) return 'hardly changed';
  return `${verbOf(figure.quantity.flow, figure.value)} ${figure.unit === 'USD' ? 'by ' : ''}${amountOf(figure)}`;
}
