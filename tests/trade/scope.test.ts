import { describe, expect, it } from 'vitest';
import { economiesIn, economyNameOf, partnersIn, reporterNameOf } from '../../src/trade/scope.ts';
import { economy, iso3, smallBase } from './small-base.ts';

describe('economyNameOf', () => {
  it('gives the name of a partner and of the reporter, and the code of one that the package does not know', () => {
    const base = smallBase();
    expect(economyNameOf(base, iso3('AAA'))).toBe('Name of AAA');
    expect(economyNameOf(base, iso3('ZZZ'))).toBe('ZZZ');
    expect(reporterNameOf(base)).toBe('Name of REP');
  });
});

describe('partnersIn', () => {
  it('gives the economies of the regions in the order of the scope, and all of them without a region', () => {
    const base = smallBase({ scope: [economy('CCC', 'Southern Africa'), economy('AAA'), economy('BBB')] });
    expect(partnersIn(base, ['east-asia'])).toEqual(['AAA', 'BBB']);
    expect(partnersIn(base, ['southern-africa', 'asia'])).toEqual(['CCC', 'AAA', 'BBB']);
    expect(partnersIn(base, [])).toEqual(['CCC', 'AAA', 'BBB']);
    expect(economiesIn(base, ['africa']).map(({ name }) => name)).toEqual(['Name of CCC']);
  });
});
