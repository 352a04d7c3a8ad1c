import type { Atlas } from '../dataset/atlas-file.ts';
import { sourceName } from '../format/messages.ts';

/** How a source that the package points to is named on the page; nothing when the package points to none. */
export function nameOfSource(atlas: Atlas, pointer: Atlas['recordSource']): string | undefined {
  const source = atlas.sources.get(pointer?.source ?? '');
  return source && sourceName(source);
}

/** How the trade record is named on the page. */
export function recordTitle(atlas: Atlas): string {
  return nameOfSource(atlas, atlas.recordSource) ?? 'Trade record';
}

/** What the table needs of the atlas. */
export function tableContext({ sources, scope, eventYears }: Atlas) {
  return { sources, scopeShort: scope.short, eventYear: eventYears.at(-1) };
}
