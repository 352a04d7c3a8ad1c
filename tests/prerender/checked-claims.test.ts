import { describe, expect, it } from 'vitest';
import { claimRows } from '../../src/claims/claims-model.ts';
import { checkedClaims } from '../../src/prerender/checked-claims.ts';
import { realSite } from './site.ts';

const data = realSite();
const claims = new Map(checkedClaims(data).map((claim) => [claim.id, claim]));

describe('the checks of a claim for programs', () => {
  it('give both numbers with their ranges, so that no text need be read', () => {
    const [decisive] = claims.get('C02')?.comparisons ?? [];
    expect(decisive).toMatchObject({
      verdict: 'differs',
      strength: 'weak',
      weaknesses: ['incomplete'],
      method: 'other-growth',
      doubt: 'incomplete',
      claimedFigure: { value: 9.7, low: 9.65, high: 9.75, unit: 'percent', of: 'change', from: 2020, year: 2021 },
      foundFigure: { unit: 'percent', evidence: 'observed', flow: 'export', partners: ['CHN'] },
      sources: [{ id: 'un-comtrade-2026-03', url: 'https://comtradeplus.un.org/' }],
    });
    expect(decisive?.foundFigure?.value).toBeCloseTo(-25.4, 1);
    expect(decisive?.found).toBe('−25.4%');
  });

  it('say what the printed words allow, with null where nothing bounds it', () => {
    const open = [...claims.values()].filter(({ interval }) => interval?.low === null || interval?.high === null);
    expect(open.map(({ qualifier }) => qualifier)).toEqual(expect.arrayContaining(['nearly', 'more than']));
    expect(JSON.stringify([...claims.values()])).not.toMatch(/Infinity|NaN/);
  });

  it('never call the record’s figure of a baseline a statement of the claim', () => {
    const inWords = [...claims.values()].filter(
      ({ value, comparisons }) => value === undefined && comparisons[0]?.claimedFigure,
    );
    expect(inWords.length).toBeGreaterThan(0);
    for (const { comparisons } of inWords) expect(comparisons[0]?.claimedFigure?.evidence).toBe('observed');
  });

  it('come to the same verdicts as the page, as strong', () => {
    for (const { id, verdict, strength, comparisons } of claimRows(data.base, data.atlas)) {
      expect(claims.get(id), id).toMatchObject({ verdict, strength });
      expect(claims.get(id)?.comparisons.map(({ sentence }) => sentence)).toEqual(
        comparisons.map(({ sentence }) => sentence),
      );
    }
  });
});
