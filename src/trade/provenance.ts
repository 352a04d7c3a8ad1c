import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure } from './figure.ts';
import { isFigure } from './figure.ts';

/** The ids of the sources that answers rest on; an absent figure rests on none. */
export function sourceIdsOf(base: EvidenceBase, answers: readonly Answer[]): Set<string> {
  const ids = new Set<string>();
  const visit = ({ basis }: Figure): void => {
    if (basis.kind === 'formula') for (const input of basis.inputs) visit(input);
    else ids.add(sourceOfBasis(base, basis));
  };
  for (const answer of answers) if (isFigure(answer)) visit(answer);
  return ids;
}

function sourceOfBasis(base: EvidenceBase, basis: Exclude<Figure['basis'], { kind: 'formula' }>): string {
  switch (basis.kind) {
    case 'claim':
      return base.claims.find((claim) => claim.id === basis.claimId)?.locator.source ?? basis.claimId;
    case 'record':
      return basis.row.source;
    case 'independent':
      return basis.source;
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}

/** The figures without a formula that a figure rests on, each once. */
export function leavesOf(figure: Figure): Figure[] {
  const { basis } = figure;
  if (basis.kind !== 'formula') return [figure];
  const all = basis.inputs.flatMap(leavesOf);
  const key = (leaf: Figure) => JSON.stringify([leaf.quantity, leaf.basis]);
  return [...new Map(all.map((leaf) => [key(leaf), leaf])).values()];
}
