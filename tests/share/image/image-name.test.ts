import { describe, expect, it } from 'vitest';
import { imageName } from '../../../src/share/image/image-name.ts';
import { yearRange } from '../../../src/trade/period.ts';
import { type ViewParts, viewOf } from '../../claims/view-of.ts';
import { iso3 } from '../../trade/small-base.ts';

const shown = (change: ViewParts) =>
  viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), partners: ['TUR', 'CHN'].map(iso3), ...change });

describe('the name of a picture says the state', () => {
  it.each([
    ['map', {}, 'map-export-change-2020-2021'],
    ['map', { flow: 'import', measure: 'value', years: yearRange(2015, 2020) }, 'map-import-value-2020'],
    ['map', { flow: 'balance', measure: 'share', record: 'mirror' }, 'map-balance-value-2021-mirror'],
    ['map', { regions: ['central-africa'] }, 'map-export-change-2020-2021-central-africa'],
    ['map', { regions: ['asia', 'caribbean', 'east-africa', 'west-africa'] }, 'map-export-change-2020-2021-4-regions'],
    ['bars', {}, 'bars-export-change-2020-2021-tur-chn'],
    ['bars', { partners: [], regions: ['africa'] }, 'bars-export-change-2020-2021-africa'],
    ['lines', { measure: 'value' }, 'lines-export-2020-2021-tur-chn'],
    ['lines', { basis: 'index', scale: 'log' }, 'lines-export-index-log-2020-2021-tur-chn'],
    ['lines', { flow: 'balance' }, 'lines-balance-2020-2021-tur-chn'],
    ['map', { reporter: iso3('KAZ') }, 'map-kaz-export-change-2020-2021'],
  ] as const)('%s of %o is %s', (figure, change, name) => {
    expect(imageName(figure, shown(change), { reporter: iso3('BLR') })).toBe(name);
  });
});
