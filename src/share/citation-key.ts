import { figuresStem, joined } from './file-name.ts';
import type { SharedView } from './shared-view.ts';

/** Keys of the address that the readable part of a key spells out. */
const SPELLED = ['v', 'reporter', 'years', 'flow', 'measure', 'record', 'focus'];
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The key of a view for bibliographies, in lower-case ASCII: what is shown and the open partner in words, and a checksum
 * of all that the words leave out. The same view always has the same key, another view another one:
 * `aala-trade-atlas-export-change-2020-2021-pak`.
 */
export function citationKey(shared: SharedView): string {
  const { atlas, view } = shared;
  return joined([atlas.title, figuresStem(shared), view.focus ?? '', checksum(unspelled(shared))]).replaceAll('.', '-');
}

function unspelled({ link, view }: SharedView): string {
  const keys = new URL(link).searchParams;
  for (const key of SPELLED) keys.delete(key);
  // One region is spelled out; several may be counted, and stand in any order.
  if (view.regions.length === 1) keys.delete('region');
  return keys.toString();
}

/** FNV-1a in base 36; nothing for nothing. */
function checksum(text: string): string {
  if (text === '') return '';
  let hash = SEED;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
  return (hash >>> 0).toString(36);
}
