import { describe, expect, it } from 'vitest';
import { formatDays, formatEventDate, formatYears } from '../../src/format/date.ts';
import { describeFigure } from '../../src/format/evidence.ts';
import { formatFigure, formatInterval, spokenFigure } from '../../src/format/figure.ts';
import { formatLocator } from '../../src/format/locator.ts';
import {
  counted,
  evidenceName,
  kindName,
  levelName,
  measureName,
  possessive,
  reasonName,
  smallBaseName,
  statusName,
} from '../../src/format/messages.ts';
import { formatPercent, formatUsd, formatUsdMillions, percentOf } from '../../src/format/number.ts';
import { unbroken } from '../../src/format/sentence.ts';
import { speakersOf, spokenBy } from '../../src/format/speaker.ts';
import { answerTo } from '../../src/trade/answer.ts';
import { averageGrowthOf } from '../../src/trade/change.ts';
import { isFigure } from '../../src/trade/figure.ts';
import type { Flow, Measure, RecordSide } from '../../src/trade/flow.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

const base = realBase();
const { sources } = realAtlas();
const ask = (partner: string, flow: Flow, measure: Measure, from: number, to: number, record: RecordSide = 'own') =>
  answerTo(base, { partner: iso3(partner), flow, measure, record, years: yearRange(from, to) });
const figureOf = (...question: Parameters<typeof ask>) => {
  const answer = ask(...question);
  return isFigure(answer) ? answer : expect.fail(`no figure: ${answer.reason}`);
};

describe('numbers for people', () => {
  it.each([
    [1.704, true, '+170.4%'],
    [-0.254, true, '−25.4%'],
    [0, true, '0.0%'],
    [0.0051, false, '0.5%'],
    [0.00003, false, '0.003%'], // a tiny share is not nothing
    [12.5, true, '+1,250%'],
  ])('%d becomes %s', (ratio, sign, text) => {
    expect(formatPercent(ratio, { sign })).toBe(text);
  });

  it.each([
    [92_600_000, 'US$92.6 m'],
    [4_005_635_436, 'US$4.01 bn'],
    [10_300_000_000, 'US$10.3 bn'],
    [999_960_000, 'US$1.00 bn'],
    [248_100, 'US$0.25 m'],
    [1599, 'US$1,599'],
    [0, 'US$0'],
    [-63_600_000, '−US$63.6 m'],
  ])('%d dollars become %s', (value, text) => {
    expect(formatUsd(value)).toBe(text);
  });

  it('keep small millions visible and large ones grouped', () => {
    expect([4_005_600_000, 52_300, 1599].map((value) => formatUsdMillions(value))).toEqual(['4,005.6', '0.1', '0.002']);
  });

  it('turn ratios into percent without binary dust', () => {
    expect([1.704, 0.097, 0.29].map(percentOf)).toEqual([170.4, 9.7, 29]);
  });
});

describe('a figure in words', () => {
  it('carries ≈ when implied or estimated, never when stated, derived or observed', () => {
    expect(formatFigure(figureOf('TUR', 'export', 'change', 2020, 2021))).toBe('+170.4%');
    expect(formatFigure(figureOf('PAK', 'export', 'change', 2020, 2021))).toBe('≈ +112.9%');
    expect(formatFigure(figureOf('PAK', 'export', 'value', 2020, 2021))).toBe('US$78.1 m');
    expect(formatFigure(figureOf('TUR', 'export', 'value', 2020, 2021))).toBe('≈ US$360.4 m');
    expect(formatFigure(figureOf('IRN', 'import', 'value', 2019, 2020, 'mirror'))).toBe('≈ US$11.4 m');
  });

  it('formatFigure: a tiny share is said to be one, a tiny change keeps its digit and its sign', () => {
    const tiny = figureOf('ABW', 'export', 'share', 2006, 2007);
    expect(tiny.value).toBeLessThan(0.0001);
    expect(formatFigure(tiny)).toBe('under 0.01%');
    expect(spokenFigure(tiny)).toBe('under 0.01 percent, observed');
    expect(formatFigure({ ...tiny, value: 0 })).toBe('0.0%');
    const change = figureOf('TUR', 'export', 'change', 2019, 2020);
    expect(formatFigure({ ...change, value: -0.00003 })).toBe('−0.003%');
  });

  it('never shows more digits than were printed', () => {
    expect(formatFigure(figureOf('PAK', 'turnover', 'change', 2020, 2021))).toBe('+77%');
  });

  it('gives its interval, and none for a single recorded number', () => {
    expect(formatInterval(figureOf('PAK', 'export', 'value', 2020, 2021))).toBe('US$78.05–78.15 m');
    expect(formatInterval(figureOf('PAK', 'turnover', 'change', 2020, 2021))).toBe('+76.50% to +77.50%');
    expect(formatInterval(figureOf('PAK', 'export', 'value', 2019, 2020))).toBeUndefined();
  });

  it('is spoken with its evidence', () => {
    expect(spokenFigure(figureOf('TUR', 'export', 'change', 2020, 2021))).toBe('plus 170.4 percent, stated');
    expect(spokenFigure(figureOf('PAK', 'balance', 'value', 2020, 2021))).toBe('plus 63.6 million dollars, stated');
  });
});

