import { describeAbsent } from '../../format/absence.ts';
import { formatFigure } from '../../format/figure.ts';
import { counted, listOf } from '../../format/messages.ts';
import { saidOf } from '../../format/said.ts';
import { isWithin, regionShortName } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Absent, Figure } from '../../trade/figure.ts';
import { isFigure } from '../../trade/figure.ts';
import { comparesYears } from '../../trade/measure.ts';
import type { Year } from '../../trade/period.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { MOST_LABELS } from './map-mark.ts';
import type { Asked } from './mark-name.ts';
import { shownRegions } from './shown-regions.ts';

type Known = Asked & { readonly answer: Figure };
type Blank = Asked & { readonly answer: Absent };

/** How many of the largest and of the smallest are named, and how many reasons are told apart. */
const ENDS = 3;
const REASONS = 4;

/**
 * The map in words, for those who hear it: how many partners have a figure, which way they went in each region, the ends of
 * the ranking, and why the others have none, once for all that share the reason.
 * @param shown the partners in the chosen regions.
 */
export function describeMap(
  base: EvidenceBase,
  view: FiguresView,
  shown: readonly Asked[],
  { showsContacts, eventYear }: { readonly showsContacts: boolean; readonly eventYear: Year | undefined },
): string {
  const known = shown
    .filter((one): one is Known => isFigure(one.answer))
    .sort((one, other) => other.answer.value - one.answer.value);
  const blank = shown.filter((one): one is Blank => !isFigure(one.answer));
  const have = `${known.length} of ${counted(shown.length, 'partner')} ${known.length === 1 ? 'has' : 'have'} a figure`;
  const text = [
    known.length <= MOST_LABELS
      ? known.length > 0 && `${have}: ${listOf(known.map(figureText))}.`
      : `${have}. ${byRegion(view, shown)}. ${endsOf(known)}.`,
    blank.length > 0 && blanksOf(base, blank, known.length === 0 ? 'all ' : ''),
    showsContacts && eventYear !== undefined && `Contacts are those of ${eventYear}.`,
    'The table below holds the same data.',
  ];
  return saidOf(text.filter(Boolean).join(' '));
}

function figureText({ economy, answer }: Known): string {
  return `${economy.name} ${formatFigure(answer)}`;
}

function endsOf(known: readonly Known[]): string {
  const [first, last] = [known.slice(0, ENDS), known.slice(-ENDS).reverse()];
  return `Largest: ${listOf(first.map(figureText))}; smallest: ${listOf(last.map(figureText))}`;
}

/** "Asia: 20 grew, 18 fell; Africa: 17 grew, 27 fell". */
function byRegion(view: FiguresView, shown: readonly Asked[]): string {
  const regions = shownRegions(view.regions).flatMap((slug) => {
    const inside = shown.filter(({ economy }) => isWithin(economy, [slug]));
    return inside.length === 0 ? [] : [`${regionShortName(slug)}: ${signsOf(view, inside)}`];
  });
  return regions.join('; ');
}

function signsOf(view: FiguresView, inside: readonly Asked[]): string {
  const values = inside.flatMap(({ answer }) => (isFigure(answer) ? [answer.value] : []));
  const words = wordsFor(view);
  if (!words) return `${values.length} of ${inside.length}`;
  const counts = [
    [values.filter((value) => value > 0).length, words.above],
    [values.filter((value) => value < 0).length, words.below],
    [values.filter((value) => value === 0).length, words.zero],
  ] as const;
  const said = counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
  return said.length === 0 ? 'none' : said.join(', ');
}

/** What the sign of a figure means; an amount or a share has none that says anything. */
function wordsFor(view: FiguresView) {
  const { flow } = view;
  if (comparesYears(view))
    return flow === 'balance'
      ? { above: 'improved', below: 'worsened', zero: 'unchanged' }
      : { above: 'grew', below: 'fell', zero: 'unchanged' };
  return flow === 'balance' ? { above: 'in surplus', below: 'in deficit', zero: 'even' } : undefined;
}

/** Why there is no figure, each reason with the number of those that share it. */
function blanksOf(base: EvidenceBase, blank: readonly Blank[], all: string): string {
  const counts = new Map<string, number>();
  for (const { answer } of blank) {
    const { cause } = describeAbsent(base, answer);
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const causes = [...counts].sort(([, one], [, other]) => other - one);
  const intro = `No figure for ${all}${counted(blank.length, 'partner')}`;
  if (causes.length === 1) return `${intro}: ${causes[0]?.[0]}`;
  const rest = causes.slice(REASONS).reduce((sum, [, count]) => sum + count, 0);
  return [
    `${intro}.`,
    ...causes.slice(0, REASONS).map(([cause, count]) => `${count}: ${cause}`),
    ...(rest === 0 ? [] : [`${rest}: other reasons.`]),
  ].join(' ');
}
