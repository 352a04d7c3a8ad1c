import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { inFolder, tinyPackage } from '../package/tiny-package.ts';

const compiled = (files = tinyPackage()) => inFolder(files, compileData);

describe('the hash of a package', () => {
  it('is the same in every file, and for the same package wherever and whenever it is compiled', () => {
    const { atlas, reporters } = compiled();
    expect(atlas.hash).toMatch(/^[0-9a-f]{16}$/);
    expect([...reporters.values()].map(({ hash }) => hash)).toEqual([...reporters].map(() => atlas.hash));
    expect(compiled().atlas.hash).toBe(atlas.hash);
  });

  it('is another one for one changed value under the same version', () => {
    const files = tinyPackage();
    const trade = String(files['trade.csv']).replace('1100', '1101');
    expect(trade).not.toBe(files['trade.csv']);
    expect(compiled({ ...files, 'trade.csv': trade }).atlas.hash).not.toBe(compiled().atlas.hash);
  });
});
