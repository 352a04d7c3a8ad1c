import { describe, expect, it } from 'vitest';
import { eventsFileName, figuresFileName, packageFileName } from '../../src/share/file-name.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { ViewParts } from '../claims/view-of.ts';
import { realAtlas } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';
import { realView } from './shared-of.ts';

const figures = (more: ViewParts = {}) => figuresFileName({ atlas: realAtlas(), view: realView(more) });
const events = (more: ViewParts = {}) => eventsFileName({ atlas: realAtlas(), view: realView(more) });

describe('the name of a file', () => {
  it('of figures says flow, measure, years, record and regions', () => {
    expect(figures()).toBe('trade-export-change-2020-2021.csv');
    const imports = { flow: 'import', measure: 'value', years: yearRange(2015, 2020) } as const;
    expect(figures({ ...imports, regions: ['west-asia'] })).toBe('trade-import-value-2015-2020-west-asia.csv');
    expect(figures({ ...imports, record: 'mirror' })).toBe('trade-import-value-2015-2020-mirror.csv');
    expect(figures({ regions: ['west-asia', 'africa', 'caribbean', 'east-asia'] })).toBe(
      'trade-export-change-2020-2021-4-regions.csv',
    );
  });

  it('names what is shown: the value of a balance, which has no share', () => {
    expect(figures({ flow: 'balance', measure: 'share' })).toBe('trade-balance-value-2020-2021.csv');
  });

  it('names a reporter that is not the package’s first', () => {
    expect(figures({ reporter: iso3('KAZ') })).toBe('trade-kaz-export-change-2020-2021.csv');
  });

  it('of events says days, kinds, statuses and regions; a whole year by its number', () => {
    expect(events()).toBe('events-2021.csv');
    expect(
      events({ dates: { from: '2021-06-01', to: '2021-09-30' }, kinds: ['visit', 'forum'], statuses: ['held'] }),
    ).toBe('events-2021-06-01-2021-09-30-visit-forum-held.csv');
    expect(events({ regions: ['africa', 'caribbean'] })).toBe('events-2021-africa-caribbean.csv');
  });

  it('of the package carries its title and data version, and no letter that a disk refuses', () => {
    expect(packageFileName({ title: 'AALA Trade Atlas', version: '2026.11.23' })).toBe(
      'aala-trade-atlas-data-2026.11.23.zip',
    );
    expect(packageFileName({ title: 'Côte d’Ivoire: a/b', version: '../1' })).toBe('cote-d-ivoire-a-b-data-1.zip');
  });
});
