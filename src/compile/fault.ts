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

const LONGEST_VALUE = 80;

/**
 * A fault as one line of text, such as `data/claims.csv:12 column value: got "abc", expected a plain number`.
 *
 * @param folder the package's folder as the author knows it.
 */
function faultLine(fault: Fault, folder: string): string {
  const place = `${folder}/${fault.file}${fault.line === undefined ? '' : `:${fault.line}`}`;
  const column = fault.column === undefined ? '' : ` ${fault.file.endsWith('.csv') ? 'column' : 'at'} ${fault.column}`;
  return `${place}${column}: got ${quoted(fault.value)}, expected ${fault.expected}`;
}

function quoted(value: string | undefined): string {
  if (value === undefined || value === '') return 'nothing';
  return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}

/** A package that was refused; its message has one line for each fault, all of them. */
export class PackageError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], folder: string) {
    const lines = faults.map((fault) => faultLine(fault, folder));
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`The data package in ${folder} has ${count}; nothing was written.\n${lines.join('\n')}`);
    this.name = 'PackageError';
    this.faults = faults;
    // The place in the compiler's own code helps nobody who edits a table.
    this.stack = this.message;
  }
}

/** Faults in the order of the files given, then by line. */
export function inOrder(faults: readonly Fault[], files: readonly string[]): Fault[] {
  const rank = (fault: Fault) => files.indexOf(fault.file);
  return faults.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
