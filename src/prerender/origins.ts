import { formatLocator } from '../format/locator.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Basis, Figure } from '../trade/figure.ts';

/** Where a figure comes from in the end: the sources behind it, and the places in the claims' text. */
export interface Origins {
  readonly sources: readonly string[];
  readonly locators: readonly string[];
  readonly claims: readonly string[];
}

/** Follows a formula to its inputs; each source and place once, in the order of the formula. */
export function originsOf(base: EvidenceBase, figure: Figure): Origins {
  const bottoms = leavesOf(figure.basis);
  const claims = bottoms.flatMap((basis) => (basis.kind === 'claim' ? [basis.claimId] : []));
  const found = claims.flatMap((id) => base.claims.find((claim) => claim.id === id) ?? []);
  const sources = bottoms.flatMap((basis) => {
    if (basis.kind === 'record') return [basis.row.source];
    if (basis.kind === 'independent') return [basis.source];
    return basis.kind === 'claim'
      ? found.filter(({ id }) => id === basis.claimId).map((one) => one.locator.source)
      : [];
  });
  return {
    sources: [...new Set(sources)],
    locators: [...new Set(found.map((claim) => formatLocator(claim.locator)))],
    claims: [...new Set(claims)],
  };
}

function leavesOf(basis: Basis): readonly Basis[] {
  return basis.kind === 'formula' ? basis.inputs.flatMap((input) => leavesOf(input.basis)) : [basis];
}
