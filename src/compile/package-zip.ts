import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import { shownFolder } from './compile-data.ts';
import { DESCRIPTOR, NO_DESCRIPTOR, readDescriptor } from './descriptor.ts';
import type { Fault } from './fault.ts';
import { PackageError } from './fault.ts';
import { isPlainFile, readBytes } from './read-bytes.ts';

const FOLDER = 'aala-trade-atlas-data';
const READ_ME = /^readme(\.(md|txt))?$/i;

// A fixed time, in the clock that the format writes, so that the same package gives the same bytes anywhere and always.
const PACKED_ON = new Date(1980, 0, 1);

/**
 * The published package as one zip: the descriptor, every table it lists and the read-me if there is one, as they lie on
 * disk, below one folder named after the version. The same files always give the same bytes.
 *
 * @param folder a package without faults, from the working directory.
 * @throws PackageError when a file that was there is gone or cannot be read.
 */
export function zipOfPackage(folder: string): Uint8Array {
  const faults: Fault[] = [];
  const content = new Map<string, Uint8Array>();
  const read = (name: string) => {
    const bytes = readBytes(folder, name, 'this file, which belongs to the package', faults);
    if (bytes !== undefined) content.set(name, bytes);
    return bytes;
  };
  for (const name of readMesOf(folder)) read(name);
  const descriptor = read(DESCRIPTOR);
  const { version, resources = [] } = descriptor ? readDescriptor(descriptor, faults) : NO_DESCRIPTOR;
  for (const { path } of resources) read(path);
  if (faults.length > 0) throw new PackageError(faults, shownFolder(folder));
  const top = `${FOLDER}-${safeName(version)}`;
  const files: Zippable = Object.fromEntries([...content].map(([name, bytes]) => [`${top}/${name}`, bytes]));
  return zipSync(files, { level: 9, mtime: PACKED_ON });
}

// A folder of that name is not for readers of the package.
function readMesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => READ_ME.test(name) && isPlainFile(join(folder, name)));
}

function safeName(version: string): string {
  return version.replace(/[^\w.-]+/g, '-');
}
