import type { Claim } from './claim.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Basis, Figure } from './figure.ts';
import { isFigure } from './figure.ts';

/** A figure that is no arithmetic: printed, recorded, or given by another source. */
export interface Leaf extends Figure {
  readonly basis: Exclude<Basis, { readonly kind: 'formula' }>;
}

/** The figures at the bottom of an answer's arithmetic, each once, in the order of the formula; none of an absent figure. */
export function leavesOf(answer: Answer): Leaf[] {
  const known = new Map<string, Leaf>();
  for (const leaf of leavesIn(answer)) {
    const key = JSON.stringify([leaf.quantity, leaf.basis]);
    if (!known.has(key)) known.set(key, leaf);
  }
  return [...known.values()];
}

/** The ids of the sources that answers rest on; an absent figure rests on none. */
export function sourceIdsOf(base: EvidenceBase, answers: readonly Answer[]): Set<string> {
  const ids = new Set<string>();
  for (const answer of answers) for (const { basis } of leavesIn(answer)) ids.add(sourceOfBasis(base, basis));
  return ids;
}

/** The claims that a figure rests on, each once, in the order of the formula. */
export function claimsBehind({ claims }: Pick<EvidenceBase, 'claims'>, answer: Answer): Claim[] {
  const ids = new Set<string>();
  for (const { basis } of leavesIn(answer)) if (basis.kind === 'claim') ids.add(basis.claimId);
  return [...ids].flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}

/** Whether a claim is among what a figure rests on. */
export function restsOn(answer: Answer, claimId: string): boolean {
  for (const { basis } of leavesIn(answer)) if (basis.kind === 'claim' && basis.claimId === claimId) return true;
  return false;
}

/** The one walk: what a figure rests on in the end, as often as its formula has it. */
function* leavesIn(answer: Answer): Generator<Leaf> {
  if (!isFigure(answer)) return;
  if (isLeaf(answer)) yield answer;
  else if (answer.basis.kind === 'formula') for (const input of answer.basis.inputs) yield* leavesIn(input);
}

function isLeaf(figure: Figure): figure is Leaf {
  return figure.basis.kind !== 'formula';
}

function sourceOfBasis({ claims }: EvidenceBase, basis: Leaf['basis']): string {
  switch (basis.kind) {
    case 'claim':
      return claims.find((claim) => claim.id === basis.claimId)?.locator.source ?? basis.claimId;
    case 'record':
      return basis.row.source;
    case 'independent':
      return basis.source;
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}
