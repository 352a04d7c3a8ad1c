import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { decode } from '../../src/dataset/decode.ts';
import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import { type Files, inFolder, tinyPackage } from '../package/tiny-package.ts';

function baseOf(files: Files, reporter = 'BLR') {
  const { atlas, reporters } = inFolder(files, compileData);
  const file = [...reporters].find(([iso3]) => iso3 === reporter)?.[1];
  return evidenceBaseOf(decode(atlasFileSchema, atlas, 'atlas'), decode(reporterFileSchema, file, 'reporter'));
}

const code = (text: string) => text as never;
const year = (value: number) => value as never;

describe('the evidence base', () => {
  const base = baseOf(tinyPackage());

  it('finds a row by partner, side, flow and year', () => {
    expect(base.record.rowOf(code('EGY'), 'own', 'export', year(2020))).toMatchObject({
      valueUsd: 1000,
      isEstimate: false,
    });
    expect(base.record.rowOf(code('EGY'), 'mirror', 'export', year(2020))).toMatchObject({
      valueUsd: 1100,
      isEstimate: true,
    });
  });

  it('has nothing, not zero, for a year without a row', () => {
    expect(base.record.rowOf(code('EGY'), 'own', 'export', year(2019))).toBeUndefined();
    expect(base.record.rowOf(code('EGY'), 'own', 'export', year(2021))).toBeUndefined();
    expect(base.record.worldOf('import', year(2020))).toBeUndefined();
  });

  it('keeps the cautions and the threshold of the package', () => {
    expect(base.cautions).toEqual([{ years: [2020], as: 'baseline', text: 'A strange year.' }]);
    expect(base.lowBaseUsd).toBe(1000);
  });

  it('lists the scope by name', () => {
    expect(base.scope.map(({ name }) => name)).toEqual(['Egypt', 'Kenya']);
  });
});

describe('a reporter that lies in the scope', () => {
  it('is not part of it', () => {
    const trade = `${tinyPackage()['trade.csv']}KEN,EGY,reporter,export,2015,7,FOB,0,record\n`;
    expect(baseOf({ ...tinyPackage(), 'trade.csv': trade }, 'KEN').scope.map(({ iso3 }) => iso3)).toEqual(['EGY']);
  });
});

describe('a series that goes on under another source', () => {
  it('is read whole, each year with its own source', () => {
    const last = 'BLR,EGY,reporter,export,2020,1000,FOB,0,record\n';
    const trade =
      tinyPackage()['trade.csv']?.replace(last, `${last}BLR,EGY,reporter,export,2021,1200,FOB,0,other\n`) ?? '';
    const { record } = baseOf({ ...tinyPackage(), 'trade.csv': trade });
    expect(record.rowOf(code('EGY'), 'own', 'export', year(2018))).toMatchObject({ valueUsd: 900, source: 'record' });
    expect(record.rowOf(code('EGY'), 'own', 'export', year(2021))).toMatchObject({ valueUsd: 1200, source: 'other' });
    expect(record.yearsOf('any')).toEqual({ from: 2018, to: 2021 });
  });
});
