import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { evidenceMeaning } from '../../src/format/evidence-meaning.ts';
import { speakerNames } from '../../src/format/speaker.ts';
import { ATLAS_KEYS } from '../../src/package/descriptor.ts';
import { inFolder, lines } from '../package/tiny-package.ts';

const readme = readFileSync('README.md', 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
const chapter = readme.slice(readme.indexOf('## Another data package'), readme.indexOf('## Sources and licences'));
const tableRows = new Map(
  [...chapter.matchAll(/^\| `(\w+)` +\|.*\| (.*?) +\|$/gm)].map(([, key = '', without = '']) => [key, without]),
);

/** Tables such as the chapter's reader would have beside the example. */
const tables = {
  'economies.csv': lines(
    'iso3,m49,name,region,subregion,in_scope,latitude,longitude',
    'EGY,818,Egypt,Africa,Northern Africa,1,26.5,29.8',
    'KAZ,398,Kazakhstan,Asia,Central Asia,0,48,67',
    'KEN,404,Kenya,Africa,Eastern Africa,1,0.6,37.8',
  ),
  'trade.csv': lines(
    'reporter,partner,compiled_by,flow,year,value_usd,valuation,estimate,source',
    'KAZ,EGY,reporter,import,2023,900,CIF,0,un-comtrade',
    'KAZ,EGY,reporter,import,2024,1000,CIF,0,un-comtrade',
    'KAZ,KEN,reporter,import,2024,50,CIF,0,un-comtrade',
  ),
  'claims.csv': lines(
    'claim_id,reporter,statement,partners,subject,measure,value,rounding,low,high,unit,qualifier,period,baseline,source,section,paragraph,note,remark',
    'C01,KAZ,Imports from Egypt grew,EGY,all-goods,import_change,11,1,,,percent,exactly,2024,2023,press-release,Press release,5,,',
  ),
  'events.csv': lines(
    'event_id,reporter,starts_on,ends_on,precision,status,kind,level,title,partners,topics,venue_country,venue_place,organisations,people,parent,source,section,paragraph,note,remark',
    '2025-06-03-visit,KAZ,2025-06-03,2025-06-04,day,held,visit,minister,A visit to Egypt,EGY,,EGY,Cairo,,,,press-release,Press release,1,,',
  ),
  'sources.csv': lines(
    'source,title,publisher,published,terms,url,remark',
    'press-release,Trade with Africa in 2024,A ministry,2025,Quoted,,',
    'un-comtrade,UN Comtrade,United Nations,2025,Quoted,,',
  ),
};

const compiled = (descriptor: unknown) =>
  inFolder({ ...tables, 'datapackage.json': JSON.stringify(descriptor) }, compileData);

describe('the example of README.md', () => {
  it('is a package without a fault or a leftover, and has every key there is', () => {
    const descriptor = JSON.parse(example);
    expect(compiled(descriptor).warnings).toEqual([]);
    expect(Object.keys(descriptor.atlas)).toEqual(ATLAS_KEYS);
  });

  it('has a row of prose for each key, in the same order', () => {
    expect([...tableRows.keys()]).toEqual(ATLAS_KEYS);
  });

  it.each(ATLAS_KEYS)('does without %s exactly where the prose says so', (key) => {
    const { atlas, resources, ...rest } = JSON.parse(example);
    const { [key]: _, ...fewer } = atlas;
    // Without the shape of a text nothing can be taken from it, and without its years no event has a place.
    const needs: Readonly<Record<string, readonly string[]>> = {
      chapters: ['claims', 'events'],
      eventYears: ['events'],
    };
    const kept = resources.filter(({ name }: { name: string }) => !needs[key]?.includes(name));
    const compile = () => compiled({ ...rest, resources: kept, atlas: fewer });
    if (tableRows.get(key) === 'required') expect(compile).toThrow(/this setting, which every package has/);
    else expect(compile).not.toThrow();
  });

  it('calls its source so that every sentence about it reads well', () => {
    const names = speakerNames(compiled(JSON.parse(example)).atlas);
    expect(evidenceMeaning('stated', names)).toBe('printed in the ministry’s report');
    expect(readme).toContain(`(“${names.claims} says”)`);
  });

  it('credits all sources where no trust is set', () => {
    const { atlas, ...rest } = JSON.parse(example);
    const { trust: _, ...fewer } = atlas;
    expect(compiled({ ...rest, atlas: fewer }).atlas.trust).toEqual(['press-release', 'un-comtrade']);
  });
});
