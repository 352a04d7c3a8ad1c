/** What a comparison comes to, in the order of headlines: one `differs` outweighs any `agrees`. */
export const VERDICTS = ['differs', 'agrees', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How much a decided comparison carries, the strongest first:
 * - `independent`: the other figure is another, complete source's of the same thing;
 * - `weak`: its source is incomplete, or the claim's words or years had to be read as numbers;
 * - `internal`: the other figure rests on the claim's own source, which is held against itself.
 */
export const STRENGTHS = ['independent', 'weak', 'internal'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A verdict with its strength; what is not decided has none. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly strength?: Strength | undefined;
}
