import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimValueText } from '../../src/claims/claim-messages.ts';
import { exportNumber } from '../../src/format/export-number.ts';
import { formatFigure, formatInterval, spokenFigure } from '../../src/format/figure.ts';
import {
  formatCount,
  formatIndex,
  formatPercent,
  formatPlain,
  formatRatio,
  formatRound,
  formatRoundUsd,
  formatUsd,
  formatUsdMillions,
  percentOf,
} from '../../src/format/number.ts';
import { scaleText, valueText } from '../../src/growth/lines/line-scale.ts';
import type { Figure } from '../../src/trade/figure.ts';
import { grown, growth } from '../../src/trade/figure.ts';
import { rounded } from '../../src/trade/interval.ts';
import { year } from '../../src/trade/period.ts';
import { claim, iso3 } from '../trade/small-base.ts';

// From a hundredth of a millionth to the trade of a million worlds, on either side of zero, and zero of either sign.
const numbers = fc.oneof(
  fc.constantFrom(0, -0),
  fc.double({ noNaN: true, min: -1e18, max: 1e18 }).filter((value) => value === 0 || Math.abs(value) > 1e-8),
  fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -8, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
);

const UNITS = [
  ['bn', 1e9],
  ['m', 1e6],
  ['%', 0.01],
] as const;

/** What a reader takes a printed number for. */
function reread(text: string): number {
  const bare = text.replace(/≈ |US\$|,|×/g, '').replace('−', '-');
  const [, factor] = UNITS.find(([unit]) => bare.endsWith(unit)) ?? ['', 1];
  return Number(bare.replace(/[^\d.+-]+$/, '')) * factor;
}

function expectHonest(text: string, value: number, within: number) {
  expect(text).not.toContain('-');
  expect(text.match(/[+−]/g)?.length ?? 0).toBeLessThanOrEqual(1);
  const found = reread(text);
  expect(found).not.toBeNaN();
  expect(Math.sign(found) + 0).toBe(Math.sign(value) + 0);
  if (value === 0) expect(text).not.toMatch(/[+−]/);
  expect(Math.abs(found - value)).toBeLessThanOrEqual(within);
}

/** Half of a step; of a number below the step, no less than what one digit leaves. */
function halfOf(step: number, value: number): number {
  const size = Math.abs(value);
  return Math.max(step / 2, size < step ? size * 0.34 : 0) + size * 1e-12;
}

const exact = (step: number) => () => step;
const stepOfPercent = (value: number) => (Math.abs(value) >= 9.9 ? 0.01 : 0.001);
function stepOfUsd(value: number): number {
  const size = Math.abs(value);
  if (size >= 9.995e9) return 1e8;
  if (size >= 999.95e6) return 1e7;
  if (size >= 999_500) return 1e5;
  return size >= 99_950 ? 1e4 : 1;
}

