import { describe, expect, it } from 'vitest';
import { glossaryFacts } from '../../src/app/from-atlas.ts';
import { nearNames } from '../../src/controls/near-names.ts';
import { search } from '../../src/controls/search.ts';
import { adviceOn, everythingOptions, outsideNote, partnerOptions } from '../../src/controls/search-options.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const options = partnerOptions(realBase().scope);
const everything = everythingOptions(realBase(), glossaryFacts(realAtlas(), realBase()));
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
  ])('outsideNote: says of %s why it is no partner', (text, note) => {
    expect(outsideNote(realBase(), realAtlas().scope, text, false)).toBe(note);
  });

  it('outsideNote: says so beside what is found too, where the text is the whole name', () => {
    const note = (text: string) => outsideNote(realBase(), realAtlas().scope, text, true);
    expect(search(everything, 'georgia').map(({ name }) => name)).toEqual(['South Georgia']);
    expect(note('georgia')).toMatch(/^Georgia is not covered: /);
    expect(['geor', 'ge', 'atlantis', 'pakistan'].map(note)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('adviceOn: says how to search for what is nothing', () => {
    expect(adviceOn('atlantis')).toMatch(/^Nothing is called “atlantis”\. Try /);
  });

  it.each([
    ['mirror', 'mirror'],
    ['implied', 'implied'],
    ['turnover', 'turnover'],
    ['CIF', 'cif'],
    ['fob', 'fob'],
    ['balance', 'balance'],
    ['own record', 'own'],
    ['low base', 'small-base'],
    ['dotted', 'small-base'],
    ['hatched', 'hatched'],
    ['deficit', 'balance'],
    ['AALA', 'scope'],
    ['post-Soviet', 'scope'],
  ])('everythingOptions: %s finds the word that is explained first', (text, term) => {
    expect(search(everything, text)[0]?.target).toEqual({ term });
  });

  it.each(['glossary', 'word', 'words', 'explain'])('finds the list of all words by %s', (text) => {
    expect(search(everything, text)[0]).toMatchObject({ name: 'Every word explained', hint: 'List of words' });
  });

  it('finds codes of the UN and days of events', () => {
    expect(search(everything, '586')[0]?.target).toEqual({ change: { focus: 'PAK' } });
    expect(search(everything, '2021-09-16').map(({ id }) => id)).toContain('2021-09-16-lukashenko-khan');
  });

  it('keeps the partner before the region and the events of the same words', () => {
    const names = (text: string) => search(everything, text).map((option) => option.name);
    expect(names('south africa')[0]).toBe('South Africa');
    expect(names('southern africa')[0]).toBe('Southern Africa');
    expect(names('west asia').length).toBeGreaterThan(0);
    expect(search(everything, 'west asia')[0]?.target).toEqual({ change: { regions: ['west-asia'] } });
  });

  it('finds an event by any words of its title, partner, people and month, in any order', () => {
    const first = (text: string) => search(everything, text)[0]?.target;
    const meeting = { change: { event: '2021-09-16-lukashenko-khan', kinds: [], statuses: [] } };
    expect(first('khan lukashenko')).toEqual(meeting);
    expect(search(everything, 'pakistan september meeting').map((option) => option.target)).toContainEqual(meeting);
  });
});
