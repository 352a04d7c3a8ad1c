import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure } from './figure.ts';
import { isFigure } from './figure.ts';
import { levelOf } from './level.ts';

/** Something a reader should know before using a figure. */
export type Caution =
  | { readonly kind: 'year'; readonly text: string }
  | { readonly kind: 'low-base'; readonly baseUsd: number }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'open-interval' };

/**
 * The cautions that apply to an answer: the package's words on its first year (as a base) and last year (as a level), a
 * base below the package's threshold (with the base in USD), an estimate of the record's compiler, an interval without an
 * end. A missing figure has none.
 */
export function cautionsOf(base: EvidenceBase, answer: Answer): Caution[] {
  if (!isFigure(answer)) return [];
  const low = lowBaseOf(base, answer);
  return [
    ...yearCautions(base, answer),
    ...(low === undefined ? [] : [{ kind: 'low-base' as const, baseUsd: low }]),
    ...(answer.evidence === 'estimated' ? [{ kind: 'estimate' as const }] : []),
    ...(Number.isFinite(answer.interval.low) && Number.isFinite(answer.interval.high)
      ? []
      : [{ kind: 'open-interval' as const }]),
  ];
}

/**
 * The base of a relative change in USD when it is below the package's threshold; otherwise nothing. Differences in USD
 * (the balance) have no base that could be too small.
 */
export function lowBaseOf(base: EvidenceBase, figure: Figure): number | undefined {
  const { of, from, flow, partners, record } = figure.quantity;
  if (from === undefined || figure.unit === 'USD' || (of !== 'change' && of !== 'average-growth' && of !== 'index'))
    return undefined;
  const [partner, ...others] = partners;
  const start =
    partner === undefined || others.length > 0 ? startOf(figure) : levelOf(base, { partner, flow, record, year: from });
  return start && isFigure(start) && Math.abs(start.value) < base.lowBaseUsd ? start.value : undefined;
}

/** What the change of a sum started from: the sum of the same partners in the first year. */
function startOf({ basis }: Figure): Figure | undefined {
  return basis.kind === 'formula' ? basis.inputs[1] : undefined;
}

function yearCautions(base: EvidenceBase, figure: Figure): Caution[] {
  const { from, year } = figure.quantity;
  return base.cautions
    .filter((caution) => {
      const used = caution.as === 'baseline' ? from : year;
      return used !== undefined && caution.years.includes(used);
    })
    .map((caution) => ({ kind: 'year', text: caution.text }));
}
