import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atlasFileSchema } from '../dataset/atlas-file.ts';
import { decode } from '../dataset/decode.ts';
import { reporterFileSchema } from '../dataset/reporter-file.ts';
import { shapesFileSchema } from '../dataset/shapes.ts';
import { warningText } from '../package/warning.ts';
import { compileData } from './compile-data.ts';
import { shownFolder } from './folder-source.ts';
import { compileShapes } from './shapes.ts';
import { fillWhole, makeFolder } from './whole-folder.ts';

/** The files the page loads: their text by their path inside its `data` folder, such as `reporters/ABC.json`. */
export type CompiledFiles = ReadonlyMap<string, string>;

/** A package as the page loads it, and what is odd about it, as text; empty when nothing is. */
export interface CompiledPackage {
  readonly files: CompiledFiles;
  readonly warnings: string;
}

/**
 * Compiles a data package to the files that the page loads: `atlas.json`, one file per reporter and `shapes.json`.
 * Every file is read back through the page's own schema first, so that what is written can be loaded.
 *
 * @param folder the package's folder, from the working directory.
 * @throws PackageError with every fault; then there is no file at all.
 */
export async function compilePackage(folder: string): Promise<CompiledPackage> {
  const { atlas, reporters, warnings } = compileData(folder);
  const files = new Map<string, string>();
  const { hash, economies } = readBack('atlas.json', atlas, atlasFileSchema, files);
  for (const [iso3, reporter] of reporters) readBack(`reporters/${iso3}.json`, reporter, reporterFileSchema, files);
  readBack('shapes.json', { hash, ...compileShapes(economies, new Set(reporters.keys())) }, shapesFileSchema, files);
  return { files, warnings: warningText(warnings, shownFolder(folder)) };
}

/**
 * Makes a folder hold the compiled files and nothing else: all of them, or what it held before.
 *
 * @throws OutputError when that is not possible, or when the folder holds what is no compiled file: it would be lost.
 */
export function writeFiles(files: CompiledFiles, folder: string): void {
  fillWhole(folder, strangerIn, (fresh) => {
    for (const [path, text] of files) {
      makeFolder(dirname(join(fresh, path)));
      writeFileSync(join(fresh, path), text);
    }
  });
}

const REPORTERS = 'reporters';

/** The first thing in a folder that `compilePackage` never makes. */
function strangerIn(folder: string): string | undefined {
  const entries = readdirSync(folder, { withFileTypes: true });
  const hasReporters = entries.some((entry) => entry.name === REPORTERS && entry.isDirectory());
  const reporters = hasReporters ? readdirSync(join(folder, REPORTERS), { withFileTypes: true }) : [];
  const others = [
    ...entries.filter((entry) => !(entry.isDirectory() ? entry.name === REPORTERS : isTopFile(entry.name))),
    ...reporters.filter((entry) => !(entry.isFile() && /^[A-Z]{3}\.json$/.test(entry.name))),
  ];
  return others[0]?.name;
}

function isTopFile(name: string): boolean {
  return name === 'atlas.json' || name === 'shapes.json';
}

function readBack<Schema extends Parameters<typeof decode>[0]>(
  path: string,
  content: unknown,
  schema: Schema,
  files: Map<string, string>,
) {
  const text = JSON.stringify(content);
  files.set(path, text);
  return decode(schema, JSON.parse(text), path);
}
