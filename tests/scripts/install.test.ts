import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('installing', () => {
  it('asks nobody whether a package may run scripts: package.json answers for each that has some', () => {
    const { packages }: { packages: Record<string, { hasInstallScript?: boolean }> } = json('package-lock.json');
    const withScripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(withScripts).not.toEqual([]);
    expect(Object.keys(json('package.json').allowScripts ?? {})).toEqual(expect.arrayContaining(withScripts));
  });
});