describe('every printed number is read again with its sign and its unit', () => {
  const plain: readonly [string, (value: number) => string, (value: number) => number][] = [
    ['formatPercent', (value) => formatPercent(value), stepOfPercent],
    ['formatPercent with a sign', (value) => formatPercent(value, { sign: true }), stepOfPercent],
    ['formatPercent of whole percents', (value) => formatPercent(value, { sign: true, digits: 0 }), exact(0.01)],
    ['formatPercent of a bound', (value) => formatPercent(value, { sign: true, digits: 2 }), exact(0.0001)],
    ['formatUsd', (value) => formatUsd(value), stepOfUsd],
    ['formatUsd with a sign', (value) => formatUsd(value, { sign: true }), stepOfUsd],
    ['formatCount', formatCount, exact(1)],
    ['formatIndex', formatIndex, exact(0.1)],
    ['formatRatio', formatRatio, exact(0.01)],
    ['formatPlain', formatPlain, exact(0.0001)],
  ];
  it.each(plain)('%s', (_, write, step) => {
    fc.assert(fc.property(numbers, (value) => expectHonest(write(value), value, halfOf(step(value), value))));
  });

  it('formatUsdMillions, in millions', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const text = formatUsdMillions(value, { sign: true });
        expectHonest(text, value / 1e6, halfOf(0.1, value / 1e6));
      }),
    );
  });

  it('the two ends of a scale and its ticks exactly', () => {
    const round = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 12 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(round, (value) => {
        const within = Math.abs(value) * 1e-11;
        expectHonest(formatRound(value), value, within);
        expectHonest(formatRoundUsd(value), value, within);
        expectHonest(scaleText(value, 'USD'), value, within);
        expectHonest(scaleText(value, 'index'), value, within);
      }),
    );
  });

  it.each([
    [formatUsd(-0.4), '−US$0.4'],
    [formatUsd(40), 'US$40'],
    [formatPercent(-0.0004, { sign: true }), '−0.04%'],
    [formatPercent(0.0004, { sign: true, digits: 0 }), '+0.04%'],
    [formatPercent(-0.000004, { sign: true, digits: 2 }), '−0.0004%'],
    [formatUsdMillions(-40, { sign: true }), '−0.00004'],
    [formatPlain(-0.00001), '−0.00001'],
    [formatIndex(0.04), '0.04'],
    [formatRatio(0.001), '0.001'],
    [formatCount(0.3), '0.3'],
    [scaleText(0.0000001, 'index'), '0.0000001'],
    [scaleText(-0.5, 'index'), '−0.5'],
    [scaleText(2.5, 'USD'), 'US$2.5'],
    [scaleText(400_000_000, 'USD'), 'US$400 m'],
    [scaleText(1_025_000_000, 'USD'), 'US$1.025 bn'],
    [valueText(-0.4, 'implied', 'USD'), '≈ −US$0.4'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

const QUANTITY = {
  reporter: iso3('REP'),
  flow: 'balance',
  partners: [iso3('AAA')],
  year: year(2010),
  record: 'own',
} as const;

/** A figure of any kind that the page shows. */
const figures = fc
  .record({
    value: numbers,
    width: fc.constantFrom(0, 0.00001, 0.01, 1, 1000),
    of: fc.constantFrom('level', 'change', 'share', 'asymmetry', 'average-growth'),
    evidence: fc.constantFrom('stated', 'observed', 'implied'),
    isUsd: fc.boolean(),
  })
  .map(
    ({ value, width, of, evidence, isUsd }): Figure => ({
      kind: 'figure',
      value,
      interval: { low: value - width, high: value + width },
      unit: isUsd ? 'USD' : 'ratio',
      evidence,
      quantity: { ...QUANTITY, of, ...(of === 'change' && { from: year(2009) }) },
      basis: { kind: 'claim', claimId: 'C1' },
    }),
  );

/** Both ends of a range as numbers with their unit: of "US$78.05–78.15 m" the second has its currency from the first. */
function endsIn(range: string | undefined): string[] {
  const [, low, high, unit] = /^US\$([\d.,]+)–([\d.,]+)(\D+)$/.exec(range ?? '') ?? [];
  return low && high ? [`US$${low}${unit}`, `US$${high}${unit}`] : (range?.split(' to ') ?? []);
}

describe('every figure is read again with its sign and its unit', () => {
  it('printed, with its bounds', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const binOf = (value: number) => (figure.unit === 'ratio' ? 0.01 : stepOfUsd(value));
        expectHonest(formatFigure(figure), figure.value, halfOf(binOf(figure.value), figure.value));
        for (const [index, text] of endsIn(formatInterval(figure)).entries()) {
          const bound = index === 0 ? figure.interval.low : figure.interval.high;
          expectHonest(text, bound, halfOf(binOf(bound), bound));
        }
      }),
    );
  });

  it('heard', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const words = spokenFigure(figure);
        expect(words).not.toMatch(/[+−$%]/);
        expect(words.includes('minus')).toBe(figure.value < 0);
        if (words.includes('plus')) expect(figure.value).toBeGreaterThan(0);
        expect(words).toContain(figure.unit === 'USD' ? 'dollars' : 'percent');
        expect(words.match(/[1-9]/) !== null).toBe(figure.value !== 0);
      }),
    );
  });
});

