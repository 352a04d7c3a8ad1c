import type { PartnerModel } from './partner-model.ts';

/** How large the type of a brief may be, so that what there is to say fills its sheet: the more entries, the smaller. */
export type BriefSize = 'largest' | 'large' | 'medium' | 'small' | 'two-sheets';

// Measured on Letter, the shorter of the two usual sheets: table, figures and lines take three quarters of it, an entry of
// a list (an event, a claim, a thing not known) about a fortieth. From the last bound on, one sheet of readable type is too
// little, and two are filled.
const MOST_ENTRIES = [
  ['largest', 5],
  ['large', 8],
  ['medium', 12],
  ['small', 20],
] as const;

/** The size of a partner's brief, by how many events, claims and unknown things it lists. */
export function briefSizeOf({ events, claims, known }: Pick<PartnerModel, 'events' | 'claims' | 'known'>): BriefSize {
  const listed = events ? events.taking.length + events.mentioning.length : 0;
  const entries = listed + claims.length + known.missing.length + known.ends.length;
  return MOST_ENTRIES.find(([, most]) => entries <= most)?.[0] ?? 'two-sheets';
}
