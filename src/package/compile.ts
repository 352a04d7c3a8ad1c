import type { AtlasFile } from '../dataset/atlas-file.ts';
import type { ReporterFile } from '../dataset/reporter-file.ts';
import { DESCRIPTOR } from './descriptor.ts';
import { atlasFileOf } from './encode/encode-atlas.ts';
import { reporterFileOf } from './encode/encode-reporter.ts';
import { reportersOf } from './encode/reporter-spans.ts';
import type { Fault } from './fault.ts';
import { inOrder, PackageError } from './fault.ts';
import type { Finding } from './finding-lines.ts';
import { leftovers } from './leftovers/leftovers.ts';
import type { OtherNamesOf } from './other-names.ts';
import type { Package } from './read-package.ts';
import { readPackage } from './read-package.ts';
import { packageFaults } from './rules/package-rules.ts';
import type { PackageSource } from './source.ts';
import type { Warning } from './warning.ts';

/** A data package, checked and in the form the page loads, but for the hash that its files share. */
export interface CompiledContent {
  readonly atlas: Omit<AtlasFile, 'hash'>;
  readonly reporters: readonly Omit<ReporterFile, 'hash'>[];
  /** What seems left over from another package. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads a data package, checks everything in it and compiles it in memory. Runs in Node, in a worker and in a page.
 *
 * @param source where its files come from.
 * @param otherNamesOf what else its economies are called.
 * @throws PackageError with every fault of the package, each with file, line, column, value and what was expected.
 */
export function compileContent(source: PackageSource, otherNamesOf: OtherNamesOf): CompiledContent {
  const unreadable: Fault[] = [];
  const content = readPackage(source, unreadable);
  // A table may have a million faults: more than a call takes arguments.
  const faults = unreadable.concat(packageFaults(content));
  const { atlas: settings } = content.descriptor;
  if (faults.length > 0 || settings === undefined) throw new PackageError(inPlace(faults, content), source.name);
  const others = otherNamesOf(content.economies.rows);
  return {
    atlas: atlasFileOf(content, settings, others),
    reporters: reportersOf(content).map((iso3) => reporterFileOf(content, iso3)),
    warnings: inPlace(leftovers(content, settings, others), content),
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
