import { relative, resolve } from 'node:path';
import type { AtlasFile } from '../dataset/atlas-file.ts';
import type { ReporterFile } from '../dataset/reporter-file.ts';
import type { Iso3 } from '../trade/economy.ts';
import { atlasFileOf } from './atlas.ts';
import { packageFaults } from './check-package.ts';
import { DESCRIPTOR } from './descriptor.ts';
import type { Fault } from './fault.ts';
import { inOrder, PackageError } from './fault.ts';
import { hashOf } from './package-hash.ts';
import type { Package } from './read-package.ts';
import { readPackage } from './read-package.ts';
import { reporterFileOf } from './reporter.ts';
import { reportersOf } from './reporters.ts';

/** A data package, checked and in the form the page loads. */
export interface CompiledData {
  readonly atlas: AtlasFile;
  readonly reporters: ReadonlyMap<Iso3, ReporterFile>;
}

/**
 * Reads a data package, checks everything in it and compiles it in memory. Nothing is written.
 *
 * @param folder the package's folder, from the working directory.
 * @throws PackageError with every fault of the package, each with file, line, column, value and what was expected.
 */
export function compileData(folder: string): CompiledData {
  const unreadable: Fault[] = [];
  const content = readPackage(folder, unreadable);
  // A table may have a million faults: more than a call takes arguments.
  const faults = unreadable.concat(packageFaults(content));
  const { atlas: settings } = content.descriptor;
  if (faults.length > 0 || settings === undefined) {
    const found = faults.map((fault) => withLine(fault, content));
    throw new PackageError(inOrder(found, filesOf(content)), shownFolder(folder));
  }
  const isDefault = (iso3: Iso3) => iso3 === settings.reporter;
  const atlas = atlasFileOf(content, settings);
  const reporters = reportersOf(content).map((iso3) => reporterFileOf(content, iso3, isDefault(iso3)));
  const hash = hashOf([atlas, reporters]);
  return {
    atlas: { hash, ...atlas },
    reporters: new Map(reporters.map((file) => [file.reporter, { hash, ...file }])),
  };
}

function withLine(fault: Fault, { descriptor }: Package): Fault {
  if (fault.file !== DESCRIPTOR || fault.line !== undefined || fault.column === undefined) return fault;
  return { ...fault, line: descriptor.lineOf(fault.column) };
}

function filesOf({ descriptor: _, ...tables }: Package): string[] {
  return [DESCRIPTOR, ...Object.values(tables).map((table) => table.file)];
}

/** The folder as messages name it: relative to the working directory when it lies inside. */
export function shownFolder(folder: string): string {
  const inside = relative(process.cwd(), resolve(folder));
  return inside === '' || inside.startsWith('..') ? resolve(folder) : inside;
}
