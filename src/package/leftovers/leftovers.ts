import type { AtlasKey } from '../descriptor.ts';
import type { OtherNames } from '../other-names.ts';
import type { Package } from '../read-package.ts';
import type { Warning } from '../warning.ts';
import { nameLeftovers } from './leftover-names.ts';
import { sourceLeftovers } from './leftover-sources.ts';
import { viewLeftovers } from './leftover-view.ts';
import { yearLeftovers } from './leftover-years.ts';

/** What a sound package seems to have kept of the one that it was made from: true of that one, of this one perhaps not. */
export function leftovers(content: Package, settings: AtlasKey, others: ReadonlyMap<string, OtherNames>): Warning[] {
  return [
    ...viewLeftovers(content, settings),
    ...yearLeftovers(content, settings),
    ...nameLeftovers(content, settings, others),
    ...sourceLeftovers(content, settings),
  ];
}
