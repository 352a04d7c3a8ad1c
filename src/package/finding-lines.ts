import { spelledOut } from './hidden-signs.ts';

/** Something found in a data package, at a place where its author can look. */
export interface Finding {
  /** Name inside the package: `claims.csv`. */
  readonly file: string;
  /** Line in the file, the header being line 1; absent when the finding is no line's. */
  readonly line?: number | undefined;
  /** Column of a CSV file, or the path inside a JSON file: `atlas.view.flow`. */
  readonly column?: string | undefined;
  /** The text found there; empty or absent when nothing is there. */
  readonly value?: string | undefined;
}

/** How findings of one sort are told. */
export interface Telling<One extends Finding> {
  /** The package's folder as the author knows it. */
  readonly folder: string;
  /** What the findings are called when they are too many to tell: `faults`. */
  readonly plural: string;
  /** What is said of one behind its place, with the text found there in quotation marks. */
  readonly says: (finding: One, quoted: string) => string;
  /** What makes findings of one file and column the same: the cause, not the row. */
  readonly cause: (finding: One) => string;
}

/** So many findings of one kind are told one by one; more of them share a line. */
const MOST_ALONE = 5;
const MOST_PLACES = 3;
const MOST_KINDS = 100;
const LONGEST_VALUE = 80;
const LONGEST_NAME = 60;

/** `1 fault`, `1,200 faults`. */
export function countOf(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${numbered(count)} ${many}`;
}

/**
 * Findings as lines of text, such as `data/claims.csv:12 column value: got "abc", expected a plain number`. What many
 * rows have in one column for one cause is a single line, with a count and the first places.
 */
export function linesOf<One extends Finding>(findings: readonly One[], telling: Telling<One>): string[] {
  const kinds = kindsOf(findings, telling.cause);
  const lines = kinds
    .slice(0, MOST_KINDS)
    .flatMap((kind) =>
      kind.length > MOST_ALONE ? [lineOfMany(kind, telling)] : kind.map((one) => lineOf(one, telling)),
    );
  const rest = kinds.slice(MOST_KINDS);
  if (rest.length === 0) return lines;
  const count = rest.reduce((sum, kind) => sum + kind.length, 0);
  return [...lines, `And ${numbered(count)} more ${telling.plural} of ${numbered(rest.length)} other kinds.`];
}

/** Findings of one file, column and cause together, in the order in which each kind comes first. */
function kindsOf<One extends Finding>(findings: readonly One[], cause: Telling<One>['cause']): One[][] {
  const kinds = new Map<string, One[]>();
  for (const finding of findings) {
    const { file, column = '' } = finding;
    // The cause may name another line, year or value: that does not make it another one.
    const key = [file, column, cause(finding)].map((part) => part.replace(/\d+/g, '0')).join('\n');
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [finding]);
    else kind.push(finding);
  }
  return [...kinds.values()];
}

function lineOf<One extends Finding>(finding: One, { folder, says }: Telling<One>): string {
  const { file, line, column, value } = finding;
  const place = `${folder}/${file}${line === undefined ? '' : `:${line}`}`;
  const where =
    column === undefined ? '' : ` ${file.endsWith('.csv') ? 'column' : 'at'} ${shortened(column, LONGEST_NAME)}`;
  return spelledOut(`${place}${where}: ${says(finding, quoted(value, LONGEST_VALUE))}`);
}

function lineOfMany<One extends Finding>(kind: readonly One[], telling: Telling<One>): string {
  const [first, ...others] = kind;
  if (first === undefined) return '';
  const places = others.slice(0, MOST_PLACES).map(placeOf).join(', ');
  return `${lineOf(first, telling)}; and ${numbered(others.length)} more: ${places} …`;
}

function placeOf({ line, column, value }: Finding): string {
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
