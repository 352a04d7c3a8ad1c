import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/app/coverage.ts';
import { describeAbsent } from '../../src/format/absence.ts';
import { linesModel } from '../../src/growth/lines/lines-model.ts';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { recordLinesOf, recordPairsOf } from '../../src/partner/two-records.ts';
import { figuresCsv } from '../../src/prerender/all-figures-csv.ts';
import { yearsModel } from '../../src/timeline/years-model.ts';
import { answerTo } from '../../src/trade/answer.ts';
import { isFigure } from '../../src/trade/figure.ts';
import type { Flow, Measure, RecordSide } from '../../src/trade/flow.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { coveredYears } from '../../src/trade/series.ts';
import { totalShareOf } from '../../src/trade/share.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { resolveView } from '../../src/view-state/resolve.ts';
import { viewOf } from '../claims/view-of.ts';
import { SOURCES } from '../growth/source-names.ts';
import { NAMES } from '../headline/names.ts';
import { goingOn } from './going-on.ts';
import { iso3 } from './small-base.ts';

const TWO = { mode: 'two', claims: 'the book' } as const;

const EGY = iso3('EGY');

const { atlas, base } = goingOn();

function ask(flow: Flow, measure: Measure, to: number, record: RecordSide) {
  const answer = answerTo(base, { partner: EGY, flow, measure, record, years: yearRange(to - 1, to) });
  return isFigure(answer) ? [answer.evidence, answer.value] : [answer.reason];
}

