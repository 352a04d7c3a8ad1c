import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/trade/answer.ts';
import { cautionsOf } from '../../src/trade/caution.ts';
import { asymmetryOf, averageGrowthOf, indexOf } from '../../src/trade/change.ts';
import { checksOf } from '../../src/trade/check.ts';
import { headline } from '../../src/trade/comparison.ts';
import { isWithin, type RegionSlug } from '../../src/trade/economy.ts';
import { contactsOf } from '../../src/trade/event.ts';
import { ABSENCE_REASONS, type AbsenceReason, type Answer, EVIDENCE, type Evidence } from '../../src/trade/figure.ts';
import { FLOWS, type Flow, MEASURES, type Measure, RECORDS, type RecordSide } from '../../src/trade/flow.ts';
import { contains } from '../../src/trade/interval.ts';
import { levelsBeside } from '../../src/trade/level.ts';
import { year, yearRange, yearsBetween } from '../../src/trade/period.ts';
import { coveredYears } from '../../src/trade/series.ts';
import { worldShareOf } from '../../src/trade/share.ts';
import { totalChangeOf, totalOf } from '../../src/trade/total.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from './small-base.ts';

// Each expected number is worked out here from the printed sources: the yearbook's percentages, and the record's dollars.
const base = realBase();

type Row = readonly [partner: string, flow: Flow, measure: Measure, from: number, to: number, record: RecordSide];

function ask([partner, flow, measure, from, to, record]: Row): Answer {
  return answerTo(base, { partner: iso3(partner), flow, measure, years: yearRange(from, to), record });
}

function expectFigure(answer: Answer, evidence: Evidence, value: number, bounds?: readonly [number, number]): void {
  expect(answer.kind).toBe('figure');
  if (answer.kind !== 'figure') return;
  expect(answer.evidence).toBe(evidence);
  expect(Math.abs(answer.value / value - 1)).toBeLessThan(1e-9);
  const [low, high] = bounds ?? [value, value];
  expect(Math.abs(answer.interval.low / low - 1)).toBeLessThan(1e-9);
  expect(Math.abs(answer.interval.high / high - 1)).toBeLessThan(1e-9);
}