describe('the evidence of a figure', () => {
  it('shows formula, interval, inputs and their place for Pakistan’s derived exports', () => {
    const description = describeFigure(base, sources, figureOf('PAK', 'export', 'value', 2020, 2021));
    expect(description).toMatchObject({
      name: 'Derived',
      subject: 'Exports to Pakistan, 2021',
      formula: '(US$92.6 m + US$63.6 m) ÷ 2 = US$78.1 m',
      interval: 'US$78.05–78.15 m',
    });
    expect(description.lines.map((line) => line.claimId)).toEqual(['C08', 'C10']);
    expect(description.lines[0]?.origin).toContain('Section ‘One more “turn to the East”’, ¶3');
  });

  it('describeFigure: writes average yearly growth so that it can be read one way only', () => {
    const growth = averageGrowthOf(base, {
      ...{ partner: iso3('IND'), flow: 'export', record: 'own' },
      years: yearRange(2010, 2020),
    });
    const { formula } = describeFigure(base, sources, isFigure(growth) ? growth : expect.fail('no growth'));
    expect(formula).toMatch(
      /^\(US\$\S+\sm ÷ US\$\S+\sm\)\^\(1\/10\) − 1 = \+2\.0%, average yearly \(compound\) growth$/,
    );
  });

  it('describeFigure: quotes a multiple in the words it is printed in', () => {
    const figure = figureOf('TUR', 'export', 'change', 2020, 2021);
    const { lines } = describeFigure(base, sources, { ...figure, basis: { kind: 'claim', claimId: 'C11' } });
    expect(lines[0]?.origin).toMatch(/, printed as “nearly fourfold”$/);
  });

  it('follows an implied turnover down to the record and the claims', () => {
    const { lines, formula } = describeFigure(base, sources, figureOf('VNM', 'turnover', 'value', 2020, 2021));
    expect(formula).toBe('US$188.7 m + US$107.5 m = US$296.2 m');
    expect(lines.map((line) => [line.label, line.value])).toEqual([
      ['Exports to Vietnam, 2020', 'US$95.8 m'],
      ['Change of exports to Vietnam, 2020 to 2021', '+97.0%'],
      ['Imports from Vietnam, 2020', 'US$82.9 m'],
      ['Change of imports from Vietnam, 2020 to 2021', '+29.6%'],
    ]);
  });

  it('sums up a share of more than a hundred partners by its largest parts', () => {
    const { lines, more } = describeFigure(base, sources, figureOf('CHN', 'export', 'share', 2019, 2020));
    expect(lines.map((line) => line.label)).toEqual([
      'Exports to China, 2020',
      'Exports to Brazil, 2020',
      'Exports to India, 2020',
    ]);
    expect(more).toBe('and 109 more figures, the largest shown');
  });
});

