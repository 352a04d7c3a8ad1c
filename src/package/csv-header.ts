import type { Fault } from './fault.ts';

/** More unknown columns than these are told in one fault. */
const MOST_NAMED = 9;
const LONGEST_HEADER = 10_000;

const OTHER_SEPARATORS: readonly { readonly sign: string; readonly name: string }[] = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: '|', name: 'bars' },
];

/** The fault of a file that separates its cells by something else than commas; nothing for one that uses commas. */
export function separatorFault(text: string, expected: readonly string[]): Omit<Fault, 'file'> | undefined {
  const lines = text.slice(0, LONGEST_HEADER).split(/\r\n|\r|\n/, 2);
  const header = lines.findIndex((line) => !/^"?sep=/.test(line));
  const first = lines[header] ?? '';
  const known = (sign: string) => unquoted(first.split(sign)).filter((column) => expected.includes(column)).length;
  const used = OTHER_SEPARATORS.find(({ sign }) => known(sign) > Math.max(1, known(',')));
  if (used === undefined) return undefined;
  return {
    line: header + 1,
    value: used.name,
    expected: 'commas between the cells: save the file as “CSV UTF-8 (comma delimited)”, or replace them',
  };
}

function unquoted(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** What is wrong with the header row of a table: columns that are missing, unknown or doubled, or no header at all. */
export function headerFaults(
  file: string,
  line: number,
  columns: readonly string[],
  expected: readonly string[],
): Fault[] {
  const present = new Set(columns);
  const allowed = new Set(expected);
  const missing = expected.filter((column) => !present.has(column));
  if (missing.length === expected.length) {
    const header = `a header row with the columns ${expected.join(', ')}`;
    return [{ file, line, value: columns.join(','), expected: header }];
  }
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const unknown = columns.filter((column) => !allowed.has(column));
  return [
    ...missing.map((column) => ({ file, line, column, value: '', expected: `a column named ${column}` })),
    ...unknownFaults(file, line, unknown, expected.join(', ')),
    ...expected
      .filter((column) => (counts.get(column) ?? 0) > 1)
      .map((column) => ({ file, line, column, value: column, expected: 'each column once' })),
  ];
}

function unknownFaults(file: string, line: number, unknown: readonly string[], list: string): Fault[] {
  if (unknown.length <= MOST_NAMED) {
    return unknown.map((column) => ({ file, line, column, value: column, expected: `one of the columns ${list}` }));
  }
  const value = `${unknown.length} others, ${unknown.slice(0, MOST_NAMED).join(', ')}…`;
  return [{ file, line, value, expected: `only the columns ${list}` }];
}