describe('answers worked out by hand: what the yearbook and the record give for 2021', () => {
  it.each<[Row, Evidence, number, [number, number]]>([
    [['CHN', 'export', 'change', 2020, 2021, 'own'], 'stated', 0.097, [0.0965, 0.0975]],
    [['CHN', 'import', 'change', 2020, 2021, 'own'], 'stated', 0.08, [0.0795, 0.0805]],
    [['TUR', 'export', 'change', 2020, 2021, 'own'], 'stated', 1.704, [1.7035, 1.7045]],
    [['VNM', 'export', 'change', 2020, 2021, 'own'], 'stated', 0.97, [0.9695, 0.9705]],
    [['PAK', 'turnover', 'change', 2020, 2021, 'own'], 'stated', 0.77, [0.765, 0.775]],
    [['PAK', 'turnover', 'value', 2020, 2021, 'own'], 'stated', 92_600_000, [92_550_000, 92_650_000]],
    [['PAK', 'balance', 'value', 2020, 2021, 'own'], 'stated', 63_600_000, [63_550_000, 63_650_000]],
    // (92.6 + 63.6) ÷ 2 = 78.1 and (92.6 − 63.6) ÷ 2 = 14.5, each bound with its own half steps
    [['PAK', 'export', 'value', 2020, 2021, 'own'], 'derived', 78_100_000, [78_050_000, 78_150_000]],
    [['PAK', 'import', 'value', 2020, 2021, 'own'], 'derived', 14_500_000, [14_450_000, 14_550_000]],
    // 78.1 m over the recorded 36.6833 m
    [
      ['PAK', 'export', 'change', 2020, 2021, 'own'],
      'implied',
      78_100_000 / 36_683_300 - 1,
      [78_050_000 / 36_683_300 - 1, 78_150_000 / 36_683_300 - 1],
    ],
    // 14.5 m over the recorded 15.4845 m: a fall
    [
      ['PAK', 'import', 'change', 2020, 2021, 'own'],
      'implied',
      14_500_000 / 15_484_500 - 1,
      [14_450_000 / 15_484_500 - 1, 14_550_000 / 15_484_500 - 1],
    ],
    // recorded 2020 × (1 + stated change): 820.8, 4,005.6, 360.4, 720.9, 188.7 and 107.5 million
    [
      ['CHN', 'export', 'value', 2020, 2021, 'own'],
      'implied',
      748_242_600 * 1.097,
      [748_242_600 * 1.0965, 748_242_600 * 1.0975],
    ],
    [
      ['CHN', 'import', 'value', 2020, 2021, 'own'],
      'implied',
      3_708_921_700 * 1.08,
      [3_708_921_700 * 1.0795, 3_708_921_700 * 1.0805],
    ],
    [
      ['TUR', 'export', 'value', 2020, 2021, 'own'],
      'implied',
      133_283_000 * 2.704,
      [133_283_000 * 2.7035, 133_283_000 * 2.7045],
    ],
    [
      ['TUR', 'import', 'value', 2020, 2021, 'own'],
      'implied',
      606_834_300 * 1.188,
      [606_834_300 * 1.1875, 606_834_300 * 1.1885],
    ],
    [
      ['VNM', 'export', 'value', 2020, 2021, 'own'],
      'implied',
      95_784_200 * 1.97,
      [95_784_200 * 1.9695, 95_784_200 * 1.9705],
    ],
    [
      ['VNM', 'import', 'value', 2020, 2021, 'own'],
      'implied',
      82_924_000 * 1.296,
      [82_924_000 * 1.2955, 82_924_000 * 1.2965],
    ],
    // exports + imports of the two lines above: about 296 million
    [
      ['VNM', 'turnover', 'value', 2020, 2021, 'own'],
      'implied',
      95_784_200 * 1.97 + 82_924_000 * 1.296,
      [95_784_200 * 1.9695 + 82_924_000 * 1.2955, 95_784_200 * 1.9705 + 82_924_000 * 1.2965],
    ],
    // exports − imports: low − high and high − low
    [
      ['TUR', 'balance', 'value', 2020, 2021, 'own'],
      'implied',
      133_283_000 * 2.704 - 606_834_300 * 1.188,
      [133_283_000 * 2.7035 - 606_834_300 * 1.1885, 133_283_000 * 2.7045 - 606_834_300 * 1.1875],
    ],
    // a longer span that ends in 2021: 360.4 m over the recorded 140.8078 m of 2019
    [
      ['TUR', 'export', 'change', 2019, 2021, 'own'],
      'implied',
      (133_283_000 * 2.704) / 140_807_800 - 1,
      [(133_283_000 * 2.7035) / 140_807_800 - 1, (133_283_000 * 2.7045) / 140_807_800 - 1],
    ],
  ])('%j is %s %d', (row, evidence, value, bounds) => {
    expectFigure(ask(row), evidence, value, bounds);
  });
});

