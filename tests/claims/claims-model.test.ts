import { describe, expect, it } from 'vitest';
import { claimRows, claimsModel } from '../../src/claims/claims-model.ts';
import { tradeRecord } from '../../src/trade/record.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { BOTH_SIDES, claim, series, smallBase } from '../trade/small-base.ts';
import { viewOf } from './view-of.ts';

const noSources = { sources: new Map() };

/** Exports to AAA doubled in 2010 (100 to 200 m); the first claim says so, the second says tripled, the third is no trade. */
function threeClaims() {
  const change = { period: '2010', baseline: '2009', rounding: 1 } as const;
  return smallBase({
    record: tradeRecord(
      BOTH_SIDES,
      [series('AAA', 'export', 2009, [100e6, 200e6]), series('BBB', 'export', 2009, [100e6, 200e6])],
      [],
    ),
    claims: [
      claim('C1', 'AAA', { ...change, value: 100 }),
      claim('C2', 'BBB', { ...change, value: 200 }),
      claim('C3', 'AAA', { measure: 'count', unit: 'cars', value: 3 }),
    ],
  });
}

describe('the claims of a small package', () => {
  it('stand differing first, then agreeing, then unchecked', () => {
    const model = claimsModel(threeClaims(), viewOf(), noSources);
    expect(model.rows.map((row) => [row.id, row.verdict])).toEqual([
      ['C2', 'differs'],
      ['C1', 'agrees'],
      ['C3', 'unchecked'],
    ]);
    expect(model.tally.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('show both numbers, the years and the levels behind them', () => {
    const [differing] = claimsModel(threeClaims(), viewOf(), noSources).rows;
    const [line] = differing?.comparisons ?? [];
    expect(line?.sentence.replaceAll('\u00a0', ' ')).toBe(
      'The trade record has +100.0% for 2009–2010 (US$100.0 m → US$200.0 m); the claim says +200%.',
    );
    expect(line?.claimed).toBe('+200%, that is +199.50% to +200.50%');
    expect(line?.found).toBe('+100.0%');
  });

  it('stand by strength inside one verdict, and say what stands behind it', () => {
    const change = { period: '2010', baseline: '2009', rounding: 1, value: 300 } as const;
    const base = smallBase({
      record: tradeRecord(
        BOTH_SIDES,
        ['AAA', 'BBB'].map((partner) => series(partner, 'export', 2009, [100e6, 200e6])),
        [],
      ),
      claims: [
        claim('C1', 'AAA', { ...change, locator: { source: 'record', section: 'One', paragraph: 1 } }),
        claim('C2', 'BBB', change),
      ],
    });
    const model = claimsModel(base, viewOf(), noSources);
    expect(model.rows.map(({ id, strength }) => [id, strength])).toEqual([
      ['C2', 'independent'],
      ['C1', 'internal'],
    ]);
    expect(model.tallyText).toBe(
      '1 of 2 decided verdicts rests on an independent, complete figure; 1 holds the source against itself.',
    );
    expect(model.tally[0]?.countText).toBe('2: 1 independent, 1 from itself');
    expect(model.strengths).toEqual(['independent', 'internal']);
  });

  it('give a claim to its source, by the name that the package has for it', () => {
    const named = {
      ...noSources,
      claimsSource: { label: 'the book', source: 'book' },
      recordSource: { label: 'the customs record' },
    };
    const [differing] = claimsModel(threeClaims(), viewOf(), named).rows;
    expect(differing?.comparisons[0]?.sentence.replaceAll('\u00a0', ' ')).toBe(
      'The customs record has +100.0% for 2009–2010 (US$100.0 m → US$200.0 m); the book says +200%.',
    );
    expect(differing?.comparisons[0]?.speaker).toBe('the book');
  });

  it('keep the whole tally when a verdict is chosen', () => {
    const model = claimsModel(threeClaims(), viewOf({ verdicts: ['agrees'] }), noSources);
    expect(model.rows.map((row) => row.id)).toEqual(['C1']);
    expect(model.total).toBe(3);
  });

  it('say why there is nothing to show', () => {
    expect(claimsModel(smallBase(), viewOf(), noSources).emptyReason).toMatch(/holds no claims/);
    const unchecked = smallBase({ claims: [claim('C3', 'AAA', { measure: 'count', unit: 'cars', value: 3 })] });
    expect(claimsModel(unchecked, viewOf({ verdicts: ['agrees'] }), noSources).emptyReason).toMatch(/No claim/);
  });
});

describe('the claims of the real package', () => {
  const rows = () => claimRows(realBase(), realAtlas());
  const about = (partner: string, statement: RegExp) =>
    rows().find((row) => row.partners.includes(partner) && statement.test(row.statement));

  it('agree on the growth of turnover with Pakistan, 92.6 over the recorded 52.2 million', () => {
    const row = about('PAK', /grew/);
    expect(row?.value).toBe('+77%');
    expect(row?.verdict).toBe('agrees');
    expect(row?.comparisons[0]?.sentence).toMatch(/\+77\.5%.*52\.2.*92\.6/);
  });

  it('differ on exports to China, where UN Comtrade is incomplete and says −25.4%', () => {
    const row = about('CHN', /Exports to China grew/);
    expect(row?.verdict).toBe('differs');
    expect(row?.comparisons[0]?.sentence).toContain('−25.4%');
    expect(row?.strength).toBe('weak');
    expect(row?.comparisons[0]?.notes.join(' ')).toMatch(/incomplete/);
  });

  it('differ on Vietnam, whose implied turnover is above the level it is said not to reach', () => {
    const row = about('VNM', /before the pandemic/);
    expect(row?.verdict).toBe('differs');
    expect(row?.strength).toBe('internal');
    expect(row?.comparisons[0]?.sentence.replaceAll('\u00a0', ' ')).toBe(
      'The yearbook’s own growth rates put 2021 at ≈ US$296.2 m, above 2019’s US$211.3 m, so it contradicts itself.',
    );
  });

  it('name the check that a stated level went through, though nothing checks it alone', () => {
    expect(about('PAK', /Total trade with Pakistan in 2021/)?.through).toEqual(['C09']);
  });

  it('give every claim at least one comparison and a locator', () => {
    for (const row of rows()) {
      expect(row.comparisons.length, row.id).toBeGreaterThan(0);
      expect(row.locator, row.id).toMatch(/^Section .+, ¶\d+/);
    }
  });
});
