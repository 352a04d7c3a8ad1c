import { relative, resolve } from 'node:path';
import type { AtlasFile } from '../dataset/atlas-file.ts';
import type { ReporterFile } from '../dataset/reporter-file.ts';
import type { Iso3 } from '../trade/economy.ts';
import { atlasFileOf } from './atlas.ts';
import { packageFaults } from './check-package.ts';
import { DESCRIPTOR } from './descriptor.ts';
import type { Fault } from './fault.ts';
import { inOrder, PackageError } from './fault.ts';
import type { Finding } from './finding-lines.ts';
import { leftovers } from './leftovers.ts';
import { hashOf } from './package-hash.ts';
import type { Package } from './read-package.ts';
import { readPackage } from './read-package.ts';
import { reporterFileOf } from './reporter.ts';
import { reportersOf } from './reporters.ts';
import type { Warning } from './warning.ts';

/** A data package, checked and in the form the page loads. */
export interface CompiledData {
  readonly atlas: AtlasFile;
  readonly reporters: ReadonlyMap<Iso3, ReporterFile>;
  /** What seems left over from another package. */
  readonly warnings: readonly Warning[];
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
    throw new PackageError(inPlace(faults, content), shownFolder(folder));
  }
  const isDefault = (iso3: Iso3) => iso3 === settings.reporter;
  const atlas = atlasFileOf(content, settings);
  const reporters = reportersOf(content).map((iso3) => reporterFileOf(content, iso3, isDefault(iso3)));
  const hash = hashOf([atlas, reporters]);
  return {
    atlas: { hash, ...atlas },
    reporters: new Map(reporters.map((file) => [file.reporter, { hash, ...file }])),
    warnings: inPlace(leftovers(content, settings), content),
  };
}

/** Findings with the lines of their settings, in the order of files and lines. */
function inPlace<One extends Finding>(findings: readonly One[], content: Package): One[] {
  return inOrder(
    findings.map((finding) => withLine(finding, content)),
    filesOf(content),
  );
}

function withLine<One extends Finding>(finding: One, { descriptor }: Package): One {
  if (finding.file !== DESCRIPTOR || finding.line !== undefined || finding.column === undefined) return finding;
  return { ...finding, line: descriptor.lineOf(finding.column) };
}

function filesOf({ descriptor: _, ...tables }: Package): string[] {
  return [DESCRIPTOR, ...Object.values(tables).map((table) => table.file)];
}

/** The folder as messages name it: relative to the working directory when it lies inside. */
export function shownFolder(folder: string): string {
  const inside = relative(process.cwd(), resolve(folder));
  return inside === '' || inside.startsWith('..') ? resolve(folder) : inside;
}
