import { capital, counted, flowNoun, listOf, possessive, recordName, smallBaseName } from '../../format/messages.ts';
import type { SourceNames } from '../../format/source-line.ts';
import { originNames, sourceLine } from '../../format/source-line.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Evidence } from '../../trade/figure.ts';
import type { Measure } from '../../trade/flow.ts';
import { comparesYears, measureOf } from '../../trade/measure.ts';
import type { Origin } from '../../trade/provenance.ts';
import { foundOrSought } from '../../trade/provenance.ts';
import { reporterNameOf } from '../../trade/scope.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { colorScaleOf } from './color-bins.ts';
import { type MapMark, MOST_LABELS } from './map-mark.ts';

/** The title, with the flow as `noun` calls it: "exports", or "Belarus’s exports" for a map that stands alone. */
export function titleOf(view: FiguresView, noun: string): string {
  return capital(titlePhrase(view, noun));
}

/** The same inside a sentence: "change in exports by partner, 2020 to 2021". */
function titlePhrase(view: FiguresView, noun: string): string {
  const span = comparesYears(view) ? `${view.years.from} to ${view.years.to}` : String(view.years.to);
  return `${TITLES[measureOf(view).id](noun)} by partner, ${span}`;
}

const TITLES: Readonly<Record<Measure, (noun: string) => string>> = {
  change: (noun) => `change in ${noun}`,
  value: (noun) => noun,
  share: (noun) => `share of ${noun}`,
};

/** The unit, and which set of colour steps it is. */
export function subtitleOf(view: FiguresView): string {
  const { kind } = colorScaleOf(view);
  const unit = {
    change: `Percent of ${view.years.from}, goods, current US dollars`,
    'long-change': `Percent of ${view.years.from}, goods, current US dollars`,
    balance: 'US$ million, goods, current US dollars',
    value: 'US$ million, goods, current US dollars',
    share: 'Percent of the sum of all partners',
  }[kind];
  const steps =
    kind === 'long-change'
      ? 'Steps for spans of more than three years.'
      : 'Same colour steps in every year, so years can be compared.';
  return `${unit}. ${steps}`;
}

/** The evidence of the marks that have a figure. */
export function withEvidence(marks: readonly MapMark[]): { readonly evidence: Evidence }[] {
  return marks.flatMap(({ evidence }) => (evidence === undefined ? [] : { evidence }));
}

/** The map in a sentence or two: how many partners have a figure, and which where they are few. */
export function summaryOf(view: FiguresView, shown: readonly MapMark[], reporterName: string): string {
  const named = shown.length <= MOST_LABELS ? `: ${listOf(shown.map((mark) => `${mark.name} ${mark.text}`))}` : '';
  const have = `${counted(shown.length, 'partner')} ${shown.length === 1 ? 'has' : 'have'} a figure${named}`;
  return `Map of ${possessive(reporterName)} ${titlePhrase(view, flowNoun(view.flow))}. ${have}.`;
}

/** Where the figures come from, or were looked for, and what the dots on them mean. */
export function sourceOf(
  base: EvidenceBase,
  { record, years }: FiguresView,
  names: SourceNames,
  shown: { readonly origins: readonly Origin[]; readonly marks: readonly MapMark[] },
): string {
  const sought = foundOrSought(base, shown.origins, { record, year: years.to });
  const source = sourceLine(originNames(sought, names, (side) => recordName(side, reporterNameOf(base))));
  const lowBases = shown.marks.some((mark) => mark.hasLowBase)
    ? ` Dotted: ${smallBaseName(base.lowBaseUsd)}, so small sums make large percentages.`
    : '';
  return `${source}${lowBases}`;
}
