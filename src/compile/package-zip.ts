import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import { DESCRIPTOR, readDescriptor } from './descriptor.ts';

const FOLDER = 'aala-trade-atlas-data';
const READ_ME = /^readme(\.(md|txt))?$/i;

// A fixed time, in the clock that the format writes, so that the same package gives the same bytes anywhere and always.
const PACKED_ON = new Date(1980, 0, 1);

/**
 * The published package as one zip: the descriptor, every table it lists and the read-me if there is one, as they lie on
 * disk, below one folder named after the version. The same files always give the same bytes.
 *
 * @param folder a package without faults, from the working directory.
 */
export function zipOfPackage(folder: string): Uint8Array {
  const { version, resources = [] } = readDescriptor(readFileSync(join(folder, DESCRIPTOR), 'utf8'), []);
  const tables = resources.map(({ path }) => path).filter((path) => existsSync(join(folder, path)));
  const readMe = readdirSync(folder).filter((name) => READ_ME.test(name));
  const content: Zippable = {};
  for (const name of [...readMe, DESCRIPTOR, ...tables]) {
    content[`${FOLDER}-${safeName(version)}/${name}`] = readFileSync(join(folder, name));
  }
  return zipSync(content, { level: 9, mtime: PACKED_ON });
}

function safeName(version: string): string {
  return version.replace(/[^\w.-]+/g, '-');
}
