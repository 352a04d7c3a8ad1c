import type { Claim } from './claim.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Basis, Figure } from './figure.ts';
import { isFigure } from './figure.ts';
import type { RecordSide } from './flow.ts';
import type { Year } from './period.ts';
import { sideOf } from './record.ts';

/** A figure that is no arithmetic: printed, recorded, or given by another source. */
export interface Leaf extends Figure {
  readonly basis: Exclude<Basis, { readonly kind: 'formula' }>;
}

/** The figures at the bottom of an answer's arithmetic, each once, in the order of the formula; none of an absent figure. */
export function leavesOf(answer: Answer): Leaf[] {
  const known = new Map<string, Leaf>();
  for (const leaf of leavesIn([answer])) {
    const key = JSON.stringify([leaf.quantity, leaf.basis]);
    if (!known.has(key)) known.set(key, leaf);
  }
  return [...known.values()];
}

/** The ids of the sources that answers rest on; an absent figure rests on none. */
export function sourceIdsOf(base: EvidenceBase, answers: Iterable<Answer>): Set<string> {
  const ids = new Set<string>();
  for (const { basis } of leavesIn(answers)) ids.add(sourceOfBasis(base, basis));
  return ids;
}

/** A source that figures come from, and on which side of the record where it is one: claims and single figures have none. */
export interface Origin {
  readonly source: string;
  readonly side: RecordSide | undefined;
}

/** Where answers come from: each source once for each side of the record; nothing of absent ones. */
export function originsOf(base: EvidenceBase, answers: Iterable<Answer>): Origin[] {
  const origins = new Map<string, Origin>();
  for (const { basis } of leavesIn(answers)) {
    const side = basis.kind === 'record' ? sideOf(basis.row) : undefined;
    const source = sourceOfBasis(base, basis);
    origins.set(`${source} ${side}`, { source, side });
  }
  return [...origins.values()];
}

/**
 * Where figures come from, or, without any, where they were looked for in vain: what that side of the record rests on in the
 * year, else in any year, else the record as a whole.
 */
export function foundOrSought(
  { record: { sourcesOf } }: EvidenceBase,
  found: readonly Origin[],
  { record: side, year }: { readonly record: RecordSide; readonly year: Year },
): readonly Origin[] {
  if (found.length > 0) return found;
  const sought = [sourcesOf(side, year), sourcesOf(side), sourcesOf('any')].find((ids) => ids.size > 0) ?? [];
  return [...sought].map((source) => ({ source, side }));
}

/** The claims that a figure rests on, each once, in the order of the formula. */
export function claimsBehind({ claims }: Pick<EvidenceBase, 'claims'>, answer: Answer): Claim[] {
  const ids = new Set<string>();
  for (const { basis } of leavesIn([answer])) if (basis.kind === 'claim') ids.add(basis.claimId);
  return [...ids].flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}

/** Whether a claim is among what a figure rests on. */
export function restsOn(answer: Answer, claimId: string): boolean {
  for (const { basis } of leavesIn([answer])) if (basis.kind === 'claim' && basis.claimId === claimId) return true;
  return false;
}

/** The one walk: what figures rest on in the end. A figure that several formulas share, as shares their whole, is met once. */
function* leavesIn(answers: Iterable<Answer>, seen = new Set<Answer>()): Generator<Leaf> {
  for (const answer of answers) {
    if (!isFigure(answer) || seen.has(answer)) continue;
    seen.add(answer);
    if (isLeaf(answer)) yield answer;
    else if (answer.basis.kind === 'formula') yield* leavesIn(answer.basis.inputs, seen);
  }
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
