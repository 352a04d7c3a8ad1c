import { describe, expect, it } from 'vitest';
import { withArticle } from '../../src/format/messages.ts';
import { regionOf } from '../../src/trade/economy.ts';
import { realAtlas } from '../dataset/real-data.ts';

describe('a name inside a sentence', () => {
  const sentenceName = (iso3: string) => {
    const economy = realAtlas().economies.find((one) => one.iso3 === iso3);
    return economy && withArticle(economy);
  };

  it.each([
    ['PHL', 'the Philippines'],
    ['ARE', 'the United Arab Emirates'],
    ['GBR', 'the United Kingdom'],
    ['CAF', 'the Central African Republic'],
    ['TUR', 'Turkey'],
    ['BRB', 'Barbados'],
    ['NGA', 'Nigeria'],
  ])('%s is "%s"', (iso3, name) => {
    expect(sentenceName(iso3)).toBe(name);
  });

  it('knows the region that takes an article', () => {
    expect(withArticle(regionOf('caribbean'))).toBe('the Caribbean');
    expect(withArticle(regionOf('africa'))).toBe('Africa');
  });
});