describe('dates and places', () => {
  it('say as much as the source does', () => {
    const event = (startsOn: string, endsOn: string, precision: 'day' | 'month' | 'season' | 'year') =>
      formatEventDate({ startsOn, endsOn, precision });
    expect(event('2021-09-16', '2021-09-16', 'day')).toBe('16 September 2021');
    expect(event('2021-06-24', '2021-06-25', 'day')).toBe('24–25 June 2021');
    expect(event('2021-05-31', '2021-06-01', 'day')).toBe('31 May – 1 June 2021');
    expect(event('2021-07-01', '2021-07-31', 'month')).toBe('July 2021');
    expect(event('2021-06-01', '2021-08-31', 'season')).toBe('June to August 2021');
    expect(event('2021-01-01', '2021-12-31', 'year')).toBe('2021');
    expect(formatEventDate({ precision: 'none' })).toBe('no date given');
    expect(formatDays('2020-12-31', '2021-01-01')).toBe('31 December 2020 – 1 January 2021');
    expect(formatYears({ from: year(2019), to: year(2020) })).toBe('2019–2020');
  });

  it('smallBaseName: says the package’s mark, where it has one', () => {
    expect(smallBaseName(1_000_000).replace('\u00a0', ' ')).toBe('small base (under US$1 m)');
    expect(smallBaseName(0)).toBe('small base');
  });

  it('quote a heading once, count words, and know whose something is', () => {
    expect(formatLocator({ section: 'Like China', paragraph: 3, note: 6 })).toBe('Section ‘Like China’, ¶3, note 6');
    expect(formatLocator({ section: '‘Chinese World’', paragraph: 1 })).toBe('Section ‘Chinese World’, ¶1');
    expect([counted(1, 'partner'), counted(1200, 'partner')]).toEqual(['1 partner', '1,200 partners']);
    expect([possessive('Belarus'), possessive('Philippines')]).toEqual(['Belarus’s', 'Philippines’']);
  });
});

describe('who says a figure', () => {
  const names = { claims: 'the yearbook', record: 'the IMF record' };

  it.each([
    ['TUR', 'export', 'change', 'the yearbook says'],
    ['PAK', 'export', 'value', 'by arithmetic on the yearbook alone,'],
    ['TUR', 'export', 'value', 'by arithmetic on the yearbook and the IMF record,'],
  ] as const)('spokenBy: %s, %s, %s of 2021 is %s', (partner, flow, measure, words) => {
    expect(spokenBy(figureOf(partner, flow, measure, 2020, 2021), names)).toBe(words);
  });

  it('spokenBy: a figure of the record needs no speaker', () => {
    expect(spokenBy(figureOf('TUR', 'export', 'change', 2019, 2020), names)).toBeUndefined();
  });

  it('speakersOf: names a record only over figures that rest on it', () => {
    const printed = figureOf('TUR', 'export', 'change', 2020, 2021);
    const mixed = figureOf('TUR', 'export', 'value', 2020, 2021);
    const recorded = figureOf('TUR', 'export', 'value', 2019, 2020);
    expect(speakersOf([printed], names, 'Belarus’s record')).toEqual(['the yearbook']);
    expect(speakersOf([recorded], names, 'Belarus’s record')).toEqual(['Belarus’s record']);
    expect(speakersOf([mixed], names, 'Belarus’s record')).toEqual(['the yearbook', 'Belarus’s record']);
  });
});

describe('a sentence over several lines', () => {
  it('unbroken: keeps an amount with its unit and with the sign of what is rough', () => {
    expect(unbroken('fell by ≈ US$57.9 m from 2019 to 2020, to US$1.2 bn (88 of 154 partners)')).toBe(
      'fell by ≈\u00a0US$57.9\u00a0m from 2019 to 2020, to US$1.2\u00a0bn (88 of 154 partners)',
    );
  });
});

describe('an amount of dollars', () => {
  it('leaves its currency to a title, and writes its unit out', () => {
    expect(formatUsd(92.6e6, { currency: false })).toBe('92.6 m');
    expect(formatUsd(-4.01e9, { currency: false, sign: true })).toBe('−4.01 bn');
    expect(formatUsd(92.6e6, { unit: 'word' })).toBe('US$92.6 million');
    expect(formatUsd(1599, { unit: 'word' })).toBe('US$1,599');
  });
});

describe('a name in the middle of a sentence', () => {
  it('has a form of its own, in which a currency keeps its letters', () => {
    expect([evidenceName('derived'), evidenceName('derived', 'mid')]).toEqual(['Derived', 'derived']);
    expect([reasonName('no-source'), reasonName('no-source', 'mid')]).toEqual(['No source', 'no source']);
    expect([kindName('visit', 'mid'), statusName('held', 'mid'), levelName('minister', 'mid')]).toEqual([
      'visit',
      'held',
      'minister',
    ]);
    expect([measureName('change', 'mid'), measureName('value', 'mid')]).toEqual(['change', 'US$ value']);
  });
});
