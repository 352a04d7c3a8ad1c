import { describe, expect, it } from 'vitest';
import { partnerOptions, searchPartners } from '../../src/controls/partner-search.ts';
import { realBase } from '../dataset/real-data.ts';

const options = partnerOptions(realBase().scope);
const found = (text: string) => searchPartners(options, text).map((option) => option.economy.iso3);

describe('the partner search', () => {
  it.each([
    ['singap', 'SGP'],
    ['türkiye', 'TUR'],
    ['Turkiye', 'TUR'],
    ['burma', 'MMR'],
    ['swaziland', 'SWZ'],
    ['UAE', 'ARE'],
    ['emirates', 'ARE'],
    ['cote divoire', 'CIV'],
    ['ivory coast', 'CIV'],
    ['pk', 'PAK'],
    ['VNM', 'VNM'],
  ])('%s finds %s first', (text, iso3) => {
    expect(found(text)[0]).toBe(iso3);
  });

  it('puts whole names before beginnings before parts', () => {
    expect(found('niger').slice(0, 2)).toEqual(['NER', 'NGA']);
    expect(found('guinea')[0]).toBe('GIN');
  });

  it('offers all without a text, and nothing for what is no partner', () => {
    expect(found('')).toHaveLength(154);
    expect(found('atlantis')).toEqual([]);
  });
});
