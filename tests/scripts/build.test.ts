import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { broken, writtenTo } from '../package/tiny-package.ts';

function build(...options: readonly string[]) {
  const env = { ...process.env, VITEST: undefined, NO_COLOR: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['src/scripts/build.mjs', ...options], {
    encoding: 'utf8',
    env,
  });
  return { status, stderr };
}

describe('npm run build', () => {
  it('builds the package that it is given', () => {
    const data = writtenTo(broken('claims.csv', '10.5', 'abc'));
    try {
      const { status, stderr } = build('--data', data);
      expect(stderr).toContain(`The data package in ${data} has 1 fault; nothing was written.`);
      expect(status).toBe(1);
    } finally {
      rmSync(data, { recursive: true });
    }
  });

  it.each([
    ['an option that is none', ['--dtaa', 'x'], "Unknown option '--dtaa'"],
    ['an option without its folder', ['--data'], "Option '--data <value>' argument missing"],
    ['an option with an empty folder', ['--out='], 'An option without a folder.'],
  ])('answers %s with how it is used', (_, options, message) => {
    const { status, stderr } = build(...options);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nUse: npm run build -- \[--data DIR\] \[--out DIR\]\n$/);
    expect(status).toBe(1);
  });
});
