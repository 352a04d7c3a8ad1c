import { rmSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { zipOfPackage } from '../../src/build/package-zip.ts';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { decode } from '../../src/dataset/decode.ts';
import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import { PackageError } from '../../src/package/fault.ts';
import { mutantOf, mutations } from './mutants.ts';
import { tinyPackage } from './tiny-package.ts';

const RUNS = Number(process.env.SOAK_RUNS ?? 300);
// A mutant takes a few hundredths of a second; a run that soaks has many.
const LONGEST_MS = Math.max(60_000, RUNS * 200);
const MOST_LINES = 502;
// Nothing that a terminal would obey, and nothing of the program's own.
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]|\n\s+at |\berrno\b|\bE[A-Z]{4,}:/u;

/** Compiles a package that went wrong: it is sound to the last file, or refused with a list of faults. */
function outcomeOf(folder: string): 'sound' | 'refused' {
  try {
    const { atlas, reporters } = compileData(folder);
    const read = decode(atlasFileSchema, JSON.parse(JSON.stringify(atlas)), 'atlas.json');
    for (const reporter of reporters.values()) {
      evidenceBaseOf(read, decode(reporterFileSchema, JSON.parse(JSON.stringify(reporter)), 'reporter.json'));
    }
    expect(zipOfPackage(folder).length).toBeGreaterThan(0);
    return 'sound';
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    expectReadable(error);
    return 'refused';
  }
}

function expectReadable({ faults, message }: PackageError): void {
  const names = Object.keys(tinyPackage());
  for (const { file, line, expected } of faults) {
    expect(names).toContain(file);
    expect(expected).not.toBe('');
    expect(line ?? 1).toBeGreaterThan(0);
  }
  const lines = message.split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
  expect(message).not.toMatch(UNPRINTABLE);
}

describe('a package that went wrong in any way', () => {
  it('is compiled whole or refused with a list that can be read', { timeout: LONGEST_MS }, () => {
    const counts = { sound: 0, refused: 0 };
    fc.assert(
      fc.property(mutations, (changes) => {
        const folder = mutantOf(changes);
        try {
          counts[outcomeOf(folder)] += 1;
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: RUNS },
    );
    // Both happen: otherwise the packages are not near enough to a sound one, or not far enough.
    expect(counts.sound).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
  });
});
