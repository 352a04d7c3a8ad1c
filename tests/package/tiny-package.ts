import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileData } from '../../src/build/compile-data.ts';
import type { Fault } from '../../src/package/fault.ts';
import { PackageError } from '../../src/package/fault.ts';

/** A package as its files: content by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The settings of the tiny package, to be changed by a test and written back. */
export function tinySettings() {
  return {
    title: 'A tiny atlas',
    scope: { name: 'Africa', short: 'AF' },
    reporter: 'BLR',
    view: { years: '2020..2021', flow: 'export', measure: 'change', region: ['africa'], partners: ['EGY'] },
    eventYears: [2021],
    trust: ['book', 'record'],
    claimsSource: { label: 'book', source: 'book' },
    recordSource: { label: 'record', source: 'record' },
    chapters: [
      {
        source: 'book',
        notes: 2,
        sections: [
          { heading: 'One', paragraphs: 2 },
          { heading: '“Two”', paragraphs: 1 },
        ],
      },
    ],
    cautions: [{ years: [2020], as: 'baseline', text: 'A strange year.' }],
    lowBaseUsd: 1000,
    afterRecord: 'Nothing later.',
  };
}

/** A `datapackage.json` around settings, listing tables. */
export function descriptorWith(atlas: unknown, tables = TABLES): string {
  const resources = tables.map((name) => ({ name, path: `${name}.csv` }));
  return JSON.stringify({ version: '1', resources, atlas }, undefined, 1);
}

const TABLES = ['economies', 'trade', 'totals', 'claims', 'events', 'independent', 'sources'];

/** A valid package of three economies, small enough to count lines by hand. */
export function tinyPackage(): Record<string, string> {
  return {
    'datapackage.json': descriptorWith(tinySettings()),
    'economies.csv': lines(
      'iso3,m49,name,region,subregion,in_scope,latitude,longitude',
      'BLR,112,Belarus,Europe,Eastern Europe,0,53.5,28.0',
      'EGY,818,Egypt,Africa,Northern Africa,1,26.5,29.8',
      'KEN,404,Kenya,Africa,Eastern Africa,1,0.6,37.8',
    ),
    'trade.csv': lines(
      'reporter,partner,compiled_by,flow,year,value_usd,valuation,estimate,source',
      'BLR,EGY,partner,export,2020,1100,CIF,1,record',
      'BLR,EGY,reporter,export,2018,900,FOB,0,record',
      'BLR,EGY,reporter,export,2020,1000,FOB,0,record',
      'BLR,KEN,reporter,import,2020,50,CIF,0,record',
    ),
    'totals.csv': lines('reporter,flow,year,value_usd,source', 'BLR,export,2020,5000,record'),
    'claims.csv': lines(
      'claim_id,reporter,statement,partners,subject,measure,value,rounding,low,high,unit,qualifier,period,baseline,source,section,paragraph,note,remark',
      'C01,BLR,Exports to Egypt grew,EGY,all-goods,export_change,10.5,0.1,,,percent,exactly,2021,2020,book,One,2,1,',
      'C02,BLR,"Exports to Africa, a multiple",africa,all-goods,export_multiple,4,,,,ratio,nearly,2021,2020,book,“Two”,1,,A remark.',
    ),
    'events.csv': lines(
      'event_id,reporter,starts_on,ends_on,precision,status,kind,level,title,partners,topics,venue_country,venue_place,organisations,people,parent,source,section,paragraph,note,remark',
      '2021-06-03-visit,BLR,2021-06-03,2021-06-04,day,held,visit,minister,A visit to Egypt,EGY,KEN;free-trade,EGY,Cairo,,,,book,One,1,,',
      '2021-06-talks,BLR,2021-06-01,2021-06-30,month,held,meeting,minister,Talks,KEN,,BLR,Minsk,Some Ministry,Ann;Bob,2021-06-03-visit,book,One,1,2,',
      '2021-trip,BLR,,,none,cancelled,visit,minister,A trip that was called off,KEN,,,,,,,book,One,1,,',
    ),
    'independent.csv': lines(
      'reporter,partner,measure,subject,year,period,value,rounding,unit,relation,basis,source,url,remark',
      'BLR,EGY,export_change,all-goods,2021,year,-3.5,0.1,percent,same,All goods,other,https://example.org/a,',
      'BLR,WLD,export,all-goods,2020,year,5100,100,USD,same,All goods,other,,',
    ),
    'sources.csv': lines(
      'source,title,publisher,published,terms,url,remark',
      'book,A book,A press,2022,Facts only,,',
      'other,Another,Someone,2022-03,Quoted,https://example.org/,',
      'record,A record,An office,,Free,,',
    ),
  };
}

/** Rows as a CSV file. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

/** The tiny package with one file's text changed; the text to replace must be there. */
export function broken(file: string, search: string, replacement: string): Record<string, string> {
  const files = tinyPackage();
  const text = files[file];
  if (text === undefined || !text.includes(search)) throw new Error(`${search} is not in ${file}`);
  return { ...files, [file]: text.replace(search, () => replacement) };
}

/** Runs something on a package written to a folder of its own, which is gone afterwards. */
export function inFolder<Result>(files: Files, run: (folder: string) => Result): Result {
  const folder = writtenTo(files);
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a package to a new folder, which the caller removes. */
export function writtenTo(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Every fault that the compiler finds in a package; none for a sound one. */
export function faultsOf(files: Files): readonly Fault[] {
  return inFolder(files, (folder) => {
    try {
      compileData(folder);
      return [];
    } catch (error) {
      if (error instanceof PackageError) return error.faults;
      throw error;
    }
  });
}
