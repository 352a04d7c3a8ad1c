import { describe, expect, it } from 'vitest';
import { nearNames } from '../../src/controls/near-names.ts';
import { search } from '../../src/controls/search.ts';
import { adviceOn, everythingOptions, partnerOptions } from '../../src/controls/search-options.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const options = partnerOptions(realBase().scope);
const found = (text: string) => search(options, text).map((option) => option.id);

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
    ['Korea', 'KOR'],
    ['Korea, Rep.', 'KOR'],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Hong Kong, China', 'HKG'],
    ['Taipei, Chinese', 'TWN'],
    ['中国', 'CHN'],
    ['Guyane', 'GUF'],
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

  it.each([
    ['pakstan', 'PAK'],
    ['Vietnm', 'VNM'],
    ['Phillipines', 'PHL'],
    ['Morroco', 'MAR'],
    ['indnesia', 'IDN'],
  ])('%s, with a slip, is still near %s', (text, iso3) => {
    expect(found(text)).toEqual([]);
    expect(nearNames(options, text)[0]?.id).toBe(iso3);
  });

  it('takes short texts and codes as they are', () => {
    expect(nearNames(options, 'pkn')).toEqual([]);
    expect(nearNames(options, 'atlantis')).toEqual([]);
  });

  it.each([
    [
      'kazakhstan',
      'Kazakhstan is not covered: post-Soviet states and Cyprus are left out, as in the yearbook’s chapter on these continents.',
    ],
    [
      'cyprus',
      'Cyprus is not covered: post-Soviet states and Cyprus are left out, as in the yearbook’s chapter on these continents.',
    ],
    ['germany', 'Germany is not covered: the atlas is about Asia, Africa and Latin America.'],
    ['netherlands', 'The Netherlands is not covered: the atlas is about Asia, Africa and Latin America.'],
    ['cook islands', 'The Cook Islands are not covered: the atlas is about Asia, Africa and Latin America.'],
    ['netherlands antilles', 'The Netherlands Antilles are not among the 154 economies that this atlas covers.'],
    ['belarus', 'Belarus is the reporter: every figure here is of its trade with others.'],
  ])('adviceOn: says of %s why it is no partner', (text, advice) => {
    expect(adviceOn(realBase(), realAtlas().scope, text)).toBe(advice);
  });

  it('adviceOn: says how to search for what is nothing', () => {
    expect(adviceOn(realBase(), realAtlas().scope, 'atlantis')).toMatch(/^Nothing is called “atlantis”\. Try /);
  });

  it('finds codes of the UN and days of events', () => {
    const everything = everythingOptions(realBase());
    expect(search(everything, '586')[0]?.target).toEqual({ focus: 'PAK' });
    expect(search(everything, '2021-09-16').map(({ id }) => id)).toContain('2021-09-16-lukashenko-khan');
  });

  it('keeps the partner before the region and the events of the same words', () => {
    const everything = everythingOptions(realBase());
    const names = (text: string) => search(everything, text).map((option) => option.name);
    expect(names('south africa')[0]).toBe('South Africa');
    expect(names('southern africa')[0]).toBe('Southern Africa');
    expect(names('west asia').length).toBeGreaterThan(0);
    expect(search(everything, 'west asia')[0]?.target).toEqual({ regions: ['west-asia'] });
  });

  it('finds an event by any words of its title, partner, people and month, in any order', () => {
    const everything = everythingOptions(realBase());
    const first = (text: string) => search(everything, text)[0]?.target;
    const meeting = { event: '2021-09-16-lukashenko-khan', kinds: [], statuses: [] };
    expect(first('khan lukashenko')).toEqual(meeting);
    expect(search(everything, 'pakistan september meeting').map((option) => option.target)).toContainEqual(meeting);
  });
});
