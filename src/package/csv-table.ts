// The build that needs nothing of Node; as fast there as the other.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { contentsOf } from './contents.ts';
import { headerFaults, separatorFault } from './csv-header.ts';
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
 * Reads a CSV file (UTF-8, RFC 4180, header row) with the line of every row. What a spreadsheet leaves behind is no fault:
 * a byte order mark, any line ends, a first line `sep=,`, empty columns and empty rows at the end. What is no CSV, ragged
 * rows, missing, unknown and doubled columns go to `faults`; a file that cannot be read as a table gives nothing.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  expected: readonly string[],
  faults: Fault[],
): CsvTable | undefined {
  const contents = contentsOf(bytes, 'CSV');
  if ('fault' in contents) {
    faults.push({ file, ...contents.fault });
    return undefined;
  }
  const fault = separatorFault(contents.text, expected);
  if (fault !== undefined) {
    faults.push({ file, ...fault });
    return undefined;
  }
  const records = parsed(file, contents.text, faults);
  return records && tableOf(file, withoutMargins(records), expected, faults);
}

function tableOf(
  file: string,
  [header, ...body]: readonly ParsedRecord[],
  expected: readonly string[],
  faults: Fault[],
): CsvTable | undefined {
  const columns = header?.cells ?? [];
  const columnFaults = headerFaults(file, header?.lastLine ?? 1, columns, expected);
  for (const fault of columnFaults) faults.push(fault);
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

/** The line by which a spreadsheet program tells itself how cells are separated. */
const SEPARATOR_LINE = /^"?sep=,[", \t]*(\r\n|\r|\n)/;

function parsed(file: string, text: string, faults: Fault[]): ParsedRecord[] | undefined {
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
    parse(text, {
      on_record: keep,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      from_line: SEPARATOR_LINE.test(text) ? 2 : 1,
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An open quote swallows all that follows, so the row it stands in is the last place that is surely right.
    const line = (records.at(-1)?.lastLine ?? 0) + 1;
    const value = text.split(/\r\n|\r|\n/)[line - 1];
    faults.push({ file, line, value, expected: 'quotes that open and close around a cell, and doubled inside one' });
    return undefined;
  }
}

/** The records without the rows and columns that are empty to the very end of the file. */
function withoutMargins(records: readonly ParsedRecord[]): readonly ParsedRecord[] {
  const isFilled = (cell: string) => cell.trim() !== '';
  const last = records.findLastIndex(({ cells }) => cells.some(isFilled));
  const filled = records.slice(0, last + 1);
  const header = filled[0]?.cells ?? [];
  const width = header.findLastIndex(isFilled) + 1;
  if (width === header.length) return filled;
  const areEmpty = filled.every(({ cells }) => cells.length === header.length && !cells.slice(width).some(isFilled));
  if (!areEmpty) return filled;
  return filled.map(({ cells, lastLine }) => ({ cells: cells.slice(0, width), lastLine }));
}

function countOf(columns: readonly string[], record: readonly string[]): string {
  if (record.length === 1 && record[0] === '') return 'no empty line between rows';
  return `${columns.length} cells, not ${record.length}`;
}
