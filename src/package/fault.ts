import { countOf, type Finding, linesOf } from './finding-lines.ts';

/** One thing that is wrong with a data package, so that its author can find and mend it. */
export interface Fault extends Finding {
  /** What should stand there, as the end of "expected …". */
  readonly expected: string;
}

/** A package that was refused: all of its faults, and a message with one line for each, or for each kind of many. */
export class PackageError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], folder: string) {
    const count = countOf(faults.length, 'fault', 'faults');
    super(`The data package in ${folder} has ${count}; nothing was written.\n${faultLines(faults, folder).join('\n')}`);
    this.name = 'PackageError';
    this.faults = faults;
    // The place in the compiler's own code helps nobody who edits a table.
    this.stack = this.message;
  }

  /** What Node and the build print of it: the lines, not the object. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}

/** Findings in the order of the files given, then by line. */
export function inOrder<One extends Finding>(findings: readonly One[], files: readonly string[]): One[] {
  const rank = (finding: Finding) => files.indexOf(finding.file);
  return findings.toSorted((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}

function faultLines(faults: readonly Fault[], folder: string): string[] {
  return linesOf(faults, {
    folder,
    plural: 'faults',
    says: ({ expected }, quoted) => `got ${quoted}, expected ${expected}`,
    cause: ({ expected }) => expected,
  });
}
