import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { zipOfPackage } from '../../src/build/package-zip.ts';
import { tinyPackage, writtenTo } from '../package/tiny-package.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function tinyFolder(more: Record<string, string> = {}): string {
  const folder = writtenTo({ ...tinyPackage(), ...more });
  folders.push(folder);
  return folder;
}

describe('the package as one zip', () => {
  it('holds every file of the published package as it lies on disk, below one folder with the version', () => {
    const files = unzipSync(zipOfPackage('data'));
    const { version } = compileData('data').atlas;
    const names = readdirSync('data').filter((name) => /\.csv$|^datapackage\.json$|^README/i.test(name));
    const prefix = `aala-trade-atlas-data-${version}/`;
    expect(Object.keys(files).sort()).toEqual(names.map((name) => `${prefix}${name}`).sort());
    for (const name of names)
      expect(Buffer.from(files[`${prefix}${name}`] ?? []).equals(readFileSync(`data/${name}`))).toBe(true);
  });

  it('is a package itself once it is opened', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opened-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(unzipSync(zipOfPackage('data')))) {
      writeFileSync(join(folder, path.split('/')[1] ?? path), content);
    }
    expect(compileData(folder)).toEqual(compileData('data'));
  });

  it('has the same bytes whenever and wherever it is made', () => {
    const [first, second] = [tinyFolder(), tinyFolder()];
    utimesSync(join(second, 'trade.csv'), 0, 0);
    expect(Buffer.from(zipOfPackage(first)).equals(zipOfPackage(second))).toBe(true);
  });

  it('takes a read-me along and leaves other files out', () => {
    const folder = tinyFolder({ 'README.md': '# Read me', 'notes.csv': 'a,b', '.secret': 'x' });
    const names = Object.keys(unzipSync(zipOfPackage(folder))).map((path) => path.split('/')[1]);
    expect(names).toContain('README.md');
    expect(names).not.toContain('notes.csv');
    expect(names).not.toContain('.secret');
  });
});
