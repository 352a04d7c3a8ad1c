import { inTrust } from '../format/source-line.ts';
import type { Source } from '../trade/evidence-base.ts';
import type { SiteData } from './site-data.ts';

/** The licence of what the atlas’s makers wrote and compiled: claims, events and texts. */
export const OWN_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Under whose terms a file may be used: the makers’ own, or also those of the trade record in it. */
export type TermsOf = 'own' | 'record';

/** Where the trade record comes from, on either side, the most trusted first, each with the terms that it stays under. */
export function recordSources({ atlas, base }: Pick<SiteData, 'atlas' | 'base'>): Source[] {
  return inTrust(atlas, base.record.sourcesOf('any'));
}
