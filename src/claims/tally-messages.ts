import { counted, listOf } from '../format/messages.ts';
import { strengthEnd } from '../format/verdict.ts';
import type { Strength, Verdict } from '../trade/verdict.ts';

/** How many verdicts have one strength. */
export interface StrengthCount {
  readonly strength: Strength;
  readonly count: number;
}

/** The count of a verdict with its strengths: "3: 2 weak, 1 from itself"; what is not decided has a count alone. */
export function strengthsText(verdict: Verdict, count: number, strengths: readonly StrengthCount[]): string {
  const parts = strengths.filter((one) => one.count > 0);
  if (verdict === 'unchecked' || parts.length === 0) return String(count);
  return `${count}: ${parts.map((one) => `${one.count} ${strengthEnd(verdict, one.strength)}`).join(', ')}`;
}

const RESTS: Readonly<Record<Strength, (count: number) => string>> = {
  independent: (count) => `${count === 1 ? 'rests' : 'rest'} on an independent, complete figure`,
  weak: (count) => `${count === 1 ? 'is' : 'are'} weak`,
  internal: (count) => `${count === 1 ? 'holds' : 'hold'} the source against itself`,
};

/**
 * "1 of 6 decided verdicts rests on an independent, complete figure; 3 are weak and 2 hold the source against itself."
 * The independent ones are counted first even when there are none; nothing without a decided verdict.
 */
export function tallyText(strengths: readonly StrengthCount[]): string | undefined {
  const decided = strengths.reduce((sum, { count }) => sum + count, 0);
  if (decided === 0) return undefined;
  const only = strengths.find(({ count }) => count > 0);
  if (decided === 1 && only) return `The one decided verdict ${RESTS[only.strength](1)}.`;
  const [first, ...others] = strengths.filter(({ strength, count }) => strength === 'independent' || count > 0);
  if (first === undefined) return undefined;
  const head = `${first.count === 0 ? 'None' : first.count} of ${counted(decided, 'decided verdict')}`;
  const rest = others.map(({ strength, count }) => `${count} ${RESTS[strength](count)}`);
  return `${head} ${RESTS[first.strength](Math.max(first.count, 1))}${rest.length > 0 ? `; ${listOf(rest)}` : ''}.`;
}
