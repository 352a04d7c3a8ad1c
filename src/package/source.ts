import type { Fault } from './fault.ts';

/** Where the files of a data package come from: a folder, an archive, files that were dropped on a page. */
export interface PackageSource {
  /** What messages call it: `data`. */
  readonly name: string;
  /** Why nothing of it can be read, as the end of a sentence; nothing when files can be asked for. */
  readonly obstacle: string | undefined;
  /** Whether there is a plain file of this name. */
  readonly has: (file: string) => boolean;
  /**
   * The bytes of a file. What cannot be read becomes a fault and gives nothing.
   * @param missing what a fault expects when there is no such file.
   */
  readonly read: (file: string, missing: string, faults: Fault[]) => Uint8Array | undefined;
}

/** Files that are in memory, by name, as a package's source. */
export function sourceOfFiles(name: string, files: ReadonlyMap<string, Uint8Array>): PackageSource {
  return {
    name,
    obstacle: undefined,
    has: (file) => files.has(file),
    read: (file, missing, faults) => {
      const bytes = files.get(file);
      if (bytes === undefined) faults.push({ file, expected: missing });
      return bytes;
    },
  };
}
