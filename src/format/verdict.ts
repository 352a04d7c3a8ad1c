import type { Outcome, Strength, Verdict } from '../trade/verdict.ts';
import { lowered } from './locale.ts';
import type { Place } from './messages.ts';

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  differs: 'Differs',
  agrees: 'Agrees',
  unchecked: 'Cannot be checked',
};

/** "Differs"; "differs" in the middle of a sentence. */
export function verdictName(verdict: Verdict, place: Place = 'start'): string {
  return place === 'mid' ? lowered(VERDICT_NAMES[verdict]) : VERDICT_NAMES[verdict];
}

/** "source against itself". */
export function strengthName(strength: Strength): string {
  return strength === 'internal' ? 'source against itself' : strength;
}

/** What a strength adds to its verdict: "independent", "weak", and "from itself" or "with itself". */
export function strengthEnd(verdict: Verdict, strength: Strength): string {
  if (strength !== 'internal') return strength;
  return verdict === 'differs' ? 'from itself' : 'with itself';
}

/** A verdict with its strength: "Agrees, independent", "Differs, weak", "Differs from itself"; "Cannot be checked". */
export function verdictText({ verdict, strength }: Outcome): string {
  if (strength === undefined) return VERDICT_NAMES[verdict];
  const comma = strength === 'internal' ? '' : ',';
  return `${VERDICT_NAMES[verdict]}${comma} ${strengthEnd(verdict, strength)}`;
}
