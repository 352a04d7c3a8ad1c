import { flowNoun, listOf } from '../format/messages.ts';
import type { Iso3 } from '../trade/economy.ts';
import { isWithin, regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { levelOf } from '../trade/level.ts';
import { year } from '../trade/period.ts';
import { economiesIn, economyNameOf } from '../trade/scope.ts';
import type { FiguresView } from '../view-state/view.ts';

/** Why the charts show none of the regions chosen, and which partners would. */
export interface Elsewhere {
  readonly text: string;
  readonly offer: { readonly text: string; readonly partners: readonly Iso3[] } | undefined;
}

const NUMBERS = ['', '', 'two ', 'three ', 'four '];

/** Said where regions are chosen and every partner of the charts lies outside: partners stay until others are chosen. */
export function elsewhereOf(base: EvidenceBase, view: FiguresView): Elsewhere | undefined {
  const { regions, partners } = view;
  if (regions.length === 0 || partners.length === 0) return undefined;
  const chosen = base.scope.filter(({ iso3 }) => partners.includes(iso3));
  if (chosen.some((economy) => isWithin(economy, regions))) return undefined;
  const where = listOf(regions.map((slug) => regionOf(slug).name));
  const names = listOf(partners.map((iso3) => economyNameOf(base, iso3)));
  return {
    text: `The charts keep the partners chosen: ${names} ${partners.length === 1 ? 'is' : 'are'} not in ${where}.`,
    offer: largestOf(base, view, where),
  };
}

/** The largest partners of the regions by the flow shown (turnover for a balance), in the last recorded year shown. */
function largestOf(
  base: EvidenceBase,
  { regions, record, years, ...view }: FiguresView,
  where: string,
): Elsewhere['offer'] {
  const flow = view.flow === 'balance' ? 'turnover' : view.flow;
  const inYear = year(Math.min(years.to, base.record.yearsOf(record).to));
  const partners = economiesIn(base, regions)
    .flatMap(({ iso3 }) => {
      const answer = levelOf(base, { partner: iso3, flow, year: inYear, record });
      return isFigure(answer) && answer.value > 0 ? [{ iso3, value: answer.value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, NUMBERS.length - 1)
    .map(({ iso3 }) => iso3);
  if (partners.length === 0) return undefined;
  const text = `Compare the ${NUMBERS[partners.length]}largest of ${where}, by ${flowNoun(flow)} in ${inYear}`;
  return { text, partners };
}
