import { describeAbsent } from '../format/absence.ts';
import { formatFigure } from '../format/figure.ts';
import { counted, flowName, measureName } from '../format/messages.ts';
import type { Region, RegionSlug } from '../trade/economy.ts';
import { isWithin, REGIONS } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Evidence } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import { totalAnswerTo } from '../trade/total-answer.ts';
import type { FiguresView } from '../view-state/view.ts';

/** One region's sum, as the row under the map shows it. */
export interface RegionSum {
  readonly slug: RegionSlug;
  readonly name: string;
  /** The figure, or in a word why there is none. */
  readonly text: string;
  readonly evidence: Evidence | undefined;
  /** "4 of 42 partners": a sum always says what it holds. */
  readonly coverage: string;
}

/** The sums of the regions one step below what is chosen: the continents, or the parts of the one region chosen. */
export interface RegionSums {
  readonly title: string;
  readonly rows: readonly RegionSum[];
}

/** The chosen flow and measure, added up by region. */
export function regionSums(base: EvidenceBase, view: FiguresView): RegionSums {
  const rows = shownRegions(view.regions).flatMap((slug) => {
    const partners = base.scope.filter((economy) => isWithin(economy, [slug])).map((economy) => economy.iso3);
    if (partners.length === 0) return [];
    const { answer, coverage } = totalAnswerTo(base, { ...view, partners });
    return {
      slug,
      name: REGIONS.find((region) => region.slug === slug)?.name.replace(/ and the .*$/, '') ?? slug,
      text: isFigure(answer) ? formatFigure(answer) : describeAbsent(base, answer).short,
      evidence: isFigure(answer) ? answer.evidence : undefined,
      coverage: `${coverage.known} of ${counted(coverage.of, 'partner')}`,
    };
  });
  const measure = view.measure === 'change' ? 'change' : measureName(view.measure);
  return { title: `${flowName(view.flow)} by region, ${measure}`, rows };
}

function shownRegions(chosen: readonly RegionSlug[]): readonly RegionSlug[] {
  const all: readonly (Region & { readonly slug: RegionSlug })[] = REGIONS;
  const [only] = chosen;
  if (chosen.length > 1) return chosen;
  const parts = all.filter((region) => region.parent === only).map((region) => region.slug);
  return parts.length > 0 ? parts : chosen;
}
