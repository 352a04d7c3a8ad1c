import type { Iso3 } from './economy.ts';
import type { Compiler, Flow, RecordedFlow, RecordSide, Valuation } from './flow.ts';
import type { Interval } from './interval.ts';
import * as interval from './interval.ts';
import type { Year } from './period.ts';

/**
 * How a figure is known, in order of rank:
 * - `stated`: the claims' source says so;
 * - `derived`: arithmetic on stated figures only;
 * - `observed`: in the trade record, or arithmetic on it;
 * - `estimated`: the record's compiler marks it as its own estimate;
 * - `implied`: arithmetic that mixes claims with the record.
 */
export const EVIDENCE = ['stated', 'derived', 'observed', 'estimated', 'implied'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The evidence of numbers that nobody wrote down as they stand: worked out, or estimated. They are drawn hatched. */
export const COMPUTED = ['derived', 'estimated', 'implied'] as const satisfies readonly Evidence[];
export type ComputedEvidence = (typeof COMPUTED)[number];

/** Whether a number was worked out or estimated; not where there is none. */
export function isComputed(evidence: Evidence | undefined): evidence is ComputedEvidence {
  return COMPUTED.some((one) => one === evidence);
}

/**
 * Whether a number only comes near what it stands for, so that "≈" stands before it: it rests on a compiler's estimate, or on
 * two sources that may not count alike. Arithmetic on the claims alone (`derived`) is as good as their print.
 */
export function isApproximate(evidence: Evidence | undefined): boolean {
  return evidence === 'implied' || evidence === 'estimated';
}

/**
 * Why there is no figure:
 * - `not-reported`: the record covers the year but has no such row;
 * - `no-source`: no source of the package reaches the year;
 * - `zero-base`: a change or ratio over zero;
 * - `partial`: one side of a sum is missing;
 * - `not-applicable`: there is no such figure, as a balance, which changes its sign, has no yearly growth;
 * - `out-of-scope`: the atlas does not cover the economy.
 */
export const ABSENCE_REASONS = [
  'not-reported',
  'no-source',
  'zero-base',
  'partial',
  'not-applicable',
  'out-of-scope',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** What a number measures. USD are current US dollars; a change and a share are ratios (0.097 = 9.7 %); index 100 = first year. */
export type Unit = 'USD' | 'ratio' | 'index';

/** What a number is about, so that a formula can name its inputs. */
export interface Quantity {
  readonly of: 'level' | 'change' | 'share' | 'world-share' | 'index' | 'average-growth' | 'asymmetry' | 'total';
  /** Whose trade it is, whoever recorded it. */
  readonly reporter: Iso3;
  readonly flow: Flow;
  /** One partner, several (a region or a choice), or none for the reporter's trade with the world. */
  readonly partners: readonly Iso3[];
  readonly year: Year;
  /** First year, for everything that compares two years. */
  readonly from?: Year;
  readonly record: RecordSide;
}

/** One row of the trade record, as a figure rests on it. */
export interface RecordRow {
  readonly partner: Iso3 | null;
  readonly compiledBy: Compiler;
  readonly flow: RecordedFlow;
  readonly year: Year;
  readonly valueUsd: number;
  readonly isEstimate: boolean;
  readonly valuation: Valuation | null;
  readonly source: string;
}

/** The arithmetic that figures are made with; `format` writes each as a line with its inputs. */
export type Operation =
  | 'sum'
  | 'difference'
  | 'half-sum'
  | 'half-difference'
  | 'growth'
  | 'grown'
  | 'base-of-growth'
  | 'ratio'
  | 'index'
  | 'average-growth';

/** What a figure rests on: a claim, a row of the record, a single figure from elsewhere, or a formula over other figures. */
export type Basis =
  | { readonly kind: 'claim'; readonly claimId: string }
  | { readonly kind: 'independent'; readonly source: string; readonly basis: string; readonly url?: string | undefined }
  | { readonly kind: 'record'; readonly row: RecordRow }
  | { readonly kind: 'formula'; readonly operation: Operation; readonly inputs: readonly Figure[] };

/** A number that says how it is known. `interval` always holds `value`. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: number;
  readonly interval: Interval;
  readonly unit: Unit;
  readonly evidence: Evidence;
  readonly quantity: Quantity;
  readonly basis: Basis;
}

/** No number, and why. `missing` are the quantities that would make it computable. */
export interface Absent {
  readonly kind: 'absent';
  readonly reason: AbsenceReason;
  readonly quantity: Quantity;
  readonly missing: readonly Quantity[];
}

/** Every question about trade has one of these two answers; never a bare number, never a blank. */
export type Answer = Figure | Absent;

/** Narrows an answer to a figure. */
export function isFigure(answer: Answer): answer is Figure {
  return answer.kind === 'figure';
}

/** No figure, with its reason; unless said otherwise the quantity itself is what is missing. */
export function absent(reason: AbsenceReason, quantity: Quantity, missing: readonly Quantity[] = [quantity]): Absent {
  return { kind: 'absent', reason, quantity, missing };
}

/** A figure read from one row of the record; its interval is the single number. */
export function fromRecord(row: RecordRow, quantity: Quantity): Figure {
  return {
    kind: 'figure',
    value: row.valueUsd,
    interval: interval.exactly(row.valueUsd),
    unit: 'USD',
    evidence: row.isEstimate ? 'estimated' : 'observed',
    quantity,
    basis: { kind: 'record', row },
  };
}

/**
 * The evidence of arithmetic. Claims alone give `derived`; the record alone stays `observed`, or `estimated` when any
 * part is; a mix, or anything implied, gives `implied`.
 */
export function combinedEvidence(parts: readonly Evidence[]): Evidence {
  const hasClaims = parts.some((part) => part === 'stated' || part === 'derived');
  const hasRecord = parts.some((part) => part === 'observed' || part === 'estimated');
  if (parts.includes('implied') || (hasClaims && hasRecord)) return 'implied';
  if (hasClaims) return 'derived';
  return parts.includes('estimated') ? 'estimated' : 'observed';
}

/** a + b, in the unit of a. Worked line: 36.7 m exports + 15.5 m imports = 52.2 m turnover. */
export function sum(a: Figure, b: Figure, quantity: Quantity): Figure {
  return combine('sum', [a, b], quantity, a.unit, a.value + b.value, interval.add(a.interval, b.interval));
}

/** The sum of any number of figures in USD; an empty list is a mistake of the caller. */
export function total(parts: readonly Figure[], quantity: Quantity): Figure {
  if (parts.length === 0) throw new RangeError('a total needs at least one figure');
  const value = parts.reduce((running, part) => running + part.value, 0);
  const bounds = parts.reduce((running, part) => interval.add(running, part.interval), interval.exactly(0));
  return combine('sum', parts, quantity, 'USD', value, bounds);
}

/** a − b, in the unit of a. Worked line: 36.7 m exports − 15.5 m imports = 21.2 m balance. */
export function difference(a: Figure, b: Figure, quantity: Quantity): Figure {
  return combine('difference', [a, b], quantity, a.unit, a.value - b.value, interval.subtract(a.interval, b.interval));
}

/** (a + b) ÷ 2: exports from turnover and balance. Worked line: (92.6 + 63.6) ÷ 2 = 78.1. */
export function halfSum(a: Figure, b: Figure, quantity: Quantity): Figure {
  const bounds = halved(interval.add(a.interval, b.interval));
  return combine('half-sum', [a, b], quantity, a.unit, (a.value + b.value) / 2, bounds);
}

/** (a − b) ÷ 2: imports from turnover and balance. Worked line: (92.6 − 63.6) ÷ 2 = 14.5. */
export function halfDifference(a: Figure, b: Figure, quantity: Quantity): Figure {
  const bounds = halved(interval.subtract(a.interval, b.interval));
  return combine('half-difference', [a, b], quantity, a.unit, (a.value - b.value) / 2, bounds);
}

/** level ÷ base − 1, a ratio; absent `zero-base` when the base is or may be zero. Worked line: 78.1 ÷ 36.7 − 1 = 1.129. */
export function growth(level: Figure, base: Figure, quantity: Quantity): Answer {
  if (interval.contains(base.interval, 0)) return absent('zero-base', quantity, [base.quantity]);
  const bounds = interval.subtract(interval.divide(level.interval, base.interval), interval.exactly(1));
  return combine('growth', [level, base], quantity, 'ratio', level.value / base.value - 1, bounds);
}

/** base × (1 + change). Worked line: 133.3 m × 2.704 = 360.4 m. */
export function grown(base: Figure, change: Figure, quantity: Quantity): Figure {
  const factor = interval.add(change.interval, interval.exactly(1));
  const value = base.value * (1 + change.value);
  return combine('grown', [base, change], quantity, base.unit, value, interval.multiply(base.interval, factor));
}

/** level ÷ (1 + change): the base that a growth started from. Worked line: 92.6 m ÷ 1.77 = 52.3 m. */
export function baseOfGrowth(level: Figure, change: Figure, quantity: Quantity): Answer {
  const factor = interval.add(change.interval, interval.exactly(1));
  if (interval.contains(factor, 0)) return absent('zero-base', quantity, [change.quantity]);
  const value = level.value / (1 + change.value);
  return combine(
    'base-of-growth',
    [level, change],
    quantity,
    level.unit,
    value,
    interval.divide(level.interval, factor),
  );
}

/** part ÷ whole; absent `zero-base` when the whole is or may be zero. */
export function ratio(part: Figure, whole: Figure, quantity: Quantity): Answer {
  if (interval.contains(whole.interval, 0)) return absent('zero-base', quantity, [whole.quantity]);
  const bounds = interval.divide(part.interval, whole.interval);
  return combine('ratio', [part, whole], quantity, 'ratio', part.value / whole.value, bounds);
}

/** 100 × level ÷ base; absent `zero-base` when the base is or may be zero. */
export function indexed(level: Figure, base: Figure, quantity: Quantity): Answer {
  if (interval.contains(base.interval, 0)) return absent('zero-base', quantity, [base.quantity]);
  const bounds = interval.divide(interval.multiply(level.interval, interval.exactly(100)), base.interval);
  return combine('index', [level, base], quantity, 'index', (100 * level.value) / base.value, bounds);
}

/**
 * The yearly growth that leads from base to level in `years` years: (level ÷ base)^(1/years) − 1, a ratio.
 * Absent `zero-base` when the base is or may be zero. A fall to zero is −1. Values must not be negative (not a balance).
 */
export function averageGrowth(level: Figure, base: Figure, years: number, quantity: Quantity): Answer {
  if (interval.contains(base.interval, 0)) return absent('zero-base', quantity, [base.quantity]);
  const yearly = (quotient: number) => Math.max(quotient, 0) ** (1 / years) - 1;
  const bounds = interval.mapIncreasing(interval.divide(level.interval, base.interval), yearly);
  return combine('average-growth', [level, base], quantity, 'ratio', yearly(level.value / base.value), bounds);
}

function halved(bounds: Interval): Interval {
  return { low: bounds.low / 2, high: bounds.high / 2 };
}

function combine(
  operation: Operation,
  inputs: readonly Figure[],
  quantity: Quantity,
  unit: Unit,
  value: number,
  bounds: Interval,
): Figure {
  return {
    kind: 'figure',
    value,
    interval: bounds,
    unit,
    evidence: combinedEvidence(inputs.map((input) => input.evidence)),
    quantity,
    basis: { kind: 'formula', operation, inputs },
  };
}