describe('a record whose partners go on after the reporter has stopped', () => {
  it('has years of its own on either side', () => {
    expect([base.record.yearsOf('own'), base.record.yearsOf('mirror'), base.record.yearsOf('any')]).toEqual([
      { from: 2018, to: 2020 },
      { from: 2020, to: 2024 },
      { from: 2018, to: 2024 },
    ]);
  });

  it('has sources of its own on either side, in all years or in one', () => {
    const { sourcesOf } = base.record;
    const of = (...asked: Parameters<typeof sourcesOf>) => [...sourcesOf(...asked)];
    expect([of('own'), of('mirror'), of('any')]).toEqual([['record'], ['record', 'newer'], ['record', 'newer']]);
    expect([of('mirror', year(2020)), of('mirror', year(2024)), of('own', year(2024))]).toEqual([
      ['record'],
      ['newer'],
      [],
    ]);
  });

  it('takes no own share of a year that only claims know, and gives each reason by its own side', () => {
    expect(ask('export', 'value', 2021, 'own')).toEqual(['implied', 1105]);
    expect(ask('export', 'share', 2021, 'own')).toEqual(['partial']);
    expect(
      totalShareOf(base, { partners: [EGY], flow: 'export', year: year(2021), record: 'own' }).answer,
    ).toMatchObject({
      reason: 'partial',
    });
    expect(ask('import', 'value', 2021, 'own')).toEqual(['no-source']);
    expect(ask('import', 'share', 2021, 'own')).toEqual(['no-source']);
    expect(ask('import', 'value', 2019, 'own')).toEqual(['not-reported']);
    expect(ask('export', 'value', 2022, 'mirror')).toEqual(['not-reported']);
    expect(ask('export', 'share', 2024, 'mirror')).toEqual(['observed', 0.75]);
    expect(ask('export', 'value', 2021, 'mirror')).toEqual(['observed', 1300]);
  });

  it('says where the side in view ends', () => {
    const answer = answerTo(base, {
      ...{ partner: EGY, flow: 'import', measure: 'value', record: 'own', years: yearRange(2020, 2021) },
    });
    if (isFigure(answer)) return expect.fail('a figure without a source');
    expect(describeAbsent(base, answer).sentence).toContain('Belarus’s record ends in 2020, and');
  });

  it('draws what claims give after the own record as later, and the partners’ years as recorded', () => {
    const view = viewOf({ reporter: iso3('BLR'), partners: [EGY], years: yearRange(2020, 2021) });
    const { panels, laterName, years } = linesModel(base, view, SOURCES, undefined);
    expect(years).toEqual({ first: 2018, last: 2024 });
    expect(laterName).toBe('2021, from the book’s figures');
    const at = (wanted: number) => panels[0]?.points.find((point) => point.year === wanted);
    expect(at(2021)).toMatchObject({ own: undefined, later: 1105, mirror: 1300 });
    expect(at(2024)).toMatchObject({ own: undefined, later: undefined, mirror: 1500 });
    const sum = linesModel(base, { ...view, partners: [] }, SOURCES, undefined).panels[0];
    expect(sum?.points.find((point) => point.year === 2021)).toMatchObject({ own: undefined, mirror: 1300 });
    expect(sum?.note).toContain('After 2020 it would hold too few');
    const [first] = recordLinesOf(base, EGY);
    expect(first?.own.flat().map(({ year: at, isBeyondRecord }) => [at, isBeyondRecord])).toEqual([
      [2018, false],
      [2020, false],
      [2021, true],
    ]);
    expect(first?.mirror.flat().some(({ isBeyondRecord }) => isBeyondRecord)).toBe(false);
  });

  it('compares both records in the last year that both reach', () => {
    expect(recordPairsOf(base, EGY).map(({ own }) => own.answer.quantity.year)).toEqual([2020, 2020]);
  });

  it('lets the slider, the words earliest and latest, and what is offered follow the side in view', () => {
    const shown = (search: string) => {
      const { requested } = parseAddress(search, parseContextOf(atlas));
      return resolveView(requested, coverageOf(atlas, base)).view.years;
    };
    expect(shown('?years=earliest..latest')).toEqual({ from: 2018, to: 2021 });
    expect(shown('?years=earliest..latest&record=mirror')).toEqual({ from: 2020, to: 2024 });
    const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021) });
    expect(yearsModel(base, view, TWO)).toMatchObject({ first: 2018, last: 2021, recordLast: 2020 });
    const mirror = { ...view, record: 'mirror', years: yearRange(2022, 2023) } as const;
    expect(yearsModel(base, mirror, TWO)).toMatchObject({ first: 2020, last: 2024, recordLast: 2024 });
    expect(yearsModel(base, mirror, TWO).history.map(({ year: at }) => at)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(headlineModel(base, { ...view, measure: 'value', flow: 'import' }, NAMES).denser).toMatchObject({
      years: { from: 2019, to: 2020 },
    });
  });

  it('publishes each side to its end', () => {
    const rows = figuresCsv(base).split('\n');
    const mirror = rows.filter((row) => row.startsWith('BLR,EGY,mirror,export,value,'));
    expect(mirror.map((row) => row.split(',')[5])).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(mirror.filter((row) => /,USD,(observed|estimated),/.test(row))).toHaveLength(3);
    expect(rows.find((row) => row.startsWith('BLR,EGY,own,export,value,2021'))).toContain(',implied,');
  });
});

it('the baseline of a claim is a year of the reporter’s own record, whatever the partners recorded', () => {
  const claim = 'C05,BLR,Exports grew,EGY,all-goods,export_change,5,1,,,percent,exactly,2024,2023,book,One,1,,';
  expect(() => goingOn({ claims: [claim] })).toThrow('a year of the trade record, 2018 to 2020');
});

describe('coveredYears', () => {
  const COUNT = 'C03,BLR,Cars were sold,EGY,cars,count,3,,,,cars,exactly,2026,,book,One,1,,';
  const SPAN =
    'C04,BLR,A share of a decade,EGY,food,share_of_exports_to_partner,2,,,,percent,exactly,2015..2025,,book,One,1,,';

  it('are stretched by claims about trade, also of several years, and by no others; page and compiler alike', () => {
    expect(coveredYears(goingOn({ claims: [COUNT] }).base)).toEqual({ first: 2018, last: 2024 });
    for (const claims of [[], [COUNT], [SPAN], [COUNT, SPAN]]) {
      const one = goingOn({ claims });
      const { first, last } = coveredYears(one.base);
      expect(one.atlas.reporters[0]?.years).toEqual({ from: first, to: last });
      expect(last).toBe(claims.includes(SPAN) ? 2025 : 2024);
    }
  });
});
