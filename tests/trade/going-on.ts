import { compileData } from '../../src/build/compile-data.ts';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { decode } from '../../src/dataset/decode.ts';
import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import { descriptorWith, inFolder, lines, tinyPackage, tinySettings } from '../package/tiny-package.ts';

/** What may be otherwise in a package whose partners go on. */
interface Otherwise {
  /** Further rows of `claims.csv`. */
  readonly claims?: readonly string[];
  /** What a first visit shows. */
  readonly view?: { readonly years?: string | undefined };
}

/** The tiny package with rows of the partners to 2024, of a source of their own, where the reporter’s end in 2020. */
export function goingOn({ claims = [], view = {} }: Otherwise = {}) {
  const files = tinyPackage();
  const settings = tinySettings();
  const rows = [
    'BLR,EGY,partner,export,2020,1100,CIF,1,record',
    'BLR,EGY,partner,export,2021,1300,CIF,0,newer',
    'BLR,EGY,partner,export,2024,1500,CIF,0,newer',
    'BLR,EGY,reporter,export,2018,900,FOB,0,record',
    'BLR,EGY,reporter,export,2020,1000,FOB,0,record',
    'BLR,KEN,partner,export,2024,500,CIF,0,newer',
    'BLR,KEN,reporter,import,2020,50,CIF,0,record',
  ];
  const changed = {
    ...files,
    'datapackage.json': descriptorWith({
      ...settings,
      trust: ['book', 'record', 'newer'],
      view: { ...settings.view, ...view },
    }),
    'trade.csv': lines('reporter,partner,compiled_by,flow,year,value_usd,valuation,estimate,source', ...rows),
    'claims.csv': `${files['claims.csv']}${claims.map((claim) => `${claim}\n`).join('')}`,
    'sources.csv': (files['sources.csv'] ?? '').replace(/^other,/m, 'newer,A newer record,Another office,,Free,,\n$&'),
  };
  const { atlas, reporters } = inFolder(changed, (folder) =>
    JSON.parse(JSON.stringify(throughMaps(compileData(folder)))),
  );
  const decoded = decode(atlasFileSchema, atlas, 'atlas.json');
  return { atlas: decoded, base: evidenceBaseOf(decoded, decode(reporterFileSchema, reporters.BLR, 'BLR.json')) };
}

function throughMaps({ atlas, reporters }: ReturnType<typeof compileData>) {
  return { atlas, reporters: Object.fromEntries(reporters) };
}