describe('answers worked out by hand: the record of 1992–2020', () => {
  it.each<[Row, Evidence, number]>([
    [['CHN', 'export', 'change', 2019, 2020, 'own'], 'observed', 748_242_600 / 673_336_100 - 1],
    [['PAK', 'turnover', 'value', 2019, 2020, 'own'], 'observed', 36_683_300 + 15_484_500],
    [['PAK', 'balance', 'change', 2019, 2020, 'own'], 'observed', 36_683_300 - 15_484_500 - (35_064_800 - 15_096_100)],
    [['BRA', 'export', 'value', 1992, 1993, 'own'], 'observed', 38_260_000],
    // the mirror export is the partner's own import
    [['PAK', 'export', 'value', 2019, 2020, 'mirror'], 'observed', 33_311_711],
    // the IMF's estimates of what Iran sold to Belarus
    [['IRN', 'import', 'change', 2019, 2020, 'mirror'], 'estimated', 11_360_000 / 8_650_000 - 1],
    // 112 partners have an export row for 2020; they add up to 3,550.6562 million
    [['CHN', 'export', 'share', 2019, 2020, 'own'], 'observed', 748_242_600 / 3_550_656_200],
    [
      ['CHN', 'turnover', 'share', 2019, 2020, 'own'],
      'observed',
      (748_242_600 + 3_708_921_700) / (3_550_656_200 + 6_029_992_100),
    ],
    // a balance has no share: its value is the answer
    [['CHN', 'balance', 'share', 2019, 2020, 'own'], 'observed', 748_242_600 - 3_708_921_700],
  ])('%j is %s %d', (row, evidence, value) => {
    expectFigure(ask(row), evidence, value);
  });

  it.each<[Row, AbsenceReason]>([
    [['BRA', 'export', 'change', 2020, 2021, 'own'], 'no-source'],
    [['CHN', 'export', 'change', 2020, 2021, 'mirror'], 'no-source'], // no yearbook figure belongs to the mirror
    [['CHN', 'export', 'share', 2020, 2021, 'own'], 'partial'], // 4 of 154 partners cannot make a sum
    [['BRA', 'export', 'share', 2020, 2021, 'own'], 'partial'],
    [['DZA', 'turnover', 'value', 2019, 2020, 'own'], 'partial'], // exports 13.2 m, no import row
    [['DZA', 'import', 'value', 2019, 2020, 'own'], 'not-reported'],
    [['VNM', 'import', 'value', 2019, 2020, 'mirror'], 'not-reported'], // the partner's record stops in 2017
    [['AIA', 'import', 'change', 2017, 2018, 'mirror'], 'zero-base'],
    [['CHN', 'export', 'change', 1991, 1992, 'own'], 'not-reported'], // the record's first year has no base
    [['RUS', 'export', 'value', 2019, 2020, 'own'], 'out-of-scope'],
  ])('%j is absent: %s', (row, reason) => {
    expect(ask(row)).toMatchObject({ kind: 'absent', reason });
  });
});

describe('answers worked out by hand: sums, shares and comparisons', () => {
  const inRegion = (slug: RegionSlug) =>
    base.scope.filter((economy) => isWithin(economy, [slug])).map((economy) => economy.iso3);
  const everyone = base.scope.map((economy) => economy.iso3);

  it('Central Africa bought 32.8767 million in 2020, known for eight of its nine states', () => {
    const { answer, coverage } = totalOf(base, {
      partners: inRegion('central-africa'),
      flow: 'export',
      year: year(2020),
      record: 'own',
    });
    // Angola, CAR, Cameroon, DR Congo, Congo, Gabon, Equatorial Guinea, Chad; none for São Tomé and Príncipe
    expectFigure(answer, 'observed', 13_950_500 + 142_900 + 17_524_200 + 600_200 + 406_100 + 175_700 + 19_000 + 58_100);
    expect(coverage).toEqual({ known: 8, oneSided: 0, of: 9 });
  });

  it('East Asia’s change counts the seven partners known in both years, without Macao', () => {
    const { answer, coverage } = totalChangeOf(base, {
      partners: inRegion('east-asia'),
      flow: 'export',
      years: yearRange(2019, 2020),
      record: 'own',
    });
    const after = 748_242_600 + 12_397_900 + 23_663_700 + 39_089_100 + 49_451_000 + 2_000 + 16_719_500;
    const before = 673_336_100 + 18_233_800 + 28_457_500 + 40_435_200 + 33_668_400 + 112_700 + 18_791_100;
    expectFigure(answer, 'observed', after / before - 1);
    expect(coverage).toEqual({ known: 7, oneSided: 0, of: 8 });
  });

  it('the whole scope’s exports of 2021 cover 4 of 154 partners', () => {
    const { coverage } = totalOf(base, { partners: everyone, flow: 'export', year: year(2021), record: 'own' });
    expect(coverage).toEqual({ known: 4, oneSided: 0, of: 154 });
  });

  it('turnover of 2020 is known on both sides for 95 partners, on one side for 31', () => {
    const { coverage } = totalOf(base, { partners: everyone, flow: 'turnover', year: year(2020), record: 'own' });
    expect(coverage).toEqual({ known: 126, oneSided: 31, of: 154 });
  });

  it('China took 2.6 % of all Belarusian exports in 2020', () => {
    expectFigure(worldShareOf(base, iso3('CHN'), 'export', year(2020)), 'observed', 748_242_600 / 29_179_441_000);
  });

  it('Pakistan recorded 91 % of what Belarus says it sold there in 2020', () => {
    expectFigure(asymmetryOf(base, iso3('PAK'), 'export', year(2020)), 'observed', 33_311_711 / 36_683_300);
  });

  it('exports to China grew by 1.8 % a year over 2011–2020, to 117.5 with 2011 at 100', () => {
    const query = { partner: iso3('CHN'), flow: 'export', years: yearRange(2011, 2020), record: 'own' } as const;
    expectFigure(averageGrowthOf(base, query), 'observed', (748_242_600 / 636_588_100) ** (1 / 9) - 1);
    expectFigure(indexOf(base, query), 'observed', (100 * 748_242_600) / 636_588_100);
  });

  it('Pakistan’s turnover of 2020 is recorded, with 92.6 ÷ 1.77 = 52.3 million derived beside it', () => {
    const beside = levelsBeside(base, { partner: iso3('PAK'), flow: 'turnover', year: year(2020), record: 'own' });
    expect(beside).toHaveLength(1);
    expectFigure(beside[0] as Answer, 'derived', 92_600_000 / 1.77, [92_550_000 / 1.775, 92_650_000 / 1.765]);
  });

  it('a change from Anguilla-sized bases says from what, and 2020 is called a pandemic base', () => {
    const low = cautionsOf(base, ask(['AFG', 'import', 'change', 2019, 2020, 'own']));
    expect(low).toContainEqual({ kind: 'low-base', baseUsd: 52_300 });
    const pandemic = cautionsOf(base, ask(['TUR', 'export', 'change', 2020, 2021, 'own'])).filter(
      (one) => one.kind === 'year',
    );
    expect(pandemic.map((one) => one.text).join(' ')).toMatch(/2020 .*pandemic.*2021/s);
  });
});

