import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { broken, type Files, tinyPackage, writtenTo } from '../package/tiny-package.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cli-'));
const folders = [scratch];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function run(files: Files, ...options: readonly string[]) {
  const data = writtenTo(files);
  folders.push(data);
  return { data, ...runWith('--data', data, ...options) };
}

function runWith(...options: readonly string[]) {
  const args = ['node_modules/tsx/dist/cli.mjs', 'src/build/cli.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('says that a sound package is sound, and writes nothing unasked', () => {
    const { data, status, stdout, stderr } = run(tinyPackage());
    expect(stderr).toBe('');
    expect(stdout).toMatch(/is sound: 3 files, \d+ kB\.\n$/);
    expect(status).toBe(0);
    expect(readdirSync(data).sort()).toEqual(Object.keys(tinyPackage()).sort());
  });

  it('warns of what seems left over, and is content all the same', () => {
    const out = join(scratch, 'odd');
    const { data, status, stdout, stderr } = run(broken('datapackage.json', '2020..2021', '2020..2024'), '--out', out);
    expect(stderr).toContain('1 warning of what seems left over');
    expect(stderr).toMatch(
      new RegExp(`${data}/datapackage.json:\\d+ at atlas.view.years: "2020..2024" reaches outside`),
    );
    expect(stdout).toMatch(/is sound: 3 files/);
    expect(status).toBe(0);
    expect(existsSync(join(out, 'atlas.json'))).toBe(true);
  });

  it('writes the files of a sound package where it is told', () => {
    const out = join(scratch, 'sound');
    expect(run(tinyPackage(), '--out', out).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['atlas.json', 'reporters', 'shapes.json']);
    expect(JSON.parse(readFileSync(join(out, 'reporters/BLR.json'), 'utf8'))).toMatchObject({ reporter: 'BLR' });
  });

  it('prints every fault of a faulty package, fails, and writes nothing', () => {
    const out = join(scratch, 'faulty');
    const files = {
      ...broken('claims.csv', '10.5', 'abc'),
      'sources.csv': broken('sources.csv', '2022-03', 'soon')['sources.csv'] ?? '',
    };
    const { data, status, stderr } = run(files, '--out', out);
    expect(stderr).toContain(`${data}/claims.csv:2 column value: got "abc", expected a plain number\n`);
    expect(stderr).toContain(`${data}/sources.csv:3 column published: got "soon", expected a year, a month or a day`);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['an option that is none', ['--dtaa', 'x'], "Unknown option '--dtaa'"],
    ['an option without its folder', ['--data'], "Option '--data <value>' argument missing"],
    ['an option with an empty folder', ['--out='], 'An option without a folder.'],
    ['a word too many', ['extra'], "Unexpected argument 'extra'"],
  ])('answers %s with how it is used', (_, options, message) => {
    const { status, stdout, stderr } = runWith(...options);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nUse: npm run check:data -- \[--data DIR\] \[--out DIR\]\n$/);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('says in one line what it could not write, and fails', () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    const { status, stderr } = run(tinyPackage(), '--out', file);
    expect(stderr).toBe(`Nothing was written to ${file}: not a directory.\n`);
    expect(status).toBe(1);
  });
});
