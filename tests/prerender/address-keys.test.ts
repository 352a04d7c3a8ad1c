import { describe, expect, it } from 'vitest';
import { addressKeys } from '../../src/prerender/address-keys.ts';
import { REGIONS } from '../../src/trade/economy.ts';
import { FIELDS, PARAMS } from '../../src/view-state/params.ts';
import { realAtlas } from '../dataset/real-data.ts';

const keys = new Map(addressKeys(realAtlas()).map((one) => [one.key, one]));

describe('the reference of addresses', () => {
  it('has every key in the order of an address', () => {
    expect([...keys.keys()]).toEqual(FIELDS.map((field) => PARAMS[field].key));
  });

  it('names the values of each key and its default as an address writes them', () => {
    expect(keys.get('view')).toEqual({
      key: 'view',
      values: 'what stands first: one of map, table, claims',
      standard: 'map',
    });
    expect(keys.get('years')?.standard).toBe('2020..2021');
    expect(keys.get('partners')).toMatchObject({
      standard: 'TUR~PAK~VNM~CHN',
      values: expect.stringContaining('none for the sum'),
    });
    expect(keys.get('contacts')?.values).toContain('1 or 0');
    expect(keys.get('embed')?.values).toMatch(/^1 /);
    for (const { slug } of REGIONS) expect(keys.get('region')?.values).toContain(slug);
  });
});
