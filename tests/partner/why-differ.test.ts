import { describe, expect, it } from 'vitest';
import type { RecordGap } from '../../src/partner/why-differ.ts';
import { FAR_APART, ORDINARY_FREIGHT, READS_AS_EQUAL, whyTheyDiffer } from '../../src/partner/why-differ.ts';

/** The reporter's exports unless said otherwise: it values FOB, its partner CIF. */
function exportsAt(asymmetry: number, more: Partial<RecordGap> = {}): string {
  const valued = { ownValuation: 'FOB', mirrorValuation: 'CIF' } as const;
  return whyTheyDiffer({ flow: 'export', asymmetry, ...valued, reporter: 'Here', partner: 'There', ...more });
}
const importsAt = (asymmetry: number) =>
  exportsAt(asymmetry, { flow: 'import', ownValuation: 'CIF', mirrorValuation: 'FOB' });

const FREIGHT = 'Freight and insurance usually make the importer’s figure a few percent higher.';
const FREIGHT_AND_MORE = /^Freight and insurance make the importer’s figure higher, but seldom by so much; goods/;
const FAR = 'Freight cannot explain this gap; goods are often booked under a third country or in another year.';

describe('why two records differ', () => {
  it('is freight where the importer’s figure is a few percent higher, on either side', () => {
    for (const ratio of [1, 1.06, 1.11, ORDINARY_FREIGHT]) {
      expect(exportsAt(ratio), `exports at ${ratio}`).toBe(FREIGHT);
      expect(importsAt(1 / ratio), `imports at ${1 / ratio}`).toBe(FREIGHT);
    }
  });

  it('is freight only in part where the importer’s figure is well above', () => {
    for (const ratio of [ORDINARY_FREIGHT + 0.001, 1.2, FAR_APART]) {
      expect(exportsAt(ratio)).toMatch(FREIGHT_AND_MORE);
      expect(importsAt(1 / ratio)).toMatch(FREIGHT_AND_MORE);
    }
  });

  it('is not freight where the importer’s figure is the lower one, and names the importer', () => {
    expect(exportsAt(READS_AS_EQUAL)).toBe(FREIGHT);
    for (const ratio of [READS_AS_EQUAL - 0.001, 0.91, 0.81, 1 / FAR_APART])
      expect(exportsAt(ratio)).toMatch(/importer’s figure, There’s, the higher one, and it is the lower; goods/);
    for (const ratio of [1.01, 1.2, FAR_APART])
      expect(importsAt(ratio)).toMatch(/importer’s figure, Here’s, the higher one, and it is the lower; goods/);
  });

  it('is out of freight’s reach far above and far below', () => {
    for (const ratio of [0.07, 0.34, 0.54, 0.66, FAR_APART + 0.001, 4]) {
      expect(exportsAt(ratio)).toBe(FAR);
      expect(importsAt(ratio)).toBe(FAR);
    }
    expect(exportsAt(0)).toBe(FAR);
    expect(importsAt(0)).toBe(FAR);
  });

  it('is not freight where both sides value alike, or nobody says how', () => {
    for (const mirrorValuation of ['FOB', null] as const)
      expect(exportsAt(1.06, { mirrorValuation })).toMatch(/^Nothing says that only the importer/);
  });
});
