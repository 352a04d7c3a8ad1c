import { constants } from 'node:buffer';
import type { Stats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { systemReason } from './system-reason.ts';

/** One letter takes a byte or more, so a longer file may not fit into one text. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/**
 * The bytes of a file of the package, whatever stands in its place: what cannot be read becomes a fault, and what would
 * never end, such as a pipe, is not opened.
 *
 * @param missing what a fault expects when there is no such file.
 */
export function readBytes(folder: string, file: string, missing: string, faults: Fault[]): Uint8Array | undefined {
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

/** Whether there is a plain file that can be looked at. */
export function isPlainFile(path: string): boolean {
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