describe('what the sources say of the claims', () => {
  const checks = (id: string) =>
    checksOf(base, base.claims.find((claim) => claim.id === id) ?? expect.fail(`no claim ${id}`));

  it('Pakistan’s +77 % agrees: 92.6 million over the recorded 52.1678 million is +77.5 %', () => {
    const [check] = checks('C09');
    expect(check).toMatchObject({ verdict: 'agrees', strength: 'internal', method: 'claims-over-record' });
    expect(check?.other?.value).toBeCloseTo(92_600_000 / 52_167_800 - 1, 10);
  });

  it('China’s exports differ from UN Comtrade’s −25.4 %, whose 2021 is incomplete', () => {
    const comtrade = checks('C02').find((check) => check.sources.includes('un-comtrade-2026-03'));
    expect(comtrade).toMatchObject({ verdict: 'differs', strength: 'weak', weaknesses: ['incomplete'] });
    expect(comtrade?.other?.value).toBeCloseTo(556_100_100 / 745_188_000 - 1, 10);
  });

  it('the press figures for China, of unclear scope, decide nothing: neither +8.3 % for imports nor +9.7 % for exports', () => {
    const press = (id: string) => checks(id).find((check) => check.sources.includes('sb-government-2021'));
    expect(press('C03')).toMatchObject({ verdict: 'unchecked', weaknesses: ['unclear'], other: { value: 0.083 } });
    expect(press('C02')).toMatchObject({ verdict: 'unchecked', weaknesses: ['unclear'], other: { value: 0.097 } });
  });

  it('Vietnam’s trade was not below 2019: about 296 million implied against 211 million', () => {
    const [check] = checks('C24');
    expect(check).toMatchObject({ verdict: 'differs', strength: 'internal', method: 'against-baseline' });
    expect(check?.other?.value).toBeCloseTo(95_784_200 * 1.97 + 82_924_000 * 1.296, 0);
    expect(check?.claimed?.value).toBeCloseTo(108_247_000 + 103_040_900, 0);
  });

  it('potash’s two-thirds meets a ceiling: all chemicals were 92.7 % in 2015', () => {
    const ceiling = checks('C14').find((check) => check.other?.quantity.year === 2015);
    expect(ceiling).toMatchObject({ verdict: 'unchecked', method: 'ceiling' });
    expect(ceiling?.other?.value).toBeCloseTo(728.6 / 785.7, 10);
  });

  it('farm goods: ×1.75 does not decide “nearly doubled”; a fifth of exports fits 2020 (19.6 %), one of the years that may be meant, not 2021 (16.8 %)', () => {
    expect(checks('C12')).toMatchObject([
      {
        verdict: 'unchecked',
        weaknesses: ['incomplete', 'open-words'],
        other: { value: expect.closeTo(6_702.48 / 3_822.36 - 1, 10) },
      },
    ]);
    const years = new Map(checks('C13').map((check) => [Number(check.other?.quantity.year), check]));
    expect(years.get(2021)).toMatchObject({
      verdict: 'unchecked',
      weaknesses: ['incomplete', 'year-read', 'words', 'other-reading'],
      other: { value: expect.closeTo(6_702.48 / 39_889.02, 10) },
    });
    expect(years.get(2020)).toMatchObject({
      verdict: 'agrees',
      strength: 'weak',
      other: { value: expect.closeTo(5_714.11 / 29_179.44, 10) },
    });
    expect(years.get(2011)).toMatchObject({ verdict: 'unchecked', method: 'neighbouring-year' });
  });

  it('every claim has a verdict and every comparison with a number names its source', () => {
    for (const claim of base.claims) {
      const comparisons = checksOf(base, claim);
      expect(comparisons.length).toBeGreaterThan(0);
      expect(['differs', 'agrees', 'unchecked']).toContain(headline(comparisons).verdict);
      for (const comparison of comparisons)
        expect(comparison.other === undefined || comparison.sources.length > 0).toBe(true);
    }
  });
});

