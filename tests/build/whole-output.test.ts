import * as fs from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const steps = vi.hoisted(() => ({ done: 0, last: Number.POSITIVE_INFINITY, error: new Error('none') }));

// Every step that changes the disk counts; from the one after the last on nothing is done any more, as after a kill.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const counted =
    <Arguments extends unknown[], Result>(step: (...args: Arguments) => Result) =>
    (...args: Arguments): Result => {
      steps.done += 1;
      if (steps.done > steps.last) throw steps.error;
      return step(...args);
    };
  return {
    ...real,
    mkdirSync: counted(real.mkdirSync),
    writeFileSync: counted(real.writeFileSync),
    renameSync: counted(real.renameSync),
    rmSync: counted(real.rmSync),
  };
});

// Another test may have loaded it with the real steps, and may want those again.
vi.resetModules();
const { writeFiles } = await import('../../src/build/compile-package.ts');
afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

const OLD = new Map([
  ['atlas.json', 'old atlas'],
  ['reporters/AAA.json', 'old A'],
  ['reporters/BBB.json', 'old B'],
  ['shapes.json', 'old shapes'],
]);
const NEW = new Map([
  ['atlas.json', 'new atlas'],
  ['reporters/AAA.json', 'new A'],
  ['shapes.json', 'new shapes'],
]);

const killed = () => new Error('killed');
const noSpace = () => Object.assign(new Error('ENOSPC'), { errno: -28, code: 'ENOSPC' });

let scratch = '';
let out = '';
beforeEach(() => {
  steps.last = Number.POSITIVE_INFINITY;
  scratch = mkdtempSync(join(tmpdir(), 'output-'));
  out = join(scratch, 'out');
  writeFiles(OLD, out);
});
afterEach(() => {
  steps.last = Number.POSITIVE_INFINITY;
  rmSync(scratch, { recursive: true });
});

/** Writes the new files and ends after some steps that change the disk. Gives whether it got through. */
function writtenUntil(last: number, error: Error): boolean {
  Object.assign(steps, { done: 0, last, error });
  try {
    writeFiles(NEW, out);
    return true;
  } catch {
    return false;
  } finally {
    steps.last = Number.POSITIVE_INFINITY;
  }
}

function contentOf(folder: string): Map<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((path) => fs.statSync(join(folder, path)).isFile()).sort();
  return new Map(texts.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]));
}

describe('written files', () => {
  it('take the place of the old ones, of which none stays', () => {
    writeFiles(NEW, out);
    expect(contentOf(out)).toEqual(NEW);
    expect(fs.readdirSync(scratch)).toEqual(['out']);
  });

  it('make the folders above them', () => {
    writeFiles(NEW, join(scratch, 'a/b/c'));
    expect(contentOf(join(scratch, 'a/b/c'))).toEqual(NEW);
  });

  it('go where a link leads, and the link stays', () => {
    const link = join(scratch, 'link');
    fs.symlinkSync(out, link);
    writeFiles(NEW, link);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(contentOf(out)).toEqual(NEW);
  });

  it('are whole or not there at all when the program is killed at any step, and the next run clears up', () => {
    let last = 0;
    for (; !writtenUntil(last, killed()); last += 1) {
      // For a moment the folder has stepped aside; the next run starts by bringing it back.
      if (fs.existsSync(out)) expect([OLD, NEW]).toContainEqual(contentOf(out));
      else expect(fs.readdirSync(scratch).map((name) => contentOf(join(scratch, name)))).toContainEqual(OLD);
      writeFiles(OLD, out);
      expect(contentOf(out)).toEqual(OLD);
      expect(fs.readdirSync(scratch)).toEqual(['out']);
    }
    expect(last).toBeGreaterThan(6);
  });

  it('leave the old ones when the disk is full, and say so', () => {
    // Removing needs no room, but this is the harder case.
    Object.assign(steps, { done: 0, last: 3, error: noSpace() });
    expect(() => writeFiles(NEW, out)).toThrow(`Nothing was written to ${out}: no space left on device.`);
    steps.last = Number.POSITIVE_INFINITY;
    expect(contentOf(out)).toEqual(OLD);
  });

  it.each([
    ['a file of somebody else', 'notes.txt'],
    ['another kind of file among the reporters', 'reporters/notes.txt'],
  ])('leave a folder alone that holds %s', (_, path) => {
    fs.writeFileSync(join(out, path), 'mine');
    expect(() => writeFiles(NEW, out)).toThrow(/it holds notes\.txt, so choose an empty or a new folder\.$/);
    expect(contentOf(out)).toEqual(new Map(OLD).set(path, 'mine'));
  });

  it('leave a folder alone in which a folder has the name of a file', () => {
    rmSync(join(out, 'shapes.json'));
    fs.mkdirSync(join(out, 'shapes.json'));
    expect(() => writeFiles(NEW, out)).toThrow(/it holds shapes\.json, so/);
    expect(contentOf(out).get('atlas.json')).toBe('old atlas');
  });

  it('are refused where a file stands', () => {
    expect(() => writeFiles(NEW, join(out, 'atlas.json'))).toThrow(/: not a directory\.$/);
    expect(contentOf(out)).toEqual(OLD);
  });

  it.skipIf(process.platform !== 'linux')('are refused below /proc, where Node itself would never end', () => {
    expect(() => writeFiles(NEW, '/proc/atlas/data')).toThrow('Nothing was written to /proc/atlas/data: no such file');
  });
});
