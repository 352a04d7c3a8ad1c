import { formatYears } from '../format/date.ts';
import { counted, flowNoun, listOf, withArticle } from '../format/messages.ts';
import { formatUsd } from '../format/number.ts';
import { type SentencePart, textOf } from '../format/sentence.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { answersOf } from '../trade/answer.ts';
import { cautionsOf, lowBaseOf } from '../trade/caution.ts';
import { regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { AbsenceReason, Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import { comparesYears } from '../trade/measure.ts';
import type { YearRange } from '../trade/period.ts';
import { yearsAfter } from '../trade/period.ts';
import { claimsBehind } from '../trade/provenance.ts';
import { economiesIn } from '../trade/scope.ts';
import type { FiguresView } from '../view-state/view.ts';
import { sentence } from './sentence.ts';
import type { PartnerFigure } from './sentence-context.ts';

/** The sentence that leads the page, and how much of the map it rests on. */
export interface HeadlineModel {
  /** What is read first and can stand alone: who, what and how much; the figure in it opens its evidence. */
  readonly lead: readonly SentencePart[];
  /** Of how many, which way they went, and who made it so. */
  readonly rest: readonly SentencePart[];
  /** Both as plain text: the document's title, the citation's, and the alternative text of the map. */
  readonly text: string;
  readonly coverage: { readonly known: number; readonly of: number };
  /** The latest pair of years inside the record, offered when the years shown have fewer figures. */
  readonly denser: { readonly years: YearRange; readonly known: number; readonly label: string } | undefined;
  /** What to keep in mind about these years. */
  readonly cautions: readonly string[];
}

/** What is shared of the sentence: its words, and the figure that it leads with. */
export function spokenOf({ text, lead }: HeadlineModel): { sentence: string; leading: Figure | undefined } {
  return { sentence: text, leading: leadingOf(lead) };
}

function leadingOf(lead: readonly SentencePart[]): Figure | undefined {
  return lead.find((part) => part.figure)?.figure;
}

/** How the package calls its scope and its sources inside a sentence. */
export interface HeadlineNames extends SpeakerNames {
  readonly scope: string;
}

/**
 * Makes the sentence from the state: the sum of the comparable partners with its coverage, how many went which way, who moved
 * it most; with few partners it may be led by one of them. The same view always gives the same sentence, and its numbers are
 * those of the map.
 */
export function headlineModel(base: EvidenceBase, view: FiguresView, names: HeadlineNames): HeadlineModel {
  const partners = economiesIn(base, view.regions);
  const answersFor = (years: YearRange): Answer[] => {
    const answerOf = answersOf(base, { ...view, years });
    return partners.map(({ iso3 }) => answerOf(iso3));
  };
  const answers = answersFor(view.years);
  const known = partners.flatMap((economy, index): PartnerFigure[] => {
    const answer = answers[index];
    return answer && isFigure(answer) ? [{ iso3: economy.iso3, name: withArticle(economy), figure: answer }] : [];
  });
  const place =
    view.regions.length === 0 ? names.scope : listOf(view.regions.map((slug) => withArticle(regionOf(slug))));
  const { lead, rest } = sentence({ base, view, names, partners, known, place, scopeName: names.scope });
  return {
    lead,
    rest,
    text: textOf([...lead, ...rest]),
    coverage: { known: known.length, of: partners.length },
    denser: denserYears(base, view, known.length, (years) => answersFor(years).filter(isFigure).length),
    cautions: cautionsFor(base, view, known, answers, leadingOf(lead)),
  };
}

function denserYears(
  base: EvidenceBase,
  view: FiguresView,
  known: number,
  count: (years: YearRange) => number,
): HeadlineModel['denser'] {
  const { to } = base.record.yearsOf(view.record);
  const years = { from: yearsAfter(to, -1), to };
  if (view.years.to <= to && known > 0) return undefined;
  const inRecord = count(years);
  const label = comparesYears(view) ? formatYears(years) : String(to);
  return inRecord > known ? { years, known: inRecord, label } : undefined;
}

/** The package's words on the years, a small base of the figure that leads, and partners without a figure of their own. */
function cautionsFor(
  base: EvidenceBase,
  view: FiguresView,
  known: readonly PartnerFigure[],
  answers: readonly Answer[],
  leading: Figure | undefined,
): string[] {
  const ofYears = known.flatMap(({ figure }) =>
    cautionsOf(base, figure).flatMap((caution) => (caution.kind === 'year' ? [caution.text] : [])),
  );
  const lowUsd = leading && lowBaseOf(base, leading);
  const without = (reason: AbsenceReason) =>
    answers.filter((answer) => !isFigure(answer) && answer.reason === reason).length;
  const isTwoSided = view.flow === 'turnover' || view.flow === 'balance';
  const oneSided = isTwoSided && known.length > 0 ? without('partial') : 0;
  const fromZero = without('zero-base');
  return [
    ...new Set(ofYears),
    ...(known.length === 0 ? remarkOn(base, leading) : []),
    ...(lowUsd === undefined
      ? []
      : [`The base is only ${formatUsd(lowUsd)}, so a large percentage of it says little.`]),
    ...(oneSided === 0
      ? []
      : [
          `${counted(oneSided, 'more partner')} ${oneSided === 1 ? 'has' : 'have'} exports or imports only, so no ${flowNoun(view.flow)}.`,
        ]),
    ...(fromZero === 0
      ? []
      : [`${counted(fromZero, 'partner')} began at zero: part of the sum, but without a percentage.`]),
  ];
}

/** How the words of a claim were read, where they lead alone. */
function remarkOn(base: EvidenceBase, leading: Figure | undefined): string[] {
  return leading?.basis.kind === 'claim' ? claimsBehind(base, leading).flatMap(({ remark }) => remark ?? []) : [];
}
