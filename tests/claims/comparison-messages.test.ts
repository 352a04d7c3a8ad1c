import { describe, expect, it } from 'vitest';
import type { BaselineWords, ComparisonWords } from '../../src/claims/comparison-messages.ts';
import { methodSentence, VERDICT_MEANINGS, weaknessText } from '../../src/claims/comparison-messages.ts';
import { strengthsText, tallyText } from '../../src/claims/tally-messages.ts';
import { verdictText } from '../../src/format/verdict.ts';
import type { Comparison, Method } from '../../src/trade/comparison.ts';
import { STRENGTHS } from '../../src/trade/verdict.ts';
import { claim } from '../trade/small-base.ts';

const WORDS: ComparisonWords = {
  verdict: 'unchecked',
  speaker: 'the book',
  record: 'the customs record',
  sources: 'Elsewhere',
  claimed: '+10%',
  found: '+12%',
  when: '2010',
  isOutside: false,
  levels: undefined,
  recordEnd: 2010,
  isAfterRecord: true,
  isAllGoods: true,
  isInternal: false,
  baseline: undefined,
};

const BASELINE: BaselineWords = {
  restsOnGrowth: false,
  year: '2009',
  level: 'US$1 m',
  side: 'above',
  qualifier: 'below',
  sources: { later: 'Elsewhere', earlier: 'Record' },
};

describe('the sentence of a comparison', () => {
  it.each<[Method, Partial<ComparisonWords>, string]>([
    ['other-level', {}, 'Elsewhere: +12% in 2010; the book says +10%.'],
    [
      'claims-over-record',
      { isInternal: true },
      'Worked out from the book and the customs record: +12% for 2010; the book says +10%.',
    ],
    ['claims-over-record', {}, 'Worked out from Elsewhere: +12% for 2010; the book says +10%.'],
    ['record', {}, 'The customs record has +12% for 2010; the book says +10%.'],
    [
      'ceiling',
      {},
      'Elsewhere: +12% in 2010 for a wider group of goods that includes this one: an upper limit, not a match.',
    ],
    [
      'ceiling',
      { isOutside: true },
      'Elsewhere: +12% in 2010, a year outside the claim’s period, for a wider group of goods that includes this one: an upper limit, not a match.',
    ],
    [
      'neighbouring-year',
      { isOutside: true },
      'Elsewhere: +12% in 2010, a year outside the claim’s period: it helps to judge but checks nothing.',
    ],
    [
      'nothing-known',
      {},
      'No other figure measures this: the customs record ends in 2010. A second source for the same partner and year would check it.',
    ],
    [
      'nothing-known',
      { isAfterRecord: false },
      'No other figure measures this: the customs record does not have it. A second source for the same partner and year would check it.',
    ],
    [
      'against-baseline',
      { verdict: 'differs', baseline: BASELINE },
      'Elsewhere: +12% in 2010. Record: US$1 m in 2009. So 2010 was above 2009, where the book says “below”.',
    ],
    [
      'against-baseline',
      { verdict: 'agrees', baseline: { ...BASELINE, side: 'below', sources: { later: 'Record', earlier: 'Record' } } },
      'Record: +12% in 2010, US$1 m in 2009. So 2010 was below 2009, as the book says.',
    ],
    [
      'against-baseline',
      { verdict: 'differs', isInternal: true, baseline: { ...BASELINE, restsOnGrowth: true } },
      'The book’s own growth rates put 2010 at +12%, above 2009’s US$1 m, so it contradicts itself.',
    ],
    [
      'against-baseline',
      { verdict: 'agrees', isInternal: true, baseline: { ...BASELINE, side: 'below' } },
      'The book’s own figures put 2010 at +12%, below 2009’s US$1 m, so it agrees with itself.',
    ],
  ])('of method %s with %j', (method, more, sentence) => {
    expect(methodSentence(method, { ...WORDS, ...more })).toBe(sentence);
  });
});

describe('what weakens a comparison', () => {
  const nearly = claim('C1', 'AAA', { measure: 'export_multiple', unit: 'ratio', value: 2, qualifier: 'nearly' });
  const share = claim('C2', 'AAA', { measure: 'share_of_exports', unit: 'ratio', value: 0.2, period: '2009..2010' });
  const comparison = (verdict: Comparison['verdict']): Comparison => ({
    verdict,
    method: 'other-share',
    sources: [],
    remarks: [],
    weaknesses: [],
  });

  it.each([
    ['unclear', nearly, 'unchecked', 'It is unclear what this source counts, so it decides nothing.'],
    ['open-words', nearly, 'unchecked', 'How far “nearly” reaches is not said, so it decides nothing.'],
    ['open-words', share, 'unchecked', 'How far this number in words reaches is not said, so it decides nothing.'],
    ['words', share, 'agrees', 'The number stands in words, so how far it reaches is a reading.'],
    [
      'own-source',
      nearly,
      'agrees',
      'Both numbers rest on the book: this shows whether it fits itself, not whether it is right.',
    ],
    ['year-read', share, 'agrees', 'Depends on the year read: the book names no year, 2009 or 2010 may be meant.'],
    [
      'year-read',
      { ...share, period: '2001..2010' },
      'agrees',
      'Depends on the year read: the book names no year, any year from 2001 to 2010 may be meant.',
    ],
    [
      'other-reading',
      share,
      'unchecked',
      'The book names no year, 2009 or 2010 may be meant, and another reading fits.',
    ],
  ] as const)('is said: %s', (weakness, about, verdict, text) => {
    expect(weaknessText(weakness, about, 'the book', comparison(verdict))).toBe(text);
  });
});

describe('a verdict in words', () => {
  it('has its strength in it, and for what is not decided a finding about the sources alone', () => {
    expect(STRENGTHS.map((strength) => verdictText({ verdict: 'differs', strength }))).toEqual([
      'Differs, independent',
      'Differs, weak',
      'Differs from itself',
    ]);
    expect(verdictText({ verdict: 'agrees', strength: 'internal' })).toBe('Agrees with itself');
    expect(verdictText({ verdict: 'unchecked' })).toBe('Cannot be checked');
    expect(VERDICT_MEANINGS.unchecked).toMatch(/says nothing about whether the claim is true/);
  });
});

describe('the tally in words', () => {
  const counts = (...list: readonly number[]) =>
    STRENGTHS.map((strength, index) => ({ strength, count: list[index] ?? 0 }));

  it.each([
    [[0, 0, 0], undefined],
    [[2, 0, 0], '2 of 2 decided verdicts rest on an independent, complete figure.'],
    [
      [0, 1, 1],
      'None of 2 decided verdicts rests on an independent, complete figure; 1 is weak and 1 holds the source against itself.',
    ],
    [[0, 1, 0], 'The one decided verdict is weak.'],
    [
      [1, 3, 2],
      '1 of 6 decided verdicts rests on an independent, complete figure; 3 are weak and 2 hold the source against itself.',
    ],
  ] as const)('of %j leads with the strong ones', (list, text) => {
    expect(tallyText(counts(...list))).toBe(text);
  });

  it('counts a verdict by strength, and one that has none alone', () => {
    expect(strengthsText('differs', 3, counts(0, 2, 1))).toBe('3: 2 weak, 1 from itself');
    expect(strengthsText('unchecked', 24, counts(0, 0, 0))).toBe('24');
  });
});
