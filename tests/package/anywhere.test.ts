import { runInNewContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { otherNames } from '../../src/build/names.ts';
import type * as Reader from '../../src/package/compile.ts';
import { sourceOfFiles } from '../../src/package/source.ts';
import { tinyPackage } from './tiny-package.ts';

/** The reader as a page or a worker would load it, run where there is nothing of Node. */
async function readerWithoutNode(): Promise<typeof Reader> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'src/package/compile.ts', formats: ['iife'], name: 'reader' } },
  });
  const [{ output }] = bundle as [Rolldown.RolldownOutput];
  const context = { TextDecoder, TextEncoder, URL, reader: undefined };
  runInNewContext(output[0].code, context);
  return context.reader as unknown as typeof Reader;
}

const bytesOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('the package reader where there is no Node', () => {
  it('compiles a package from files in memory', async () => {
    const { compileContent } = await readerWithoutNode();
    const { atlas, reporters } = compileContent(sourceOfFiles('dropped', bytesOf(tinyPackage())), otherNames);
    expect(atlas.economies.map(({ name }) => name)).toEqual(['Belarus', 'Egypt', 'Kenya']);
    expect(reporters.map(({ reporter, series }) => [reporter, series.length])).toEqual([['BLR', 3]]);
  });

  it('tells faults with file, line and column, of text that is no UTF-8 too', async () => {
    const { compileContent } = await readerWithoutNode();
    const files = bytesOf(tinyPackage());
    const faulty = (claims: Uint8Array) => sourceOfFiles('dropped', new Map([...files, ['claims.csv', claims]]));
    const text = tinyPackage()['claims.csv'] ?? '';
    expect(() => compileContent(faulty(new TextEncoder().encode(text.replace('10.5', 'ten'))), otherNames)).toThrow(
      'dropped/claims.csv:2 column value: got "ten", expected a plain number',
    );
    expect(() => compileContent(faulty(Uint8Array.of(0xe9, 0x0a)), otherNames)).toThrow('expected text in UTF-8');
  });
});
