import { describe, expect, it } from 'vitest';
import { otherNames } from '../../src/build/names.ts';
import { realAtlas } from '../dataset/real-data.ts';

const economy = (iso3: string, name: string) => ({ iso3: iso3 as never, name });

describe('other names of an economy', () => {
  it.each([
    ['TUR', 'Turkey', 'Türkiye'],
    ['MMR', 'Myanmar', 'Burma'],
    ['SWZ', 'Eswatini', 'Swaziland'],
    ['ARE', 'United Arab Emirates', 'UAE'],
    ['CIV', 'Côte d’Ivoire', 'Ivory Coast'],
    ['COD', 'DR Congo', 'Zaire'],
    ['MAC', 'Macao', 'Macau'],
    ['CPV', 'Cabo Verde', 'Cape Verde'],
    ['CHN', 'China', 'Китай'],
    ['VNM', 'Vietnam', 'В’етнам'],
  ])('hold for %s (%s) also %s', (iso3, name, alias) => {
    expect(otherNames([economy(iso3, name)]).get(iso3)?.aliases).toContain(alias);
  });

  it('never hold a name that belongs to another economy', () => {
    const names = otherNames([economy('COD', 'DR Congo'), economy('COG', 'Congo')]);
    expect(names.get('COD')?.aliases).not.toContain('Congo');
  });

  it('never call one economy a part of another', () => {
    expect(
      otherNames([economy('TWN', 'Taiwan')])
        .get('TWN')
        ?.aliases.join(),
    ).not.toMatch(/China$|Province|省/);
  });

  it('do not repeat the name itself', () => {
    expect(otherNames([economy('EGY', 'Egypt')]).get('EGY')?.aliases).not.toContain('Egypt');
  });

  it('leave a code of history without an alpha-2 code', () => {
    expect(otherNames([economy('YUG', 'Yugoslavia')]).get('YUG')?.iso2).toBeUndefined();
  });
});

describe('the names of the real package', () => {
  const { economies } = realAtlas();

  it('pick one economy each, whatever the letter case', () => {
    const names = economies.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('never look like the code of another economy', () => {
    const clashes = economies.flatMap(({ aliases, iso3 }) => {
      const others = economies.filter((other) => other.iso3 !== iso3).flatMap((other) => [other.iso3, other.iso2]);
      return aliases.filter((alias) => others.some((code) => code === alias));
    });
    expect(clashes).toEqual([]);
  });

  it('cover every economy in scope with an alpha-2 code and a Cyrillic name', () => {
    const missing = economies.filter(
      ({ isInScope, iso2, aliases }) =>
        isInScope && !(iso2 && aliases.some((alias) => /\p{Script=Cyrillic}/u.test(alias))),
    );
    expect(missing.map(({ iso3 }) => iso3)).toEqual([]);
  });
});
