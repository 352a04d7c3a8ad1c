import type { CompiledData } from '../../src/build/compile-data.ts';
import { compileData } from '../../src/build/compile-data.ts';
import type { Atlas } from '../../src/dataset/atlas-file.ts';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { decode } from '../../src/dataset/decode.ts';
import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import type { ReporterData } from '../../src/dataset/reporter-file.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import type { EvidenceBase } from '../../src/trade/evidence-base.ts';

let compiled: CompiledData | undefined;
let atlas: Atlas | undefined;
let reporter: ReporterData | undefined;
let base: EvidenceBase | undefined;

/** The real package of `data/`, compiled in memory once per test file. */
export function realData(): CompiledData {
  compiled ??= compileData('data');
  return compiled;
}

/** The decoded `atlas.json` of the real package, through the same bytes and schema as the page's. */
export function realAtlas(): Atlas {
  atlas ??= decode(atlasFileSchema, throughJson(realData().atlas), 'data/atlas.json');
  return atlas;
}

/** The decoded file of the real package's default reporter. */
export function realReporter(): ReporterData {
  const iso3 = realAtlas().reporter;
  reporter ??= decode(reporterFileSchema, throughJson(realData().reporters.get(iso3)), `data/reporters/${iso3}.json`);
  return reporter;
}

/** What every answer about the real package's default reporter is made from. */
export function realBase(): EvidenceBase {
  base ??= evidenceBaseOf(realAtlas(), realReporter());
  return base;
}

function throughJson(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content));
}
