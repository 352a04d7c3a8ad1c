import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { systemReason } from './system-reason.ts';

/** A folder that could not be written; what was there before is still there. */
export class OutputError extends Error {
  constructor(folder: string, reason: string) {
    super(`Nothing was written to ${folder}: ${reason}.`);
    this.name = 'OutputError';
    // The place in the program's own code helps nobody who has no room on a disk.
    this.stack = this.message;
  }

  /** What Node and the build print of it. */
  [inspect.custom](): string {
    return this.message;
  }
}

/**
 * Fills a folder as a whole or not at all: everything is written into a new folder beside it, which then takes its place.
 * Whatever ends the program before that leaves the old content as it was; what an ended program left is cleared away.
 *
 * @param strangerIn the first thing in a folder that the new content does not replace; such a folder is left alone.
 * @param fill writes the content into the folder that it is given.
 * @throws OutputError when there is a stranger, or when the system refuses a step.
 */
export function fillWhole(
  folder: string,
  strangerIn: (folder: string) => string | undefined,
  fill: (folder: string) => void,
): void {
  try {
    const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    const stranger = existsSync(target) ? strangerIn(target) : undefined;
    if (stranger !== undefined)
      throw new OutputError(folder, `it holds ${stranger}, so choose an empty or a new folder`);
    const fresh = placeBeside(target);
    try {
      makeFolder(fresh);
      fill(fresh);
      takePlace(fresh, target);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  } catch (error) {
    throw inPlainWords(error, folder);
  }
}

/** An error of the system as one about a folder that was to be written; any other as it is. */
export function inPlainWords(error: unknown, folder: string): unknown {
  const reason = systemReason(error);
  return reason === undefined ? error : new OutputError(folder, reason);
}

/** Where a new content is written before it takes the place of a folder: nothing is there yet. */
export function placeBeside(target: string): string {
  clearLeftovers(target);
  return beside(target, 'new');
}

/** Makes a folder and those above it, one by one: in a few places Node's own way of doing so never ends. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Puts a filled folder in the place of another, which is gone afterwards; when that fails, the other is back. */
export function takePlace(fresh: string, target: string): void {
  const old = beside(target, 'old');
  const isThere = existsSync(target);
  if (isThere) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (isThere) renameSync(old, target);
    throw error;
  }
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {
    // The new content is in place; the next run clears the rest.
  }
}

function beside(target: string, kind: 'new' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${kind}-${process.pid}`);
}

/** What ended programs left beside a folder goes; the old content that one had just moved aside comes back. */
function clearLeftovers(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [kind, id] = leftoverOf(name, basename(target));
    if (kind === undefined || isRunning(id)) continue;
    if (kind === 'old' && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function leftoverOf(name: string, target: string): [kind?: string, id?: number] {
  const start = `.${target}.`;
  const [, kind, id] = (name.startsWith(start) && /^(new|old)-(\d+)$/.exec(name.slice(start.length))) || [];
  return kind === undefined ? [] : [kind, Number(id)];
}

function isRunning(id: number | undefined): boolean {
  if (id === undefined || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
