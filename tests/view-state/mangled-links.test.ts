import { describe, expect, it } from 'vitest';
import type { Economy } from '../../src/trade/economy.ts';
import { year } from '../../src/trade/period.ts';
import { parseAddress, serializeAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { economy, iso3 } from '../trade/small-base.ts';

function named(code: string, name: string, rest: Partial<Economy> = {}): Economy {
  return { ...economy(code), name, ...rest };
}

const context = parseContextOf({
  reporter: iso3('RPT'),
  reporters: [{ iso3: iso3('RPT') }],
  economies: [
    named('RPT', 'Reporter', { isInScope: false }),
    named('ZAF', 'South Africa', { iso2: 'ZA', m49: '710' }),
    named('AFG', 'Afghanistan', { iso2: 'AF', m49: '004' }),
    named('KOR', 'Korea, Republic of', { iso2: 'KR', m49: '410', aliases: ['South Korea', 'Korea'] }),
    named('VNM', 'Viet Nam', { iso2: 'VN', m49: '704' }),
    named('COG', 'Congo', { iso2: 'CG', m49: '178' }),
    named('COD', 'Congo, Democratic Republic of the', { iso2: 'CD', m49: '180', aliases: ['Congo', 'Zaire'] }),
    named('GEO', 'Georgia', { isInScope: false, aliases: ['Zaire'] }),
  ],
  eventYears: [year(2021)],
  defaults: {
    years: { from: year(2020), to: year(2021) },
    flow: 'export',
    measure: 'change',
    regions: ['asia'],
    partners: [],
  },
});
const read = (search: string) => parseAddress(search, context);

describe('a link that was changed on its way', () => {
  it.each([
    ['a plus between names of several words', '?partners=South+Africa+Viet+Nam+KR', '?partners=ZAF~VNM~KOR'],
    ['a comma inside a name', '?partners=Korea,+Republic+of~ZAF', '?partners=KOR~ZAF'],
    ['no space in a name', '?focus=vietnam', '?focus=VNM'],
    ['zeros lost before a number', '?focus=4', '?focus=AFG'],
    ['each text encoded twice', '?partners=ZAF%257EVNM', '?partners=ZAF~VNM'],
    ['the whole query encoded', '?flow%3Dimport%26focus%3DZAF', '?flow=import&focus=ZAF'],
    ['dots joined into one sign', '?years=2010…2015', '?years=2010..2015'],
    ['a marked-up end', '?years=2010..2015**', '?years=2010..2015'],
    ['names of regions', '?region=South-eastern+Asia~Northern+Africa', '?region=southeast-asia~north-africa'],
    ['regions joined by a plus', '?region=east+asia+africa', '?region=east-asia~africa'],
    ['the M49 name of a region', '?region=Middle+Africa', '?region=central-africa'],
    ['M49 codes of regions', '?region=002~419', '?region=africa~latin-america'],
    ['M49 codes of all regions', '?region=142~002~419', '?region=all'],
    ['plurals', '?flow=Exports&measure=Values', '?measure=value'],
    ['the word for no filter', '?kinds=all&region=ALL', '?region=all'],
    ['months', '?dates=2021-09..2021-02', '?dates=2021-02-01..2021-09-30'],
    ['a leap February', '?dates=2020-02', '?dates=2020-02-01..2020-02-29'],
    ['a whole year, which is the default', '?dates=2021', ''],
    ['days with slashes', '?dates=2021/06/01+to+2021/06/09', '?dates=2021-06-01..2021-06-09'],
    ['days without their zeros', '?dates=2021-6-1..2021-9-30', '?dates=2021-06-01..2021-09-30'],
    ['days joined by hyphens', '?dates=2021-06-01-2021-06-09', '?dates=2021-06-01..2021-06-09'],
    ['a long minus', '?sort=−change', '?sort=-change'],
    ['the minus behind the word', '?sort=balance-', '?sort=-balance'],
    ['a second question mark', '?focus=ZAF?utm_source=mail', '?focus=ZAF'],
    ['an encoded second question mark', '?focus=ZAF%3Futm_source=mail&flow=import', '?flow=import&focus=ZAF'],
    ['two question marks', '??focus=ZAF', '?focus=ZAF'],
    ['an encoded anchor', '?focus=ZAF%23claim-C08', '?focus=ZAF'],
    ['a slash behind', '?flow=import&focus=ZAF/', '?flow=import&focus=ZAF'],
    ['Arabic digits', '?years=٢٠١٠..٢٠١٥', '?years=2010..2015'],
    ['Persian digits and a day', '?dates=۲۰۲۱-۰۶-۰۱..۲۰۲۱-۰۶-۰۹', '?dates=2021-06-01..2021-06-09'],
    ['Devanagari digits of a code', '?focus=७१०', '?focus=ZAF'],
    ['wide letters and digits', '?years=２０１０..２０１５&focus=ＺＡＦ', '?years=2010..2015&focus=ZAF'],
    ['years to the end', '?years=2010..', '?years=2010..latest'],
    ['years to the end with a dash', '?years=2010–', '?years=2010..latest'],
    ['years from the beginning', '?years=..2010', '?years=earliest..2010'],
    ['a year at the end of a sentence', '?years=2010.', '?years=2009..2010'],
    ['a year before an ellipsis', '?years=2010...', '?years=2009..2010'],
    ['days to the end', '?dates=2021-09..', '?dates=2021-09-01..2021-12-31'],
    ['days from the beginning', '?dates=..2021-02-03', '?dates=2021-01-01..2021-02-03'],
  ])('with %s is still understood', (_, search, canonical) => {
    expect(read(search)).toMatchObject({ canonical, rejected: [] });
  });

  it.each([
    ['?dates=2021-13', 'dates'],
    ['?dates=2021-06-01..tomorrow', 'dates'],
    ['?dates=2021-06-01..2021-06-02..2021-06-03', 'dates'],
    ['?years=2010..2012..2014', 'years'],
    ['?years=2010..soon', 'years'],
  ])('%s is not guessed at', (search, key) => {
    expect(read(search)).toMatchObject({ canonical: '', rejected: [{ key }] });
  });

  it.each([
    ['?region=Central+Asia~africa', '?region=africa', 'Central Asia'],
    ['?partners=Republic+of+Viet~ZAF', '?partners=ZAF', 'Republic of Viet'],
    ['?partners=Viet+Nam+Republic,ZA', '?partners=ZAF', 'Viet Nam Republic'],
    ['?partners=ZAF+XX+VNM', '?partners=ZAF~VNM', 'XX'],
    ['?kinds=visit+holiday+summit', '?kinds=summit~visit', 'holiday'],
  ])('%s: what is left of an unknown name is not taken for another', (search, canonical, text) => {
    expect(read(search)).toMatchObject({ canonical, rejected: [{ text }] });
  });

  it.each(['?yaers=2015', '?flows=import', '?flw=import', '?mesure=value', '?verdct=differs'])(
    '%s is taken for a slip of a key and named',
    (search) => {
      expect(read(search)).toMatchObject({ canonical: '', rejected: [{ key: search.slice(1).split('=')[0] }] });
    },
  );

  it.each(['?utm_source=x', '?ref=x', '?lang=en', '?id=1', '?gclid=1'])(
    '%s is none of ours and left unsaid',
    (search) => {
      expect(read(search)).toMatchObject({ canonical: '', rejected: [] });
    },
  );

  it('of a later grammar is read as well as can be, and that is said', () => {
    expect(read('?v=2&flow=import')).toMatchObject({ canonical: '?flow=import', rejected: [{ key: 'v', text: '2' }] });
    expect(read('?v=1&flow=import').rejected).toEqual([]);
  });
});

describe('a name that two economies share', () => {
  it('goes to the one it is the name of, before one it is another name of', () => {
    expect(read('?focus=congo').canonical).toBe('?focus=COG');
  });

  it('goes to the one in scope, before one outside', () => {
    expect(read('?focus=zaire').canonical).toBe('?focus=COD');
  });
});

describe('a view that a control made', () => {
  it('is written with sets in their order and at most eight partners, as it would be read', () => {
    const partners = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III'].map(iso3);
    const made = { ...context.defaults, regions: ['africa', 'asia'] as const, kinds: ['visit', 'summit'] as const };
    expect(serializeAddress(made, context)).toBe('?region=asia~africa&kinds=summit~visit');
    expect(serializeAddress({ ...context.defaults, partners }, context)).toBe(
      '?partners=AAA~BBB~CCC~DDD~EEE~FFF~GGG~HHH',
    );
  });
});
