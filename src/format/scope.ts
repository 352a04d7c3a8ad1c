import type { Economy, Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { capital, counted, withArticle } from './messages.ts';

/** What an atlas covers, as its package words it. */
export interface ScopeWords {
  /** "Asia, Africa and Latin America". */
  readonly name: string;
  /** Economies that a reader may look for and not find, ready for "{who} are left out, {why}". */
  readonly leavesOut?: { readonly who: string; readonly why: string; readonly economies: readonly Iso3[] } | undefined;
}

/** The whole scope in a sentence, with what it leaves out and why. */
export function scopeSentence({ name, leavesOut }: ScopeWords, count: number): string {
  const covered = `The atlas covers ${counted(count, 'economy', 'economies')} of ${name}`;
  return leavesOut ? `${covered}; ${leavesOut.who} are left out, ${leavesOut.why}.` : `${covered}.`;
}

/** Why an economy that somebody looks for is no partner here. */
export function whyNotCovered(
  base: EvidenceBase,
  scope: ScopeWords,
  economy: Pick<Economy, 'iso3' | 'name' | 'region' | 'takesArticle'>,
): string {
  const { iso3, name, region } = economy;
  const is = /(Islands|Antilles)$/.test(name) ? 'are' : 'is';
  const subject = capital(withArticle(economy));
  if (iso3 === base.reporter) return `${subject} ${is} the reporter: every figure here is of its trade with others.`;
  const { leavesOut } = scope;
  if (leavesOut?.economies.includes(iso3))
    return `${subject} ${is} not covered: ${leavesOut.who} are left out, ${leavesOut.why}.`;
  return base.scope.some((covered) => covered.region === region)
    ? `${subject} ${is} not among the ${counted(base.scope.length, 'economy', 'economies')} that this atlas covers.`
    : `${subject} ${is} not covered: the atlas is about ${scope.name}.`;
}

/** What is out of scope in two words. */
export const NOT_COVERED = 'Not covered';

/** The same with what a reader may look for: "Not covered (incl. …)". */
export function notCovered({ leavesOut }: ScopeWords): string {
  return leavesOut ? `${NOT_COVERED} (incl. ${leavesOut.who})` : NOT_COVERED;
}
