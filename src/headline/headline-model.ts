import { counted, flowNoun, listOf, withArticle } from '../format/messages.ts';
import { formatUsd } from '../format/number.ts';
import { answerTo } from '../trade/answer.ts';
import { cautionsOf, lowBaseOf } from '../trade/caution.ts';
import { isWithin, regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { YearRange } from '../trade/period.ts';
import { yearsAfter } from '../trade/period.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { Known, SentencePart } from './sentence.ts';
import { sentence } from './sentence.ts';

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

/**
 * Makes the sentence from the state: with few figures it names the largest, with many it counts. The same view always
 * gives the same sentence, and its numbers are those of the map.
 */
export function headlineModel(base: EvidenceBase, view: FiguresView, scopeName: string): HeadlineModel {
  const partners = base.scope.filter((economy) => isWithin(economy, view.regions));
  const answersFor = (years: YearRange): Answer[] =>
    partners.map(({ iso3 }) => answerTo(base, { ...view, years, partner: iso3 }));
  const answers = answersFor(view.years);
  const known = partners.flatMap((economy, index): Known[] => {
    const answer = answers[index];
    return answer && isFigure(answer) ? [{ iso3: economy.iso3, name: withArticle(economy), figure: answer }] : [];
  });
  const place = view.regions.length === 0 ? scopeName : listOf(view.regions.map((slug) => withArticle(regionOf(slug))));
  const parts = sentence(base, view, known, { place, scopeName });
  return {
    parts,
    text: parts.map((part) => part.text).join(''),
    coverage: { known: known.length, of: partners.length },
    denser: denserYears(base, view, known.length, (years) => answersFor(years).filter(isFigure).length),
    cautions: cautionsFor(base, view, known, answers, parts.find((part) => part.figure)?.figure),
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
  return inRecord > known ? { years, known: inRecord } : undefined;
}

/** The package's words on the years, a small base of the figure in the sentence, and partners known from one side only. */
function cautionsFor(
  base: EvidenceBase,
  view: FiguresView,
  known: readonly Known[],
  answers: readonly Answer[],
  leading: Figure | undefined,
): string[] {
  const ofYears = known.flatMap(({ figure }) =>
    cautionsOf(base, figure).flatMap((caution) => (caution.kind === 'year' ? [caution.text] : [])),
  );
  const lowUsd = leading && lowBaseOf(base, leading);
  const oneSided = answers.filter((answer) => !isFigure(answer) && answer.reason === 'partial').length;
  const isTwoSided = (view.flow === 'turnover' || view.flow === 'balance') && known.length > 0;
  return [
    ...new Set(ofYears),
    ...(lowUsd === undefined
      ? []
      : [`The base is only ${formatUsd(lowUsd)}, so a large percentage of it says little.`]),
    ...(isTwoSided && oneSided > 0
      ? [`${counted(oneSided, 'partner')} more with exports or imports only, so without a ${flowNoun(view.flow)}.`]
      : []),
  ];
}
