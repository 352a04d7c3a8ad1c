import { inspect } from 'node:util';
import { spelledOut } from './hidden-signs.ts';

/** One thing that is wrong with a data package, so that its author can find and mend it. */
export interface Fault {
  /** Name inside the package: `claims.csv`. */
  readonly file: string;
  /** Line in the file, the header being line 1; absent when the fault is no line's. */
  readonly line?: number | undefined;
  /** Column of a CSV file, or the path inside a JSON file: `atlas.view.flow`. */
  readonly column?: string | undefined;
  /** The text found there; empty or absent when nothing is there. */
  readonly value?: string | undefined;
  /** What should stand there, as the end of "expected …". */
  readonly expected: string;
}

/** So many faults of one kind are told one by one; more of them share a line. */
const MOST_ALONE = 5;
const MOST_PLACES = 3;
const MOST_KINDS = 100;
const LONGEST_VALUE = 80;
const LONGEST_NAME = 60;

/** A package that was refused: all of its faults, and a message with one line for each, or for each kind of many. */
export class PackageError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], folder: string) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length.toLocaleString('en')} faults`;
    super(`The data package in ${folder} has ${count}; nothing was written.\n${linesOf(faults, folder).join('\n')}`);
    this.name = 'PackageError';
    this.faults = faults;
    // The place in the compiler's own code helps nobody who edits a table.
    this.stack = this.message;
  }

  /** What Node and the build print of it: the lines, not the object. */
  [inspect.custom](): string {
    return this.message;
  }
}

/** Faults in the order of the files given, then by line. */
export function inOrder(faults: readonly Fault[], files: readonly string[]): Fault[] {
  const rank = (fault: Fault) => files.indexOf(fault.file);
  return faults.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}

/**
 * Faults as lines of text, such as `data/claims.csv:12 column value: got "abc", expected a plain number`. What many rows
 * have in one column for one cause is a single line, with a count and the first places.
 *
 * @param folder the package's folder as the author knows it.
 */
function linesOf(faults: readonly Fault[], folder: string): string[] {
  const kinds = kindsOf(faults);
  const lines = kinds
    .slice(0, MOST_KINDS)
    .flatMap((kind) =>
      kind.length > MOST_ALONE ? [lineOfMany(kind, folder)] : kind.map((one) => lineOf(one, folder)),
    );
  const rest = kinds.slice(MOST_KINDS);
  if (rest.length === 0) return lines;
  const count = rest.reduce((sum, kind) => sum + kind.length, 0);
  return [...lines, `And ${numbered(count)} more faults of ${numbered(rest.length)} other kinds.`];
}

/** Faults of one file, column and cause together, in the order in which each kind comes first. */
function kindsOf(faults: readonly Fault[]): Fault[][] {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = kindOf(fault);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [fault]);
    else kind.push(fault);
  }
  return [...kinds.values()];
}

// What is expected may name another line, year or value: that does not make it another cause.
function kindOf({ file, column = '', expected }: Fault): string {
  return [file, column, expected].map((part) => part.replace(/\d+/g, '0')).join('\n');
}

function lineOf({ file, line, column, value, expected }: Fault, folder: string): string {
  const place = `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
  const where =
    column === undefined ? '' : ` ${file.endsWith('.csv') ? 'column' : 'at'} ${shortened(column, LONGEST_NAME)}`;
  return spelledOut(`${place}${where}: got ${quoted(value, LONGEST_VALUE)}, expected ${expected}`);
}

function lineOfMany(kind: readonly Fault[], folder: string): string {
  const [first, ...others] = kind;
  if (first === undefined) return '';
  const places = others.slice(0, MOST_PLACES).map(placeOf).join(', ');
  return `${lineOf(first, folder)}; and ${numbered(others.length)} more: ${places} …`;
}

function placeOf({ line, column, value }: Fault): string {
  const place = line === undefined ? `at ${shortened(column ?? '', LONGEST_NAME)}` : `line ${line}`;
  return spelledOut(`${place} ${quoted(value, LONGEST_NAME)}`);
}

function quoted(value: string | undefined, longest: number): string {
  return value === undefined || value === '' ? 'nothing' : JSON.stringify(shortened(value, longest));
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function numbered(count: number): string {
  return count.toLocaleString('en');
}
