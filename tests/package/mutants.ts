import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { tinyPackage } from './tiny-package.ts';

/** The files of a package gone wrong: bytes by name, or a folder in the place of a file. */
type Broken = Map<string, Uint8Array | 'folder'>;

/** One thing that goes wrong with one file; printed by its parts, so that a failure can be read and made again. */
interface Mutation {
  readonly file: string;
  readonly kind: keyof typeof KINDS;
  /** Where in the file, and which of two places: any numbers. */
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** What stands in cells and settings after accidents and on purpose. */
const TEXTS = [
  ...['', ' ', '"', '""', ',', ';', '\n', '\r', '\t', '\u0000', '\u202E', '\u200B', '\uFEFF', '\uFFFD', '�'],
  ...['0', '-1', '1e3', '4.35000E+06', '1,234', '1e400', '-1e400', '0x10', 'NaN', 'Infinity', '9'.repeat(400), '1.'],
  ...['null', 'true', 'TRUE', '[]', '{}', '{"__proto__":1}', '__proto__', 'constructor', 'hasOwnProperty', 'toString'],
  ...['28/01/2021', '44224', '2021-02-30', '2021-01-28T00:00:00', '2020', '2021-13', '2021..2011', '1021', '9999'],
  ...['BLR', 'EGY', 'XYZ', 'WLD', 'africa', 'book', 'press', 'C01', '2021-06-03-visit', 'EGY;EGY', 'EGY;KEN', 'europe'],
  ...[
    'javascript:alert(1)',
    '=1+1',
    '../../x',
    'a'.repeat(5_000),
    '[['.repeat(2_000),
    '\\',
    '\\u0000',
    'é',
    '😀',
    '\ud800',
  ],
];

/** Whole files that come instead of the one that was meant. */
const FILES: readonly Uint8Array[] = [
  new Uint8Array(),
  strToU8('\uFEFF'),
  strToU8('<!doctype html><title>Sign in</title>'),
  strToU8('{"error":{"message":"rate limit"}}'),
  strToU8('null'),
  strToU8('[]'),
  strToU8(`{"x":${'['.repeat(20_000)}`),
  strToU8(`{"atlas":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`),
  strToU8('sep=;\na;b\n'),
  strToU8(`${'x,'.repeat(20_000)}\n`),
  strToU8('"'.repeat(10_001)),
  strToU8('\n'.repeat(10_000)),
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  Uint8Array.of(0xff, 0xfe, 0x41),
  Uint8Array.of(0x80),
  zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
];

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string) => Buffer.from(text, 'latin1');
const placeIn = (length: number, at: number) => (length === 0 ? 0 : at % length);

function onBytes(change: (bytes: Uint8Array, mutation: Mutation) => Uint8Array) {
  return (files: Broken, mutation: Mutation) => {
    const bytes = files.get(mutation.file);
    if (bytes instanceof Uint8Array) files.set(mutation.file, change(bytes, mutation));
  };
}

/** A change of the lines of a file; `at` and `to` are places among them. */
function onLines(change: (lines: string[], at: number, to: number, text: string) => unknown) {
  return onBytes((bytes, { at, to, text }) => {
    const lines = asText(bytes).split('\n');
    change(lines, placeIn(lines.length, at), placeIn(lines.length, to), asText(strToU8(text)));
    return asBytes(lines.join('\n'));
  });
}

/** A change of the cells of all lines, or of one; the cells of `datapackage.json` are what stands between its commas. */
function onCells(change: (cells: string[], place: number, text: string, isLine: boolean) => unknown) {
  return onLines((lines, at, to, text) => {
    const width = lines[0]?.split(',').length ?? 1;
    for (const [index, line] of lines.entries()) {
      const cells = line.split(',');
      change(cells, placeIn(width, to), text, index === at);
      lines[index] = cells.join(',');
    }
  });
}

const KINDS = {
  cell: onCells((cells, place, text, isLine) => isLine && cells.splice(place, 1, text)),
  quotedCell: onCells(
    (cells, place, text, isLine) => isLine && cells.splice(place, 1, `"${text.replaceAll('"', '""')}"`),
  ),
  column: onCells((cells, place, text) => cells.splice(place, 1, text)),
  withoutColumn: onCells((cells, place) => cells.splice(place, 1)),
  doubledColumn: onCells((cells, place) => cells.splice(place, 0, cells[place] ?? '')),
  raggedRow: onCells((cells, place, text, isLine) => isLine && cells.splice(place, 0, text)),
  withoutRow: onLines((lines, at) => lines.splice(at, 1)),
  doubledRow: onLines((lines, at, to) => lines.splice(to, 0, lines[at] ?? '')),
  cutOff: onBytes((bytes, { at }) => bytes.slice(0, placeIn(bytes.length, at))),
  insertion: onBytes((bytes, { at, text }) => {
    const place = placeIn(bytes.length, at);
    return Buffer.concat([bytes.slice(0, place), strToU8(text), bytes.slice(place)]);
  }),
  byte: onBytes((bytes, { at, to }) =>
    bytes.map((byte, index) => (index === placeIn(bytes.length, at) ? to % 256 : byte)),
  ),
  utf16: onBytes((bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le')),
  mark: onBytes((bytes) => Buffer.concat([strToU8('\uFEFF'), bytes])),
  windowsLines: onBytes((bytes) => asBytes(asText(bytes).replaceAll('\n', '\r\n'))),
  oldLines: onBytes((bytes) => asBytes(asText(bytes).replaceAll('\n', '\r'))),
  otherComma: onBytes((bytes, { to }) => asBytes(asText(bytes).replaceAll(',', ';\t|'[to % 3] ?? ';'))),
  otherFile: onBytes((bytes, { at }) => FILES[at % FILES.length] ?? bytes),
  otherTable: (files: Broken, { file, at }: Mutation) => {
    files.set(file, [...files.values()][at % files.size] ?? 'folder');
  },
  missing: (files: Broken, { file }: Mutation) => files.delete(file),
  folder: (files: Broken, { file }: Mutation) => files.set(file, 'folder'),
} as const;

const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** One to three things that go wrong with the tiny package. */
export const mutations = fc.array(
  fc.record<Mutation>({
    file: fc.constantFrom(...Object.keys(tinyPackage())),
    kind: fc.constantFrom(...KIND_NAMES),
    at: fc.nat(100_000),
    to: fc.nat(1_000),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Writes the tiny package, gone wrong, to a new folder, which the caller removes. */
export function mutantOf(changes: readonly Mutation[]): string {
  const files: Broken = new Map(Object.entries(tinyPackage()).map(([name, text]) => [name, strToU8(text)]));
  for (const change of changes) KINDS[change.kind](files, change);
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
  for (const [name, content] of files) {
    if (content === 'folder') mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
  return folder;
}
