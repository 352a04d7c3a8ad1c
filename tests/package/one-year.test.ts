import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/app/coverage.ts';
import { compileData } from '../../src/build/compile-data.ts';
import { atlasFileSchema } from '../../src/dataset/atlas-file.ts';
import { decode } from '../../src/dataset/decode.ts';
import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import { reporterFileSchema } from '../../src/dataset/reporter-file.ts';
import { changeOf } from '../../src/trade/change.ts';
import { levelOf } from '../../src/trade/level.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { resolveView } from '../../src/view-state/resolve.ts';
import { descriptorWith, inFolder, lines, tinyPackage, tinySettings } from './tiny-package.ts';

const { view: _, ...settings } = tinySettings();
const files = {
  ...tinyPackage(),
  'datapackage.json': descriptorWith(settings, ['economies', 'trade', 'sources']),
  'trade.csv': lines(
    'reporter,partner,compiled_by,flow,year,value_usd,valuation,estimate,source',
    'BLR,EGY,reporter,export,2019,1000,FOB,0,record',
  ),
};
const { atlas: atlasFile, reporters } = inFolder(files, compileData);
const throughJson = (content: unknown): unknown => JSON.parse(JSON.stringify(content));
const atlas = decode(atlasFileSchema, throughJson(atlasFile), 'atlas.json');
const reporter = decode(reporterFileSchema, throughJson(reporters.get(atlas.reporter)), 'reporter.json');
const base = evidenceBaseOf(atlas, reporter);
const partner = base.scope[0]?.iso3 ?? atlas.reporter;

describe('a package of one year', () => {
  it.each([
    '',
    '?years=2019',
    '?years=2010..2020',
    '?years=2019..2019',
    '?years=earliest..latest',
    '?years=1999..2003',
  ])('shows the levels of its year, and says why there is no change, at “%s”', (address) => {
    const { requested } = parseAddress(address, parseContextOf(atlas));
    const { years } = resolveView(requested, coverageOf(atlas, base)).view;
    expect(years).toEqual({ from: 2018, to: 2019 });
    const question = { partner, flow: 'export', record: 'own' } as const;
    expect(levelOf(base, { ...question, year: years.to })).toMatchObject({ kind: 'figure', value: 1000 });
    expect(changeOf(base, { ...question, years })).toMatchObject({ kind: 'absent' });
  });

  it('opens with values, which it has, unless it asks for something else', () => {
    expect(atlas.defaults.measure).toBe('value');
    const asked = {
      ...files,
      'datapackage.json': descriptorWith({ ...settings, view: { measure: 'change' } }, [
        'economies',
        'trade',
        'sources',
      ]),
    };
    expect(inFolder(asked, compileData).atlas.defaults.measure).toBe('change');
  });
});
