import { flowWith, listOf, possessive, withArticle } from '../../format/messages.ts';
import { regionOf } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Year } from '../../trade/period.ts';
import { reporterNameOf } from '../../trade/scope.ts';
import type { FiguresView } from '../../view-state/view.ts';

// On the page the headline and the filters say whose trade with whom it is; a picture of a chart stands alone.

/** "Belarus’s trade with Turkey and China: change by partner, exports and imports". */
export function barsImageTitle(base: EvidenceBase, view: FiguresView, title: string): string {
  return `${reporterOf(base)} trade with ${partnersOf(base, view)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** "Belarus’s exports to Turkey and China since 1992, two records". */
export function linesImageTitle(base: EvidenceBase, view: FiguresView, first: Year): string {
  return `${reporterOf(base)} ${flowWith(view.flow)} ${partnersOf(base, view)} since ${first}, two records`;
}

function reporterOf(base: EvidenceBase): string {
  return possessive(reporterNameOf(base));
}

function partnersOf(base: EvidenceBase, { partners, regions }: FiguresView): string {
  if (partners.length > 0)
    return listOf(partners.map((code) => withArticle(base.economies.get(code) ?? { name: code })));
  if (regions.length === 0) return `all ${base.scope.length} partners`;
  return `partners in ${listOf(regions.map((slug) => withArticle(regionOf(slug))))}`;
}
