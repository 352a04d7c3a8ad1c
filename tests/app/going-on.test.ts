import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/app/coverage.ts';
import { headlineNames, tableContext } from '../../src/app/from-atlas.ts';
import { panelContext } from '../../src/app/panel-context.ts';
import { compileShapes } from '../../src/build/shapes.ts';
import { inTrust, sourceNames } from '../../src/format/source-line.ts';
import { barsModel } from '../../src/growth/bars/bars-model.ts';
import { sourcesLine } from '../../src/growth/chart-notes.ts';
import { linesModel } from '../../src/growth/lines/lines-model.ts';
import { headlineModel, spokenOf } from '../../src/headline/headline-model.ts';
import { mapModel } from '../../src/map/model/map-model.ts';
import { partnerModel } from '../../src/partner/partner-model.ts';
import { recordSources } from '../../src/prerender/terms.ts';
import { figuresCsv } from '../../src/share/figures-csv.ts';
import { sharedView } from '../../src/share/shared-view.ts';
import { tableModel } from '../../src/table/table-model.ts';
import { yearsModel } from '../../src/timeline/years-model.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { resolveView } from '../../src/view-state/resolve.ts';
import { parsed } from '../share/shared-of.ts';
import { goingOn } from '../trade/going-on.ts';
import { iso3 } from '../trade/small-base.ts';

const EGY = iso3('EGY');

