import type { Atlas } from '../dataset/atlas-file.ts';
import type { Source } from '../trade/evidence-base.ts';

/** The licence of what the atlas’s makers wrote and compiled: claims, events and texts. */
export const OWN_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Under whose terms a file may be used: the makers’ own, or also those of the trade record in it. */
export type TermsOf = 'own' | 'record';

/** Where the trade record comes from, with the terms that it stays under. */
export function recordSource({ sources, recordSource }: Atlas): Source | undefined {
  return sources.get(recordSource?.source ?? '');
}
