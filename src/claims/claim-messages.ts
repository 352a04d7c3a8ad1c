import { formatLocator } from '../format/locator.ts';
import {
  decimalsOf,
  formatOrdinal,
  formatPercent,
  formatPlain,
  formatUsd,
  MINUS,
  percentOf,
} from '../format/number.ts';
import type { Claim } from '../trade/claim.ts';

/** What a claim without a number shows in the place of one. */
export const IN_WORDS = 'in words';

/**
 * The value of a claim as printed, in the words of its unit: "+9.7%", "US$92.6 m", "×4", "2/3", "2,000,000 doses", "5th",
 * "the lowest ever". Decimals are those the source prints: 8.0 keeps its zero. A claim without a number says "in words".
 */
export function claimValueText(claim: Claim): string {
  const { value } = claim;
  if (value === undefined) return IN_WORDS;
  const isChange = claim.measure.endsWith('_change');
  // A rank of something named: the lowest ever, the 2nd lowest ever.
  if (claim.measure === 'ordinal' && claim.unit !== 'ordinal')
    return value === 1 ? `the ${claim.unit}` : `the ${formatOrdinal(value)} ${claim.unit}`;
  switch (claim.unit) {
    case 'percent':
      return formatPercent(value / 100, {
        sign: isChange,
        digits: Math.max(decimalsOf(claim.rounding ?? 1), decimalsOf(value)),
      });
    case 'USD':
      return formatUsd(value, { sign: claim.measure === 'balance' });
    case 'ratio':
      return claim.measure === 'export_multiple' ? `×${formatPlain(value)}` : fraction(value, isChange);
    case 'ordinal':
      return formatOrdinal(value);
    case 'count':
      return formatPlain(value);
    default:
      return `${formatPlain(value)} ${claim.unit}`;
  }
}

/** The word printed before the number, in quotes; nothing for a number that stands alone. */
export function qualifierText(claim: Claim): string | undefined {
  return claim.qualifier === 'exactly' ? undefined : `“${claim.qualifier}”`;
}

/** Where the claim stands in its source. */
export function claimLocatorText(claim: Claim): string {
  return formatLocator(claim.locator);
}

const LARGEST_DENOMINATOR = 10;

/** A ratio as the fraction it was printed as (0.6667 is 2/3), or in percent when it is none with a small denominator. */
function fraction(value: number, isChange: boolean): string {
  const size = Math.abs(value);
  for (let denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator += 1) {
    const numerator = Math.round(size * denominator);
    if (numerator > 0 && Math.abs(numerator / denominator - size) < 0.0001)
      return `${value < 0 ? MINUS : isChange ? '+' : ''}${numerator}/${denominator}`;
  }
  return formatPercent(value, { sign: isChange, digits: Math.max(1, decimalsOf(percentOf(value))) });
}
