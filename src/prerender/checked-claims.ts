import { comparisonLine } from '../claims/comparison-line.ts';
import { type ExportNumber, exportNumber } from '../format/export-number.ts';
import { checksOf } from '../trade/check.ts';
import { type Claim, claimInterval } from '../trade/claim.ts';
import { type Comparison, headline, type Method } from '../trade/comparison.ts';
import type { Evidence, Figure, Quantity } from '../trade/figure.ts';
import type { Weakness } from '../trade/strength.ts';
import type { Outcome } from '../trade/verdict.ts';
import type { SiteData } from './site-data.ts';

/** A figure of a comparison, with what it measures. */
export interface ComparedFigure extends ExportNumber, Pick<Quantity, 'of' | 'flow' | 'partners' | 'record' | 'year'> {
  readonly evidence: Evidence;
  readonly from?: number;
}

/** One claim held against one other figure, in numbers and in words. */
export interface ExportedComparison extends Outcome {
  readonly method: Method;
  readonly claimedFigure?: ComparedFigure;
  readonly foundFigure?: ComparedFigure;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly url?: string | undefined }[];
  readonly doubt?: 'incomplete' | 'unclear' | undefined;
  readonly weaknesses: readonly Weakness[];
  readonly sentence: string;
  readonly claimed?: string | undefined;
  readonly found?: string | undefined;
  readonly notes: readonly string[];
}

/** One claim as the package has it, with what it comes to when it is checked. */
export interface CheckedClaim extends Claim, Outcome {
  readonly interval?: { readonly low: number | null; readonly high: number | null };
  readonly comparisons: readonly ExportedComparison[];
}

/** Every claim with its checks, those that decide the verdict first. */
export function checkedClaims(data: SiteData): CheckedClaim[] {
  return data.base.claims.map((claim) => {
    const checks = checksOf(data.base, claim);
    const interval = claimInterval(claim);
    return {
      ...claim,
      ...(interval && { interval: { low: finite(interval.low), high: finite(interval.high) } }),
      ...headline(checks),
      comparisons: checks.map((check) => exportedComparison(data, claim, check)),
    };
  });
}

function exportedComparison({ atlas, base }: SiteData, claim: Claim, check: Comparison): ExportedComparison {
  const { verdict, strength, method, weaknesses } = check;
  const doubt = weaknesses.find((one) => one === 'incomplete' || one === 'unclear');
  const { sentence, claimed, found, notes } = comparisonLine(base, atlas, claim, check);
  return {
    verdict,
    ...(strength && { strength }),
    method,
    ...(check.claimed && { claimedFigure: comparedFigure(check.claimed) }),
    ...(check.other && { foundFigure: comparedFigure(check.other) }),
    sources: check.sources.map((id) => ({
      id,
      name: atlas.sources.get(id)?.title ?? id,
      url: atlas.sources.get(id)?.url,
    })),
    ...(doubt && { doubt }),
    weaknesses,
    sentence,
    claimed,
    found,
    notes,
  };
}

function comparedFigure(figure: Figure): ComparedFigure {
  const { of, flow, partners, record, year, from } = figure.quantity;
  const { evidence } = figure;
  return { ...exportNumber(figure), evidence, of, flow, partners, record, year, ...(from !== undefined && { from }) };
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
