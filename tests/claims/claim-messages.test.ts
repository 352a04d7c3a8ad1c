import { describe, expect, it } from 'vitest';
import { claimValueText, qualifierText } from '../../src/claims/claim-messages.ts';
import { claim } from '../trade/small-base.ts';

describe('the value of a claim as printed', () => {
  it('keeps the decimals that the source prints', () => {
    expect(claimValueText(claim('C1', 'AAA', { value: 8, rounding: 0.1 }))).toBe('+8.0%');
    expect(claimValueText(claim('C2', 'AAA', { value: 77, rounding: 1 }))).toBe('+77%');
    expect(claimValueText(claim('C3', 'AAA', { value: -25.4, rounding: 0.1 }))).toBe('−25.4%');
  });

  it('gives a share no sign and a balance one', () => {
    expect(claimValueText(claim('C1', 'AAA', { measure: 'share_of_exports', value: 40, rounding: 1 }))).toBe('40%');
    const balance = claim('C2', 'AAA', { measure: 'balance', unit: 'USD', value: 63_600_000, rounding: 100_000 });
    expect(claimValueText(balance).replace('\u00a0', ' ')).toBe('+US$63.6 m');
  });

  it('writes fractions and multiples in the words of their unit', () => {
    const ratio = { unit: 'ratio' } as const;
    expect(claimValueText(claim('C1', '', { ...ratio, measure: 'share_of_exports', value: 0.6667 }))).toBe('2/3');
    expect(claimValueText(claim('C2', '', { ...ratio, measure: 'share_of_exports', value: 0.2 }))).toBe('1/5');
    expect(claimValueText(claim('C3', '', { ...ratio, measure: 'output_change', value: 0.3333 }))).toBe('+1/3');
    expect(claimValueText(claim('C4', '', { ...ratio, measure: 'export_multiple', value: 4 }))).toBe('×4');
  });

  it('counts things in their unit and ranks with an ending', () => {
    expect(claimValueText(claim('C1', '', { measure: 'count', unit: 'doses', value: 2_000_000 }))).toBe(
      '2,000,000 doses',
    );
    expect(claimValueText(claim('C2', '', { measure: 'ordinal', unit: 'ordinal', value: 2 }))).toBe('2nd');
    expect(claimValueText(claim('C3', '', { measure: 'ordinal', unit: 'ordinal', value: 11 }))).toBe('11th');
    const lowest = { measure: 'ordinal', unit: 'lowest ever' } as const;
    expect(claimValueText(claim('C4', '', { ...lowest, value: 1 }))).toBe('the lowest ever');
    expect(claimValueText(claim('C5', '', { ...lowest, value: 2 }))).toBe('the 2nd lowest ever');
  });

  it('says when a claim is made in words only', () => {
    expect(claimValueText(claim('C1', 'AAA', { measure: 'turnover', unit: 'USD' }))).toBe('in words');
  });

  it('quotes the word before the number and keeps silent where there is none', () => {
    expect(qualifierText(claim('C1', 'AAA', { value: 4, qualifier: 'nearly' }))).toBe('“nearly”');
    expect(qualifierText(claim('C2', 'AAA', { value: 4 }))).toBeUndefined();
  });
});
