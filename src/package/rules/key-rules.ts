import type { Fault } from '../fault.ts';
import type { Package } from '../read-package.ts';
import type { Entry } from '../read-table.ts';
import { faultAt } from '../read-table.ts';
import { TABLE_NAMES, TABLES } from '../tables.ts';

/** Every key once, and the rows sorted by it, so that a change of the package is a small change of the file. */
export function keyFaults(content: Package): Fault[] {
  return TABLE_NAMES.flatMap((name) => {
    const { entries } = content[name];
    const columns: readonly string[] = TABLES[name].key;
    const unsorted = unsortedRows(entries, columns);
    return [...(unsorted.length === 0 ? doubledNeighbours : doubledKeys)(entries, columns), ...unsorted];
  });
}

const WITH_OWN_KEY = (line: number) => `a row with a key of its own, not that of line ${line}`;

function doubledKeys(entries: readonly Entry<object>[], columns: readonly string[]): Fault[] {
  const lines = new Map<string, number>();
  return entries.flatMap((entry) => {
    const key = JSON.stringify(keyOf(entry, columns));
    const first = lines.get(key);
    if (first !== undefined) return [faultOfKey(entry, columns, WITH_OWN_KEY(first))];
    lines.set(key, entry.line);
    return [];
  });
}

/** The same for sorted rows, where equal keys stand together: no list of millions of keys is needed. */
function doubledNeighbours(entries: readonly Entry<object>[], columns: readonly string[]): Fault[] {
  let first = entries[0];
  return entries.slice(1).flatMap((entry) => {
    if (first && compare(keyOf(first, columns), keyOf(entry, columns)) === 0)
      return [faultOfKey(entry, columns, WITH_OWN_KEY(first.line))];
    first = entry;
    return [];
  });
}

function unsortedRows(entries: readonly Entry<object>[], columns: readonly string[]): Fault[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (before === undefined || compare(keyOf(before, columns), keyOf(entry, columns)) <= 0) return [];
    return [
      faultOfKey(entry, columns, `rows sorted by ${columns.join(', ')}; this one belongs before line ${before.line}`),
    ];
  });
}

function faultOfKey(entry: Entry<object>, columns: readonly string[], expected: string): Fault {
  return { ...faultAt(entry, columns.join(', '), expected), value: keyOf(entry, columns).join(', ') };
}

function keyOf(entry: Entry<object>, columns: readonly string[]): string[] {
  return columns.map((column) => entry.cells.get(column) ?? '');
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
