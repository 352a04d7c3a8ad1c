import { possessive } from '../format/messages.ts';
import type { RecordedFlow, Valuation } from '../trade/flow.ts';

/**
 * Up to here, importer's figure over exporter's, freight and insurance are reason enough. The compiler of the Direction
 * of Trade Statistics turns one valuation into the other with a factor of 1.06 (1.10 before; Yearbook 2017); bulk goods
 * on long ways cost more to ship than that average, so the bound is a good twice as far.
 */
export const ORDINARY_FREIGHT = 1.15;

/** From here on, up or down, no freight that is paid in trade comes near: half as much again, or two thirds. */
export const FAR_APART = 1.5;

/** Percentages are shown whole: what reads as 100 % is not called lower. */
export const READS_AS_EQUAL = 0.995;

/** What is compared: the partner's figure over the reporter's (a ratio), and how each side values the goods. */
export interface RecordGap {
  readonly flow: RecordedFlow;
  readonly asymmetry: number;
  readonly ownValuation: Valuation | null;
  readonly mirrorValuation: Valuation | null;
  readonly reporter: string;
  readonly partner: string;
}

const ELSEWHERE = 'goods are often booked under a third country or in another year';

/**
 * Why two records of the same goods differ by just so much. The importer counts freight and insurance (CIF), the exporter
 * does not (FOB), whichever of them is the reporter: of the reporter's exports the partner's figure is the importer's and
 * should be somewhat over 100 %, of its imports the exporter's, somewhat under. Reasons are general, not found in these data.
 */
export function whyTheyDiffer(gap: RecordGap): string {
  const { flow, asymmetry, ownValuation, mirrorValuation } = gap;
  const isExport = flow === 'export';
  const importer = isExport ? gap.partner : gap.reporter;
  const importerOverExporter = isExport ? asymmetry : 1 / asymmetry;
  const valued = isExport ? [ownValuation, mirrorValuation] : [mirrorValuation, ownValuation];
  if (valued.join() !== 'FOB,CIF')
    return `Nothing says that only the importer’s figure holds freight here; ${ELSEWHERE}.`;
  if (importerOverExporter > FAR_APART || importerOverExporter < 1 / FAR_APART)
    return `Freight cannot explain this gap; ${ELSEWHERE}.`;
  if (importerOverExporter > ORDINARY_FREIGHT)
    return `Freight and insurance make the importer’s figure higher, but seldom by so much; ${ELSEWHERE}.`;
  if (importerOverExporter >= READS_AS_EQUAL)
    return 'Freight and insurance usually make the importer’s figure a few percent higher.';
  return `Freight and insurance would make the importer’s figure, ${possessive(importer)}, the higher one, and it is the lower; ${ELSEWHERE}.`;
}
