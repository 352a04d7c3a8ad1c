import type { AtlasFile } from '../dataset/atlas-file.ts';
import type { ReporterFile } from '../dataset/reporter-file.ts';
import { compileContent } from '../package/compile.ts';
import type { Warning } from '../package/warning.ts';
import type { Iso3 } from '../trade/economy.ts';
import { folderSource } from './folder-source.ts';
import { otherNames } from './names.ts';
import { hashOf } from './package-hash.ts';

/** A data package, checked and in the form the page loads. */
export interface CompiledData {
  readonly atlas: AtlasFile;
  readonly reporters: ReadonlyMap<Iso3, ReporterFile>;
  /** What seems left over from another package. */
  readonly warnings: readonly Warning[];
}

/**
 * Compiles the data package in a folder; nothing is written.
 *
 * @param folder the package's folder, from the working directory.
 * @throws PackageError with every fault of the package, each with file, line, column, value and what was expected.
 */
export function compileData(folder: string): CompiledData {
  const { atlas, reporters, warnings } = compileContent(folderSource(folder), otherNames);
  const hash = hashOf([atlas, reporters]);
  return {
    atlas: { hash, ...atlas },
    reporters: new Map(reporters.map((file) => [file.reporter, { hash, ...file }])),
    warnings,
  };
}
