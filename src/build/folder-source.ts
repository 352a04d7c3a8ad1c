import { constants } from 'node:buffer';
import type { Stats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { Fault } from '../package/fault.ts';
import type { PackageSource } from '../package/source.ts';
import { systemReason } from './system-reason.ts';

/** One letter takes a byte or more, so a longer file may not fit into one text. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/** A folder as the source of a data package: whatever stands in the place of a file, and what would never end, is a fault. */
export function folderSource(folder: string): PackageSource {
  return {
    name: shownFolder(folder),
    obstacle: obstacleTo(folder),
    has: (file) => isPlainFile(join(folder, file)),
    read: (file, missing, faults) => readBytes(folder, file, missing, faults),
  };
}

/** The folder as messages name it: relative to the working directory when it lies inside. */
export function shownFolder(folder: string): string {
  const inside = relative(process.cwd(), resolve(folder));
  return inside === '' || inside.startsWith('..') ? resolve(folder) : inside;
}

function obstacleTo(folder: string): string | undefined {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) return 'there is no such folder';
    return stats.isDirectory() ? undefined : 'a file stands where its folder should be';
  } catch (error) {
    return `its folder cannot be read (${systemReason(error)})`;
  }
}

// What would never end, such as a pipe, is not opened.
function readBytes(folder: string, file: string, missing: string, faults: Fault[]): Uint8Array | undefined {
  const path = join(folder, file);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.size <= MOST_BYTES) return readFileSync(path);
    faults.push({ file, ...(stats === undefined ? { expected: missing } : obstacleOf(stats)) });
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    faults.push({ file, value: reason, expected: 'a file that can be read' });
  }
  return undefined;
}

// One that can be looked at.
function isPlainFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

function obstacleOf(stats: Stats): Pick<Fault, 'value' | 'expected'> {
  if (stats.isFile()) {
    const megabytes = Math.ceil(stats.size / 1e6);
    return { value: `${megabytes} MB`, expected: `a file of at most ${Math.floor(MOST_BYTES / 1e6)} MB` };
  }
  if (stats.isDirectory()) return { value: 'a folder', expected: 'a file of this name' };
  return { value: stats.isFIFO() ? 'a pipe' : 'a device', expected: 'a plain file' };
}
