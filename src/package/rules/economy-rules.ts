import type { Fault } from '../fault.ts';
import { M49_SUBREGIONS } from '../m49.ts';
import type { Package, RowOf } from '../read-package.ts';
import type { Entry } from '../read-table.ts';
import { faultAt } from '../read-table.ts';

/** Economies have names and M49 codes of their own and lie in regions of UN M49; those in scope must have both levels. */
export function economyFaults(content: Package): Fault[] {
  const { entries } = content.economies;
  return [...entries.flatMap(regionFaults), ...doubled(entries, 'name'), ...doubled(entries, 'm49')];
}

function regionFaults(entry: Entry<RowOf<'economies'>>): Fault[] {
  const { region, subregion, in_scope } = entry.row;
  const parts = region === undefined ? undefined : M49_SUBREGIONS.get(region);
  if (region !== undefined && parts === undefined) {
    return [faultAt(entry, 'region', `one of ${[...M49_SUBREGIONS.keys()].join(', ')}`)];
  }
  if (in_scope && region === undefined) return [faultAt(entry, 'region', 'a region, because it is in scope')];
  const names = parts?.join(', ') ?? '';
  if (in_scope && subregion === undefined)
    return [faultAt(entry, 'subregion', `one of ${names}, because it is in scope`)];
  if (subregion === undefined || parts?.includes(subregion)) return [];
  return [faultAt(entry, 'subregion', names === '' ? 'nothing without a region' : `one of ${names}`)];
}

function doubled(entries: readonly Entry<RowOf<'economies'>>[], column: 'name' | 'm49'): Fault[] {
  const lines = new Map<string, number>();
  return entries.flatMap((entry) => {
    const text = entry.row[column];
    const first = text === undefined ? undefined : lines.get(text);
    if (text !== undefined && first === undefined) lines.set(text, entry.line);
    return first === undefined ? [] : [faultAt(entry, column, `another ${column} than that of line ${first}`)];
  });
}