describe('events and trade side by side', () => {
  it('Turkey’s trade moved without a contact, Iran had contacts without trade figures', () => {
    expect(contactsOf(base.events, iso3('TUR'), year(2021)).held).toBe(0);
    expect(contactsOf(base.events, iso3('IRN'), year(2021)).held).toBe(4);
    expect(ask(['IRN', 'export', 'change', 2020, 2021, 'own'])).toMatchObject({ kind: 'absent', reason: 'no-source' });
  });

  it('Pakistan had three contacts, one of them between heads, and one visit cancelled', () => {
    expect(contactsOf(base.events, iso3('PAK'), year(2021))).toMatchObject({
      held: 3,
      cancelled: 1,
      byLevel: [
        { level: 'head-of-state', count: 1 },
        { level: 'minister', count: 1 },
        { level: 'deputy-minister', count: 1 },
      ],
    });
  });
});

describe('over the whole package', () => {
  const { first, last } = coveredYears(base);
  const questions = base.scope.flatMap(({ iso3: partner }) =>
    yearsBetween(first, last).flatMap((to) =>
      FLOWS.flatMap((flow) =>
        MEASURES.flatMap((measure) =>
          RECORDS.map((record) => ({ partner, flow, measure, record, years: { from: year(to - 1), to } })),
        ),
      ),
    ),
  );

  const isSound = (answer: Answer) =>
    answer.kind === 'absent'
      ? ABSENCE_REASONS.includes(answer.reason)
      : Number.isFinite(answer.value) &&
        EVIDENCE.includes(answer.evidence) &&
        contains(answer.interval, answer.value) &&
        (answer.quantity.record === 'own' || answer.evidence === 'observed' || answer.evidence === 'estimated');

  it('every partner, flow, year, measure and record gives a figure with evidence inside its interval, or a reason', () => {
    const answers = questions.map((question) => ({ question, answer: answerTo(base, question) }));
    expect(answers).toHaveLength(154 * 30 * FLOWS.length * MEASURES.length * RECORDS.length);
    expect(answers.filter(({ answer }) => !isSound(answer))).toEqual([]);
    expect(answers.filter(({ answer }) => answer.kind === 'figure').length).toBeGreaterThan(20_000);
  });

  it('has no figure of the own record that rests on a mirror row, nor the other way round', () => {
    const sides = (answer: Answer): string[] => {
      if (answer.kind === 'absent') return [];
      const { basis } = answer;
      if (basis.kind === 'record') return [basis.row.compiledBy];
      return basis.kind === 'formula' ? basis.inputs.flatMap(sides) : [];
    };
    for (const { iso3: partner } of base.scope) {
      for (const flow of FLOWS) {
        for (const measure of MEASURES) {
          const years = yearRange(2019, 2020);
          expect(new Set(sides(answerTo(base, { partner, flow, measure, years, record: 'own' })))).not.toContain(
            'partner',
          );
          expect(new Set(sides(answerTo(base, { partner, flow, measure, years, record: 'mirror' })))).not.toContain(
            'reporter',
          );
        }
      }
    }
  });
});
