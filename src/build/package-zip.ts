import { readdirSync } from 'node:fs';
import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import { DESCRIPTOR, NO_DESCRIPTOR, readDescriptor } from '../package/descriptor.ts';
import type { Fault } from '../package/fault.ts';
import { PackageError } from '../package/fault.ts';
import { folderSource } from './folder-source.ts';

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
  const source = folderSource(folder);
  const faults: Fault[] = [];
  const content = new Map<string, Uint8Array>();
  const read = (name: string) => {
    const bytes = source.read(name, 'this file, which belongs to the package', faults);
    if (bytes !== undefined) content.set(name, bytes);
    return bytes;
  };
  for (const name of readdirSync(folder)) if (READ_ME.test(name) && source.has(name)) read(name);
  const descriptor = read(DESCRIPTOR);
  const { version, resources = [] } = descriptor ? readDescriptor(descriptor, faults) : NO_DESCRIPTOR;
  for (const { path } of resources) read(path);
  if (faults.length > 0) throw new PackageError(faults, source.name);
  const top = `${FOLDER}-${safeName(version)}`;
  const files: Zippable = Object.fromEntries([...content].map(([name, bytes]) => [`${top}/${name}`, bytes]));
  return zipSync(files, { level: 9, mtime: PACKED_ON });
}

function safeName(version: string): string {
  return version.replace(/[^\w.-]+/g, '-');
}
