import { describe, expect, it } from 'vitest';
import { GRAMMAR_VERSION, MIGRATIONS, type Migration, migrated } from '../../src/view-state/migrations.ts';

const renamed = (from: string, to: string): Migration['migrate'] => {
  return (texts) => new Map([...texts].map(([key, text]) => [key === from ? to : key, text]));
};
const history: Migration[] = [
  { version: 1, since: '2000-01-01', what: 'first', migrate: (texts) => texts },
  { version: 2, since: '2001-01-01', what: 'year became years', migrate: renamed('year', 'years') },
  { version: 3, since: '2002-01-01', what: 'years became span', migrate: renamed('years', 'span') },
];
const link = new Map([
  ['year', ['1999']],
  ['flow', ['import']],
]);

describe('the versions of the grammar', () => {
  it('are dated, in order, and end with the one that links are written in', () => {
    expect(MIGRATIONS.map((one) => one.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    for (const { since } of MIGRATIONS) expect(Number.isNaN(Date.parse(since))).toBe(false);
    expect(MIGRATIONS.map((one) => one.since)).toEqual(MIGRATIONS.map((one) => one.since).sort());
    expect(GRAMMAR_VERSION).toBe(MIGRATIONS.length);
  });

  it('bring an old link through every later version in turn', () => {
    expect([...migrated(link, 1, history).keys()]).toEqual(['span', 'flow']);
    expect([...migrated(link, 2, history).keys()]).toEqual(['year', 'flow']);
    expect(migrated(link, 3, history)).toBe(link);
  });

  it('leave a link of an unknown version as it is', () => {
    expect(migrated(link, 99, history)).toBe(link);
    expect(migrated(link, Number.NaN, history)).toBe(link);
  });
});
