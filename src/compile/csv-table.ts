import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';

/** The cells of one row by column; light, because a world's record has millions of them. */
export class Cells {
  readonly #places: ReadonlyMap<string, number>;
  readonly #texts: readonly string[];

  /** @param places where each column stands, the same map for every row of a table. */
  constructor(places: ReadonlyMap<string, number>, texts: readonly string[]) {
    this.#places = places;
    this.#texts = texts;
  }

  /** The text that stands in a column; an empty cell is an empty text. */
  get(column: string): string | undefined {
    return this.#texts[this.#places.get(column) ?? -1];
  }

  /** What schemas read: an object of all columns, an empty cell undefined. */
  asInput(): Record<string, string | undefined> {
    const input: Record<string, string | undefined> = {};
    for (const [column, place] of this.#places) input[column] = this.#texts[place] || undefined;
    return input;
  }
}

/** One row of a CSV file as it stands there. */
export interface CsvRow {
  /** Line on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: Cells;
}

/** A CSV file read whole. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Whether every row of the file is among `rows`; ragged ones are not. */
  readonly isWhole: boolean;
}

interface ParsedRecord {
  readonly cells: readonly string[];
  /** The last line it stands on: a quoted cell may hold line breaks. */
  readonly lastLine: number;
}

/**
 * Reads a CSV file (UTF-8, RFC 4180, header row) with the line of every row. What is no CSV, ragged rows, missing,
 * unknown and doubled columns go to `faults`; a file that cannot be read as a table gives nothing.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  expected: readonly string[],
  faults: Fault[],
): CsvTable | undefined {
  const records = parsed(file, bytes, faults);
  if (records === undefined) return undefined;
  const [header, ...body] = records;
  const columns = header?.cells ?? [];
  const columnFaults = faultsOfColumns(file, columns, expected);
  faults.push(...columnFaults);
  if (columnFaults.length > 0) return undefined;
  let line = (header?.lastLine ?? 0) + 1;
  const rows: CsvRow[] = [];
  const places = new Map(columns.map((column, index) => [column, index]));
  for (const { cells, lastLine } of body) {
    if (cells.length === columns.length) rows.push({ line, cells: new Cells(places, cells) });
    else faults.push({ file, line, value: cells.join(','), expected: countOf(columns, cells) });
    line = lastLine + 1;
  }
  return { columns, rows, isWhole: rows.length === body.length };
}

const LONGEST_SHARED = 24;
const MOST_SHARED = 10_000;

function parsed(file: string, bytes: Uint8Array, faults: Fault[]): ParsedRecord[] | undefined {
  const text = decoded(bytes);
  if (text === undefined) {
    faults.push({ file, value: 'other bytes', expected: 'text in UTF-8' });
    return undefined;
  }
  const records: ParsedRecord[] = [];
  // Codes, years and sources recur in row after row: each is kept once.
  const known = new Map<string, string>();
  const shared = (cell: string) => {
    if (cell.length > LONGEST_SHARED) return cell;
    const first = known.get(cell);
    if (first === undefined && known.size < MOST_SHARED) known.set(cell, cell);
    return first ?? cell;
  };
  const keep = (cells: string[], { lines }: { lines: number }) => {
    records.push({ cells: cells.map(shared), lastLine: lines });
    return null;
  };
  try {
    parse(text, { on_record: keep, relax_column_count: true });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An open quote swallows all that follows, so the row it stands in is the last place that is surely right.
    const line = (records.at(-1)?.lastLine ?? 0) + 1;
    const value = text.split(/\r?\n/)[line - 1];
    faults.push({ file, line, value, expected: 'quotes that open and close around a cell, and doubled inside one' });
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function faultsOfColumns(file: string, columns: readonly string[], expected: readonly string[]): Fault[] {
  const list = `one of the columns ${expected.join(', ')}`;
  const missing = expected.filter((column) => !columns.includes(column));
  return [
    ...missing.map((column) => ({ file, line: 1, column, value: '', expected: `a column named ${column}` })),
    ...columns.flatMap((column, index): Fault[] => {
      if (!expected.includes(column)) return [{ file, line: 1, column, value: column, expected: list }];
      if (columns.indexOf(column) === index) return [];
      return [{ file, line: 1, column, value: column, expected: 'each column once' }];
    }),
  ];
}

function countOf(columns: readonly string[], record: readonly string[]): string {
  return `${columns.length} cells, not ${record.length}`;
}
