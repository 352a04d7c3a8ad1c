import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the order of names and the writing of numbers', () => {
  it('name their language everywhere, so that no reader’s browser decides', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(100);
    const silent = files.flatMap((name) => {
      const file = join('src', name);
      const calls = readFileSync(file, 'utf8').match(
        /\.localeCompare\([^(),]*(\([^()]*\)[^(),]*)*\)|\.toLocale\w+\(\)|new Intl\.\w+\((\)|undefined)/g,
      );
      return (calls ?? []).map((call) => `${file}: ${call}`);
    });
    expect(silent).toEqual([]);
  });
});
