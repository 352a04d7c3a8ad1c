import * as v from 'valibot';
import type { Cells, CsvRow, CsvTable } from './csv-table.ts';
import type { Fault } from './fault.ts';

/** One row of a table, read cell by cell: a cell that is faulty is simply absent, so that the others are checked all the same. */
export interface Entry<Row> {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
  readonly row: Partial<Row>;
  /** The row when no cell is faulty. */
  readonly whole: Row | undefined;
}

/** A table of the package. */
export interface Table<Row> {
  readonly file: string;
  readonly entries: readonly Entry<Row>[];
  /** The rows without any fault; all of them when the package has none. */
  readonly rows: readonly Row[];
  /** Whether every row could be read; otherwise other tables are not held against its keys. */
  readonly isReadable: boolean;
}

/** Reads every cell of a CSV table by its column's schema; each faulty cell gives one fault. */
export function readTable<Entries extends v.ObjectEntries>(
  file: string,
  csv: CsvTable,
  schema: v.ObjectSchema<Entries, undefined>,
  faults: Fault[],
): Table<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  type Row = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
  const partial = v.partial(schema);
  const entries = csv.rows.map(({ line, cells }): Entry<Row> => {
    const input = cells.asInput();
    const result = v.safeParse(schema, input);
    if (result.success) return { file, line, cells, row: result.output, whole: result.output };
    const columns = faultyColumns(result.issues, { line, cells }, file, faults);
    const sound = Object.fromEntries(Object.entries(input).filter(([column]) => !columns.has(column)));
    return { file, line, cells, row: v.parse(partial, sound), whole: undefined };
  });
  return {
    file,
    entries,
    rows: entries.map(({ whole }) => whole).filter((row) => row !== undefined),
    isReadable: csv.isWhole,
  };
}

/** The stand-in for a table that the package does not have, or whose file could not be read. */
export function emptyTable<Row>(file: string, isReadable: boolean): Table<Row> {
  return { file, entries: [], rows: [], isReadable };
}

/** Whether a table was read without a faulty cell, so that conclusions from all of its rows hold. */
export function isSound(table: Table<unknown>): boolean {
  return table.isReadable && table.rows.length === table.entries.length;
}

/**
 * The keys that a table has, or nothing when a row or a key of it could not be read: such a table does not say what
 * exists, and holding others against it would bury its one fault under hundreds.
 */
export function knownKeys(table: Table<object>, column: string): ReadonlySet<string> | undefined {
  const areKnown = table.isReadable && table.entries.every((entry) => Object.hasOwn(entry.row, column));
  return areKnown ? new Set(table.entries.map((entry) => entry.cells.get(column) ?? '')) : undefined;
}

/** A fault at a cell of an entry, with the text that stands there. */
export function faultAt(entry: Entry<unknown>, column: string, expected: string): Fault {
  return { file: entry.file, line: entry.line, column, value: entry.cells.get(column) ?? '', expected };
}

function faultyColumns(
  issues: readonly v.BaseIssue<unknown>[],
  { line, cells }: CsvRow,
  file: string,
  faults: Fault[],
): Set<string> {
  const columns = new Set<string>();
  for (const issue of issues) {
    const column = String(issue.path?.[0]?.key);
    if (!columns.has(column))
      faults.push({ file, line, column, value: cells.get(column) ?? '', expected: issue.message });
    columns.add(column);
  }
  return columns;
}
