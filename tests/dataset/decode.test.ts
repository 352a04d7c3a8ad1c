import { describe, expect, it } from 'vitest';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { DataFileError, decode } from '../../src/dataset/decode.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import { realData } from './real-data.ts';

const reporterFile = () => [...realData().reporters.values()][0];

describe('decoding atlas.json', () => {
  it('gives the sources as a map by id', () => {
    const { sources } = decode(atlasFileSchema, realData().atlas, 'data/atlas.json');
    const [first] = realData().atlas.sources;
    expect(first && sources.get(first.id)).toEqual(first);
  });

  it('says which file, which place and what to do when a value is of the wrong kind', () => {
    const content = { ...realData().atlas, lowBaseUsd: 'much' };
    const attempt = () => decode(atlasFileSchema, content, 'data/atlas.json');
    expect(attempt).toThrow(DataFileError);
    expect(attempt).toThrow(
      'data/atlas.json: lowBaseUsd: Expected number but received "much". It is older or newer than this page. Reload the page: its address keeps the view.',
    );
  });

  it('counts the faults that it does not spell out', () => {
    expect(() => decode(atlasFileSchema, {}, 'data/atlas.json')).toThrow(/And \d+ more\. It is older/);
  });

  it.each([[null], ['text'], [[]], [undefined]])('refuses %j', (content) => {
    expect(() => decode(atlasFileSchema, content, 'data/atlas.json')).toThrow(/^data\/atlas\.json: /);
  });
});

describe('decoding a reporter', () => {
  it('flattens the groups into one series per partner, compiler and flow', () => {
    const group = {
      compiledBy: 'reporter',
      flow: 'export',
      valuation: 'FOB',
      source: 'record',
      partners: [
        ['EGY', 2018, [900, null, 1000], [2020]],
        ['KEN', 2020, [5], []],
      ],
    };
    const { series } = decode(reporterFileSchema, { ...reporterFile(), series: [group] }, 'data/reporters/BLR.json');
    expect(series).toHaveLength(2);
    expect(series[0]).toEqual({
      partner: 'EGY',
      compiledBy: 'reporter',
      flow: 'export',
      valuation: 'FOB',
      source: 'record',
      firstYear: 2018,
      valuesUsd: [900, null, 1000],
      estimatedYears: [2020],
    });
  });

  it.each([
    [
      'a negative value',
      { totals: [{ flow: 'export', year: 2020, valueUsd: -1, source: 'record' }] },
      /totals\.0\.valueUsd/,
    ],
    [
      'a flow it does not know',
      { totals: [{ flow: 'transit', year: 2020, valueUsd: 1, source: 'record' }] },
      /totals\.0\.flow/,
    ],
    ['a code that is none', { reporter: 'blr' }, /reporter: Expected a code of three capital letters/],
    ['years that run backwards', { years: [2020, 1992] }, /years: Expected the first year before the last/],
  ])('refuses %s', (_, change, message) => {
    expect(() => decode(reporterFileSchema, { ...reporterFile(), ...change }, 'data/reporters/BLR.json')).toThrow(
      message,
    );
  });
});
