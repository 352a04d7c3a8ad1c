import { formatLocator } from '../format/locator.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import { claimsBehind, sourceIdsOf } from '../trade/provenance.ts';

/** Where a figure comes from in the end: the sources behind it, and the places in the claims' text. */
export interface Origins {
  readonly sources: readonly string[];
  readonly locators: readonly string[];
  readonly claims: readonly string[];
}

/** Follows a formula to its inputs; each source and place once, in the order of the formula. */
export function originsOf(base: EvidenceBase, figure: Figure): Origins {
  const claims = claimsBehind(base, figure);
  return {
    sources: [...sourceIdsOf(base, [figure])],
    locators: [...new Set(claims.map((claim) => formatLocator(claim.locator)))],
    claims: claims.map(({ id }) => id),
  };
}