/** Everything that the page shows of an address, in the package whose partners go on after the reporter has stopped. */
function shown(search: string, { atlas, base } = goingOn({ view: { years: 'latest' } })) {
  const { requested } = parseAddress(search, parseContextOf(atlas));
  const { view, notices } = resolveView(requested, coverageOf(atlas, base));
  const names = sourceNames(atlas);
  const map = mapModel(base, view, {
    ...{ shapes: compileShapes(atlas.economies, new Set([base.reporter])), scopeName: 'Africa', notCovered: 'Others' },
    ...{ speakers: names, eventYear: undefined, showsContacts: false, labelScale: 1 },
  });
  const [bars, lines] = [barsModel(base, view, names), linesModel(base, view, names, undefined)];
  const headline = headlineModel(base, view, headlineNames(atlas));
  const table = tableModel(base, view, tableContext(atlas, base));
  const content = { atlas, base, view, ...spokenOf(headline), partnerSentence: undefined, table, events: base.events };
  const csv = figuresCsv(
    sharedView({ ...content, hrefOf: () => './' }, 'https://example.org/', new Date(2026, 10, 24)),
  );
  return {
    ...{ view, notices, map, bars, lines, headline, table },
    growthSources: sourcesLine(bars, lines, names),
    panel: partnerModel(base, view, EGY, panelContext(atlas, base, view, EGY)),
    years: yearsModel(base, view, { mode: 'two', claims: 'the book' }),
    csv: { rows: parsed(csv), sources: csv.split('\n').filter((line) => /^# Source: /.test(line)) },
    egypt: {
      map: map.marks.find((mark) => mark.iso3 === EGY)?.text,
      table: table.rows.find((row) => row.iso3 === EGY)?.cells.map(({ text }) => text),
      bars: bars.rows.find(({ id }) => id === EGY)?.bars.map(({ label }) => label),
    },
  };
}

describe('the latest years where partners go on after the reporter has stopped', () => {
  it('are those of the reporter and its claims on a first visit, which hears of no correction', () => {
    const first = shown('');
    expect([first.view.years, first.notices]).toEqual([{ from: 2020, to: 2021 }, []]);
    expect(first.years).toMatchObject({ first: 2018, last: 2021, recordLast: 2020 });
    const without = shown('', goingOn({ view: { years: undefined } }));
    expect([without.view.years, without.notices]).toEqual([{ from: 2020, to: 2021 }, []]);
  });

  it('are those of the partners in their record', () => {
    const mirror = shown('?record=mirror');
    expect([mirror.view.years, mirror.notices]).toEqual([{ from: 2023, to: 2024 }, []]);
    expect(mirror.years).toMatchObject({ first: 2020, last: 2024, recordLast: 2024 });
    expect(mirror.years.coverage.after).toBeUndefined();
    const asked = shown('?years=2023..2024');
    expect(asked.view.years).toEqual({ from: 2020, to: 2021 });
    expect(asked.notices.map(({ key }) => key)).toEqual(['years']);
  });
});

describe('the figures of a year that only the partners recorded', () => {
  it('are the claims’ on the own side, and absent with the end of that side where no claim has one', () => {
    const { egypt, headline, map, panel, table, csv } = shown('?years=2020..2021');
    expect(egypt.map).toBe('+10.5%');
    expect(egypt.bars).toEqual(['+10.5%', 'no source']);
    expect(egypt.table?.slice(0, 4)).toEqual(['+10.5%', '0.001', '≈ 0.001', '+10.5%']);
    expect(headline.coverage).toEqual({ known: 1, of: 2 });
    expect(map.description).toContain('Belarus’s record ends in 2020, and no claim gives exports for 2021');
    expect(panel.facts.map(({ answer }) => answer)).toMatchObject([{ reason: 'partial' }, { reason: 'no-source' }]);
    expect(table.rows.flatMap((row) => row.cells.slice(-1)).map(({ text }) => text)).toEqual(
      Array(2).fill('Partly known'),
    );
    expect(csv.rows.map(({ evidence, reason }) => [evidence, reason])).toEqual([
      ['stated', ''],
      ['', 'no-source'],
    ]);
  });

  it('give no own share, whatever the partners recorded', () => {
    const { egypt, headline, map } = shown('?years=2020..2021&measure=share');
    expect([egypt.map, egypt.bars?.[0], egypt.table?.[0]]).toEqual(['Partly known', 'partly known', 'Partly known']);
    expect(map.description).toContain('the sum of all partners is known only in part for 2021');
    expect(headline.denser).toMatchObject({ years: { from: 2019, to: 2020 }, known: 1 });
  });

  it('are whole on the partners’ side', () => {
    const { egypt, headline, panel, csv } = shown('?record=mirror&measure=share');
    expect([egypt.map, egypt.bars?.[0], egypt.table?.[0]]).toEqual(['75.0%', '75.0%', '75.0%']);
    expect(headline.text).toBe(
      'By the partners’ record, Egypt took 75.0% of Belarus’s exports to Africa in 2024, the most of 2 partners with a figure',
    );
    expect(panel.facts.map(({ text }) => text)).toEqual(['75.0%']);
    expect(panel.recordPairs[0]?.asymmetry).toMatchObject({ text: '110%', answer: { quantity: { year: 2020 } } });
    expect(csv.rows.map(({ value, evidence }) => [value, evidence])).toEqual([
      ['75', 'observed'],
      ['25', 'observed'],
    ]);
  });
});

describe('the sources under what is shown', () => {
  const BOOK = 'A press, A book';
  const OWN = 'An office, A record';
  const NEWER = 'Another office, A newer record';

  it('are those of its figures, each side by its own', () => {
    const own = shown('?years=2019..2020&measure=value');
    expect([own.map.source, own.bars.source]).toEqual(Array(2).fill(`Source: ${OWN}, Belarus’s record.`));
    expect(own.csv.sources).toHaveLength(1);
    const claimed = shown('?years=2020..2021');
    expect(claimed.map.source).toBe(`Source: ${BOOK}.`);
    expect(claimed.bars.source).toBe('Source: book for 2020–2021.');
    const mirror = shown('?record=mirror&measure=share');
    expect(mirror.map.source).toBe(`Source: ${NEWER}, Partners’ record.`);
    expect(mirror.bars.source).toBe(`Source: ${NEWER}, partners’ record.`);
    expect(mirror.csv.sources).toEqual([expect.stringContaining(NEWER)]);
    // Egypt's row of 2020 is of the older record, that of 2021 of the newer one.
    const both = shown('?record=mirror&years=2020..2021');
    expect(both.map.source).toBe(`Sources: ${OWN}, Partners’ record; ${NEWER}, Partners’ record.`);
  });

  it('are what was looked into where nothing is known', () => {
    expect(shown('?record=mirror&years=2023..2024').map.source).toBe(`Source: ${NEWER}, Partners’ record.`);
    expect(shown('?years=2020..2021&measure=share').map.source).toBe(`Source: ${OWN}, Belarus’s record.`);
  });

  it('are all of both lines, the most trusted first, with the claims’ where they are drawn', () => {
    const { lines, growthSources } = shown('?years=2019..2020');
    expect(lines.source).toBe(
      `Sources: ${OWN}; ${NEWER}. The partner counts the same goods as its imports, with freight and insurance.`,
    );
    expect([lines.laterName, lines.laterSource]).toEqual(['2021, from book’s figures', BOOK]);
    expect(growthSources).toBe(`Sources: book, record, and ${NEWER}`);
  });

  it('name the record that an estimate is of, and its terms with every file', () => {
    const { map } = shown('?record=mirror&years=2019..2020&measure=value');
    expect(map.legend.entries.find(({ kind }) => kind === 'rough')?.name).toBe('Estimated: by the compiler of record');
    const { atlas, base } = goingOn();
    expect(recordSources({ atlas, base }).map(({ id }) => id)).toEqual(['record', 'newer']);
    expect(inTrust(atlas, ['newer', 'other', 'book']).map(({ id }) => id)).toEqual(['book', 'newer', 'other']);
  });
});
