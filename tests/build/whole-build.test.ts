import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wholeBuild } from '../../src/build/whole-build.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>New</title>');
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
  writeFileSync(join(root, 'dist/stale.html'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

async function build(plugins: readonly Plugin[], outDir?: string): Promise<void> {
  const builder = await createBuilder(
    {
      configFile: false,
      root,
      logLevel: 'silent',
      plugins: [...plugins, wholeBuild()],
      build: outDir === undefined ? {} : { outDir },
    },
    null,
  );
  await builder.buildApp();
}

const failing = (hook: 'buildStart' | 'closeBundle' | 'configResolved'): Plugin => ({
  name: 'failing',
  [hook]() {
    throw new Error('no more room');
  },
});

describe('a build of the site', () => {
  it('takes the place of the last one, of which nothing stays', async () => {
    await build([]);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('<title>New</title>');
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(root).sort()).toEqual(['dist', 'index.html']);
  });

  it.each(['configResolved', 'buildStart', 'closeBundle'] as const)(
    'leaves the last one whole when it fails in %s',
    async (hook) => {
      await expect(build([failing(hook)])).rejects.toThrow(/no more room/);
      expect(readdirSync(join(root, 'dist')).sort()).toEqual(['index.html', 'stale.html']);
      expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
      expect(readdirSync(root).sort()).toEqual(['dist', 'index.html']);
    },
  );

  it('is written into a folder outside the project, which a build does not empty', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'mine.txt'), 'mine');
      await build([], outside);
      expect(existsSync(join(outside, 'mine.txt'))).toBe(true);
      expect(existsSync(join(outside, 'index.html'))).toBe(true);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });
});
