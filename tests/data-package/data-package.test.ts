import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { colorScaleOf, scaledValue, tokenIn } from '../../src/map/model/color-bins.ts';
import { columnsOf, TABLE_NAMES } from '../../src/package/tables.ts';
import { changeOf } from '../../src/trade/change.ts';
import { checksOf } from '../../src/trade/check.ts';
import { CLAIM_MEASURES, isTradeClaim, QUALIFIERS } from '../../src/trade/claim.ts';
import { headline } from '../../src/trade/comparison.ts';
import { EVENT_KINDS, EVENT_LEVELS, EVENT_PRECISIONS, EVENT_STATUSES } from '../../src/trade/event.ts';
import { INDEPENDENT_MEASURES, RELATIONS } from '../../src/trade/evidence-base.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { levelOf } from '../../src/trade/level.ts';
import { yearRange } from '../../src/trade/period.ts';
import { realAtlas, realBase, realData, realReporter } from '../dataset/real-data.ts';

interface Field {
  readonly name: string;
  readonly description?: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}

interface Resource {
  readonly name: string;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

const descriptor: { resources: readonly Resource[] } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const linesOf = (file: string) => readFileSync(`data/${file}`, 'utf8').trimEnd().split('\n');
const fieldsOf = (table: string) => descriptor.resources.find(({ name }) => name === table)?.schema.fields ?? [];

describe('the data package', () => {
  it('passes the compiler', () => {
    expect(() => realData()).not.toThrow();
  });

  it('names every living economy of its continents that it leaves out', () => {
    const base = realBase();
    const continents = new Set(base.scope.map(({ region }) => region));
    const outside = [...base.economies.values()].filter(
      ({ region, isInScope }) => continents.has(region) && !isInScope,
    );
    // The Netherlands Antilles were dissolved; their parts are covered.
    expect(outside.map(({ iso3 }) => iso3).sort()).toEqual(
      [...(realAtlas().scope.leavesOut?.economies ?? []), 'ANT'].sort(),
    );
  });

  it('holds its seven tables and nothing that nobody describes', () => {
    const described = ['datapackage.json', ...TABLE_NAMES.map((name) => `${name}.csv`)].sort();
    expect(
      readdirSync('data')
        .filter((file) => /\.(csv|json)$/.test(file))
        .sort(),
    ).toEqual(described);
  });

  it.each(TABLE_NAMES)('describes each column of %s.csv, in order', (table) => {
    const [header = ''] = linesOf(`${table}.csv`);
    expect(fieldsOf(table).map(({ name }) => name)).toEqual(header.split(','));
    expect(fieldsOf(table).map(({ name }) => name)).toEqual(columnsOf(table));
    expect(fieldsOf(table).filter(({ description }) => !description)).toEqual([]);
  });

  it.each([
    ['claims', 'measure', CLAIM_MEASURES],
    ['claims', 'qualifier', QUALIFIERS],
    ['events', 'kind', EVENT_KINDS],
    ['events', 'status', EVENT_STATUSES],
    ['events', 'precision', EVENT_PRECISIONS],
    ['events', 'level', EVENT_LEVELS],
    ['independent', 'measure', INDEPENDENT_MEASURES],
    ['independent', 'relation', RELATIONS],
  ])('lists for %s.%s the words that the code knows', (table, column, words) => {
    const field = fieldsOf(table).find(({ name }) => name === column);
    expect([...(field?.constraints?.enum ?? [])].sort()).toEqual([...words].sort());
  });
});

describe('the trade record', () => {
  it('has 14,282 rows', () => {
    expect(linesOf('trade.csv').length - 1).toBe(14_282);
  });

  it('keeps every value of a partner in scope through compilation, and no other', () => {
    const { scope } = realBase();
    const codes = new Set<string>(scope.map(({ iso3 }) => iso3));
    const rows = linesOf('trade.csv')
      .slice(1)
      .map((line) => line.split(','));
    expect([...realBase().record.partners].filter((partner) => !codes.has(partner))).toEqual([]);
    const kept = rows.filter(([, partner]) => codes.has(partner ?? ''));
    expect(kept).toHaveLength(8173);
    const lost = kept.filter(([, partner, compiledBy, flow, year, value]) => {
      const side = compiledBy === 'reporter' ? 'own' : 'mirror';
      const row = realBase().record.rowOf(partner as never, side, flow as never, Number(year) as never);
      return row?.valueUsd !== Number(value);
    });
    expect(lost).toEqual([]);
  });

  it('reaches from 1992 to 2020 and knows 133 of the partners in scope', () => {
    const { record, scope } = realBase();
    expect(record.yearsOf('any')).toEqual({ from: 1992, to: 2020 });
    expect(scope.filter(({ iso3 }) => record.partners.has(iso3))).toHaveLength(133);
  });

  it.each([
    [2019, 2020, 105],
    [2015, 2016, 91],
  ])('gives a change of exports from %d to %d for %d partners', (from, to, count) => {
    const base = realBase();
    const years = yearRange(from, to);
    const known = base.scope.filter(({ iso3: partner }) =>
      isFigure(changeOf(base, { partner, flow: 'export', record: 'own', years })),
    );
    const positive = known.filter(({ iso3: partner }) => {
      const level = levelOf(base, { partner, flow: 'export', record: 'own', year: years.from });
      return isFigure(level) && level.value > 0;
    });
    expect(positive).toHaveLength(count);
  });

  it('has the totals of the world for every year of the record, both ways', () => {
    const { worldOf } = realBase().record;
    const years = Array.from({ length: 29 }, (_, index) => 1992 + index);
    const missing = years.filter((year) => !(worldOf('export', year as never) && worldOf('import', year as never)));
    expect(missing).toEqual([]);
  });
});

describe('the colour steps of long spans', () => {
  const base = realBase();
  const spans = Array.from({ length: 25 }, (_, index) => 1992 + index).flatMap((from) =>
    Array.from({ length: 2020 - from - 3 }, (_, index) => yearRange(from, from + 4 + index)),
  );
  const views = (['own', 'mirror'] as const).flatMap((record) =>
    (['export', 'import', 'turnover'] as const).flatMap((flow) =>
      spans.map((years) => ({
        scale: colorScaleOf({ flow, measure: 'change', years }),
        changes: base.scope
          .map(({ iso3: partner }) => changeOf(base, { partner, flow, record, years }))
          .filter(isFigure)
          .map(scaledValue),
      })),
    ),
  );
  const sharesOf = ({ scale, changes }: (typeof views)[number]) =>
    scale.bins.map(({ token }) => changes.filter((change) => tokenIn(scale, change) === token).length / changes.length);

  it('hold less than half of the partners each, in every view that knows at least thirty', () => {
    const wide = views.filter(({ changes }) => changes.length >= 30);
    expect(wide.length).toBeGreaterThan(1200);
    const fullest = Math.max(...wide.flatMap(sharesOf));
    expect(fullest).toBeLessThan(0.5);
  });

  it('hold from one in thirty to one in five of all the changes', () => {
    const [first = expect.fail('no view')] = views;
    const shares = sharesOf({ scale: first.scale, changes: views.flatMap(({ changes }) => changes) });
    expect(Math.min(...shares)).toBeGreaterThan(1 / 30);
    expect(Math.max(...shares)).toBeLessThan(1 / 5);
  });
});

describe('the scope', () => {
  it('has 154 economies, each in a region that readers can choose', () => {
    expect(realBase().scope).toHaveLength(154);
    expect(new Set(realBase().scope.map(({ region }) => region))).toEqual(
      new Set(['Asia', 'Africa', 'Latin America and the Caribbean']),
    );
  });

  it('is in the order of names, also of those with accents', () => {
    const names = realBase().scope.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    expect(names.indexOf('Côte d’Ivoire')).toBe(names.indexOf('Costa Rica') + 1);
  });
});

describe('the chapter', () => {
  it('has 29 paragraphs and 12 notes', () => {
    const [chapter] = realAtlas().chapters;
    expect(chapter?.sections.reduce((sum, { paragraphs }) => sum + paragraphs, 0)).toBe(29);
    expect(chapter?.notes).toBe(12);
  });

  it('gives claims and events, all inside its sections', () => {
    expect(realReporter().claims.length).toBeGreaterThan(20);
    expect(realReporter().events.length).toBeGreaterThan(40);
  });
});

describe('the trade claims of the chapter', () => {
  const outcomes = () =>
    realBase()
      .claims.filter(isTradeClaim)
      .map((claim) => {
        const [decisive] = checksOf(realBase(), claim);
        const { verdict, strength } = headline(checksOf(realBase(), claim));
        return [claim.id, verdict, strength, decisive?.weaknesses.join(' ')];
      });

  it('come to these verdicts, as strong as this, for these weaknesses', () => {
    expect(outcomes()).toEqual([
      ['C01', 'agrees', 'independent', ''],
      ['C02', 'differs', 'weak', 'incomplete'],
      ['C03', 'differs', 'weak', 'incomplete'],
      ['C04', 'unchecked', undefined, ''],
      ['C05', 'unchecked', undefined, ''],
      ['C06', 'unchecked', undefined, ''],
      ['C07', 'unchecked', undefined, ''],
      ['C08', 'unchecked', undefined, ''],
      ['C09', 'agrees', 'internal', 'own-source'],
      ['C10', 'unchecked', undefined, ''],
      ['C11', 'unchecked', undefined, ''],
      ['C12', 'unchecked', undefined, 'incomplete open-words'],
      ['C13', 'agrees', 'weak', 'year-read words'],
      ['C14', 'unchecked', undefined, 'year-read'],
      ['C15', 'unchecked', undefined, ''],
      ['C16', 'unchecked', undefined, 'other-year'],
      ['C24', 'differs', 'internal', 'own-source'],
    ]);
  });

  it('show the nearest year of the fraction in words first, then the others as they lie', () => {
    const fifth = realBase().claims.find(({ id }) => id === 'C13') ?? expect.fail('no claim C13');
    const years = checksOf(realBase(), fifth).map(({ other }) => other?.quantity.year);
    expect(years).toEqual([2020, 2021, 2011, 2010]);
  });
});

describe('the events', () => {
  const { events } = realReporter();
  const { economies } = realBase();

  it('name in title or remark every economy that they are about', () => {
    const hidden = events.flatMap(({ id, title, remark = '', topics }) =>
      topics.flatMap((topic) => {
        const name = [...economies.values()].find(({ iso3 }) => iso3 === topic)?.name;
        return name === undefined || `${title} ${remark}`.includes(name) ? [] : `${id}: ${name}`;
      }),
    );
    expect(hidden).toEqual([]);
  });

  it('have titles and remarks of at most twenty words, and call the union by its name', () => {
    const texts = events.flatMap(({ title, remark = '' }) => [title, remark]);
    expect(texts.filter((text) => text.split(' ').length > 20)).toEqual([]);
    expect(texts.filter((text) => /eurasian (?!economic union)/i.test(text))).toEqual([]);
  });
});

describe('the compiled files', () => {
  it('stay small on the wire', () => {
    const sizeOf = (content: unknown) => brotliCompressSync(JSON.stringify(content)).length;
    const { atlas, reporters } = realData();
    expect(sizeOf(atlas)).toBeLessThan(16_000);
    expect([...reporters.values()].map(sizeOf).every((size) => size < 66_000)).toBe(true);
  });
});