describe('numbers for programs', () => {
  it('read again are the number itself, to the fifteenth digit', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { value, unit } = exportNumber(figure);
        const shown = unit === 'USD' ? figure.value : figure.value * 100;
        expect(Object.is(value, -0)).toBe(false);
        expect(Number(JSON.stringify(value))).toBe(value);
        expect(Math.abs(value - shown)).toBeLessThanOrEqual(Math.abs(shown) * 1e-14);
      }),
    );
  });

  it('have no more digits than what they come from: a change of decimals is a decimal', () => {
    const permille = fc.integer({ min: -1000, max: 3000 });
    const base = fc.integer({ min: 1, max: 1_000_000 }).map((thousands) => thousands * 1000);
    fc.assert(
      fc.property(base, permille, (start, change) => {
        const level = (usd: number): Figure => ({
          ...{ kind: 'figure', value: usd, interval: { low: usd, high: usd }, unit: 'USD', evidence: 'observed' },
          quantity: { ...QUANTITY, of: 'level', flow: 'export' },
          basis: { kind: 'claim', claimId: 'C1' },
        });
        const answer = growth(level(start + (start / 1000) * change), level(start), { ...QUANTITY, of: 'change' });
        if (answer.kind === 'absent') return expect.fail(answer.reason);
        const { value, low, high } = exportNumber(answer);
        expect([value, low, high]).toEqual([change / 10, change / 10, change / 10]);
        // The same change stated on the base, and taken again from what it leads to.
        const bounds = rounded(change / 1000, 0.0001);
        const stated: Figure = { ...level(change / 1000), unit: 'ratio', interval: bounds, evidence: 'stated' };
        const implied = growth(grown(level(start), stated, { ...QUANTITY, of: 'level' }), level(start), {
          ...QUANTITY,
          of: 'change',
        });
        if (implied.kind === 'absent') return expect.fail(implied.reason);
        expect(exportNumber(implied)).toMatchObject({
          ...{ value: change / 10, low: percentOf(bounds.low), high: percentOf(bounds.high) },
        });
      }),
    );
  });
});

describe('claimValueText', () => {
  const text = (more: Parameters<typeof claim>[2]) => claimValueText(claim('C1', 'AAA', more));

  it.each([
    [{ measure: 'export_multiple', unit: 'ratio', value: 2.5 }, '×2.5'],
    [{ measure: 'export_multiple', unit: 'ratio', value: 4 }, '×4'],
    [{ measure: 'export_change', unit: 'ratio', value: -0.5 }, '−1/2'],
    [{ measure: 'export_change', unit: 'ratio', value: 0.5 }, '+1/2'],
    [{ measure: 'export_change', unit: 'ratio', value: -0.437 }, '−43.7%'],
    [{ measure: 'export_change', unit: 'ratio', value: 0 }, '0.0%'],
    [{ measure: 'share_of_exports', unit: 'ratio', value: 0.6667 }, '2/3'],
    [{ measure: 'export_change', unit: 'percent', value: 12.5 }, '+12.5%'],
    [{ measure: 'export_change', unit: 'percent', value: 8, rounding: 0.1 }, '+8.0%'],
    [{ measure: 'export_change', unit: 'percent', value: 77, rounding: 1 }, '+77%'],
    [{ measure: 'rating', unit: 'count', value: 2.5 }, '2.5'],
    [{ measure: 'rating', unit: 'points', value: 2.5 }, '2.5 points'],
  ] as const)('%o is %s', (more, expected) => {
    expect(text(more)).toBe(expected);
  });

  it('has one sign at most, that of the number, in every unit', () => {
    const measures = fc.constantFrom('export_change', 'turnover', 'balance', 'share_of_exports', 'rating');
    fc.assert(
      fc.property(
        measures,
        fc.constantFrom('percent', 'USD', 'ratio', 'count', 'points'),
        numbers,
        (measure, unit, value) => {
          const written = text({ measure, unit, value });
          expect(written).not.toContain('-');
          expect(written.match(/[+−]/g)?.length ?? 0).toBeLessThanOrEqual(1);
          expect(written.includes('−')).toBe(value < 0);
          expect(/[1-9]/.test(written)).toBe(value !== 0);
        },
      ),
    );
  });
});
