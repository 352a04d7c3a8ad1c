import type { Claim } from '../trade/claim.ts';
import { formatPercent, formatPlain } from './number.ts';

const FOLDS: ReadonlyMap<number, string> = new Map([
  [2, 'twofold'],
  [3, 'threefold'],
  [4, 'fourfold'],
  [5, 'fivefold'],
  [10, 'tenfold'],
]);

/** "nearly fourfold", "more than +50.0%": the claim's number with its qualifier. */
export function wordsOf(claim: Claim): string {
  const value = claim.value ?? 0;
  const amount =
    claim.measure === 'export_multiple'
      ? (FOLDS.get(value) ?? `${formatPlain(value)} times as much`)
      : formatPercent(claim.unit === 'percent' ? value / 100 : value, { sign: true });
  return claim.qualifier === 'exactly' ? amount : `${claim.qualifier} ${amount}`;
}

/** The same as a predicate: "grew nearly fourfold", "changed by more than +50.0%", "came to about 1.5 times as much". */
export function growthInWords(claim: Claim): string {
  if (claim.measure !== 'export_multiple') return `changed by ${wordsOf(claim)}`;
  const isNamed = FOLDS.has(claim.value ?? 0);
  return `${isNamed ? 'grew' : 'came to'} ${wordsOf(claim)}`;
}
