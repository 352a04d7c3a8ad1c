import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/map/model/reading-order.ts';
import { model } from './real-map.ts';

function nameOf(search: string, code: string): string {
  return model(search).marks.find((mark) => mark.iso3 === code)?.spoken ?? '';
}

describe('what a partner on the map is called', () => {
  it.each([
    ['', 'Turkey, plus 170.4 percent, stated. Exports 2020: 133.3 million dollars; 2021: about 360.4 million dollars'],
    [
      '?measure=value',
      'Turkey, about 360.4 million dollars in 2021, implied. Exports 2020: 133.3 million dollars. In the charts',
    ],
    [
      '?measure=share&years=2019..2020',
      'Turkey, 3.8 percent in 2020, observed. Exports 2019: 140.8 million dollars; 2020: 133.3 million dollars',
    ],
    [
      '?flow=balance&years=2019..2020',
      /^Turkey, plus .* observed\. Balance 2019: minus .* dollars; 2020: minus .* dollars/,
    ],
    ['?measure=share', /^Turkey, no figure\. Exports 2020: 133.3 million dollars; 2021: about 360.4 million dollars/],
  ])('begins with its figure and ends with both levels, at %j', (search, name) => {
    expect(nameOf(search, 'TUR')).toMatch(
      typeof name === 'string' ? new RegExp(`^${name.replaceAll('.', '\\.')}`) : name,
    );
  });

  it('says what the map shows besides: contacts, the charts, a small base, and what is outside of the regions', () => {
    expect(nameOf('', 'PAK')).toMatch(/; 2021: 78.1 million dollars. 3 contacts. In the charts$/);
    expect(model('', 1, undefined, { showsContacts: false }).marks.some(({ spoken }) => /contact/.test(spoken))).toBe(
      false,
    );
    expect(nameOf('?years=2019..2020', 'BOL')).toMatch(
      /^Bolivia, minus 98.4 percent, observed, small base\. Exports 2019/,
    );
    expect(nameOf('?years=2019..2020&region=africa', 'CHN')).toMatch(/Outside the chosen regions$/);
    expect(nameOf('?years=2019..2020&region=africa', 'EGY')).not.toContain('Outside');
  });

  it('is short where there is no figure, and has no reason but one that others do not share', () => {
    expect(nameOf('', 'EGY')).toBe('Egypt, no figure. Exports 2020: 58.6 million dollars. 2 contacts');
    expect(nameOf('', 'ABW')).toBe('Aruba, no figure');
    expect(nameOf('', 'BLR')).toBe('Belarus, whose trade this is');
    expect(nameOf('?flow=balance&years=2019..2020', 'ABW')).toBe('Aruba, no figure: not reported');
    const zero = model('?years=2019..2020&record=mirror').marks.find(({ reason }) => reason === 'zero-base');
    expect(zero?.spoken).toMatch(
      /^[A-Z][a-z ]+, no figure: base is zero\. Exports 2019: about 0 dollars; 2020: about /,
    );
  });

  it('uses words for signs, and few of them', () => {
    for (const search of ['', '?years=2019..2020', '?flow=balance&measure=value', '?measure=share&years=2019..2020']) {
      const names = model(search).marks.map(({ spoken }) => spoken);
      expect(names.filter((name) => /[−+%$≈]|\bm\b/.test(name))).toEqual([]);
    }
    const words = model('')
      .marks.flatMap(({ spoken }) => spoken.split(' '))
      .filter(Boolean);
    // They were 3,224 when each name had the reason, the sub-region and what it is not.
    expect(words.length).toBeLessThan(1200);
  });
});

describe('the order in which the map is read', () => {
  it('has the figures first, from the largest, then the others by name, and the reporter last', () => {
    const names = inReadingOrder(model('').marks).map(({ name }) => name);
    expect(names.slice(0, 7)).toEqual(['Turkey', 'Pakistan', 'Vietnam', 'China', 'Afghanistan', 'Algeria', 'Angola']);
    expect(names.at(-1)).toBe('Belarus');
    const others = names.slice(4, -1);
    expect(others).toEqual([...others].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('has the chosen regions before all else', () => {
    const read = inReadingOrder(model('?years=2019..2020&region=africa').marks);
    const firstOutside = read.findIndex(({ isDimmed }) => isDimmed);
    expect(firstOutside).toBe(60);
    expect(read.slice(firstOutside, -1).every(({ isDimmed }) => isDimmed)).toBe(true);
    const values = read.slice(0, firstOutside).flatMap(({ dataValue }) => dataValue ?? []);
    expect(values).toEqual([...values].sort((one, other) => other - one));
  });
});

describe('the map in words', () => {
  it('names the figures where they are few, and says once why the others have none', () => {
    expect(model('').description).toBe(
      '4 of 154 partners have a figure: Turkey plus 170.4 percent, Pakistan about plus 112.9 percent, Vietnam plus 97.0 percent, and China plus 9.7 percent. No figure for 150 partners: the trade record ends in 2020, and no claim gives exports for 2021. Contacts are those of 2021. The table below holds the same data.',
    );
  });

  it('counts by region and names the ends where they are many, with each reason and how many share it', () => {
    const { description, marks } = model('?years=2019..2020');
    expect(description).toMatch(
      /^105 of 154 partners have a figure\. Asia: 11 grew, 27 fell; Africa: 23 grew, 21 fell; Latin America: 9 grew, 14 fell\. Largest: Namibia plus 33,450 percent, .*; smallest: Bolivia minus 98\.4 percent, .*\. No figure for 49 partners\. 21: no row in the trade record of 1992 to 2020, .*\. 17: Belarus’s record has no row for exports of 2019 and 2020\. /,
    );
    const counts = [...description.matchAll(/ (\d+): /g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      marks.filter(({ state }) => state === 'no-figure').length,
    );
  });

  it('tells surplus from deficit, and says of amounts how many are known', () => {
    expect(model('?flow=balance&measure=value&years=2019..2020').description).toContain(
      'Asia: 25 in surplus, 11 in deficit',
    );
    expect(model('?flow=balance&years=2019..2020').description).toContain('Asia: 18 improved, 17 worsened');
    expect(model('?measure=value&years=2019..2020').description).toContain('Africa: 49 of 60');
  });

  it('says so where nothing is known', () => {
    expect(model('?measure=share').description).toMatch(
      /^No figure for all 154 partners: the sum of all partners is known only in part for 2021\./,
    );
  });

  it('is of the chosen regions alone', () => {
    expect(model('?years=2019..2020&region=africa').description).toMatch(
      /^44 of 60 partners have a figure\. Northern Africa: 3 grew, 3 fell; Sub-Saharan Africa: 20 grew, 18 fell\./,
    );
  });
});

describe('a step of the legend', () => {
  it('lists its partners, the first of many', () => {
    const holds = (search: string, token: string) =>
      model(search).legend.bins.find((one) => one.token === token)?.holds;
    expect(holds('', 'q8')).toBe('At least +100 percent: Turkey and Pakistan');
    expect(holds('', 'q0')).toBe('Below −50 percent: no partner');
    expect(holds('?years=2019..2020', 'q8')).toMatch(/^At least \+100 percent: Namibia, Zimbabwe, .*, and \d+ more$/);
    expect(holds('?measure=value', 's4')).toBe('100 to 500 million dollars: Turkey and Vietnam');
  });
});
