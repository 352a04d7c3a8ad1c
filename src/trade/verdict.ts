/** What a comparison comes to, in the order of headlines: one `differs` outweighs any `agrees`. */
export const VERDICTS = ['differs', 'agrees', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];
