import { describeAbsent } from '../../format/absence.ts';
import { wordsOf } from '../../format/claim-words.ts';
import { formatFigure } from '../../format/figure.ts';
import { counted, flowName, measureName } from '../../format/messages.ts';
import type { SpeakerNames } from '../../format/speaker.ts';
import { totalAnswerTo } from '../../trade/answer.ts';
import type { RegionSlug } from '../../trade/economy.ts';
import { regionShortName } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Evidence } from '../../trade/figure.ts';
import { isFigure } from '../../trade/figure.ts';
import { measureOf } from '../../trade/measure.ts';
import { claimsBehind } from '../../trade/provenance.ts';
import { partnersIn } from '../../trade/scope.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { shownRegions } from './shown-regions.ts';

/** One region's sum, as its row shows it. */
export interface RegionSum {
  readonly slug: RegionSlug;
  readonly name: string;
  /** The figure, what a claim says of the region in words, or in a word why there is neither. */
  readonly text: string;
  readonly evidence: Evidence | undefined;
  /** "4 of 42 partners": a sum always says what it holds; "the yearbook, in words" of a claim. */
  readonly coverage: string;
}

/** The sums of the regions one step below what is chosen: the continents, or the parts of the one region chosen. */
export interface RegionSums {
  readonly title: string;
  readonly rows: readonly RegionSum[];
}

/** The chosen flow and measure, added up by region. */
export function regionSums(base: EvidenceBase, view: FiguresView, speakers: SpeakerNames): RegionSums {
  const rows = shownRegions(view.regions).flatMap((slug) => {
    const partners = partnersIn(base, [slug]);
    if (partners.length === 0) return [];
    const { answer, coverage } = totalAnswerTo(base, { ...view, partners });
    const name = regionShortName(slug);
    const words = isFigure(answer) ? undefined : wordsAbout(base, view, slug);
    if (words !== undefined)
      return { slug, name, text: `“${words}”`, evidence: 'stated' as const, coverage: `${speakers.claims}, in words` };
    return {
      slug,
      name,
      text: isFigure(answer) ? formatFigure(answer) : describeAbsent(base, answer).short,
      evidence: isFigure(answer) ? answer.evidence : undefined,
      coverage: `${coverage.known} of ${counted(coverage.of, 'partner')}`,
    };
  });
  return { title: `${flowName(view.flow)} by region, ${measureName(measureOf(view).id, 'mid')}`, rows };
}

/** "nearly fourfold": how a claim says a region's change, where it gives no number that could be added up. */
function wordsAbout(base: EvidenceBase, view: FiguresView, region: RegionSlug): string | undefined {
  if (view.record !== 'own') return undefined;
  const figure = measureOf(view).statedOfRegion?.(base, region, view.flow, view.years);
  const [claim] = figure ? claimsBehind(base, figure) : [];
  return claim && wordsOf(claim);
}
