import { changeOf } from './change.ts';
import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity, Unit } from './figure.ts';
import { difference, isFigure } from './figure.ts';
import type { Flow, Measure, RecordSide } from './flow.ts';
import { levelOf } from './level.ts';
import type { YearRange } from './period.ts';
import { shareOf, totalShareOf } from './share.ts';
import { statedRegionChange } from './stated.ts';
import type { Total } from './total.ts';
import { totalChangeOf, totalOf } from './total.ts';

/** What the page asks of one partner. */
export interface Question {
  readonly partner: Iso3;
  readonly flow: Flow;
  readonly measure: Measure;
  readonly years: YearRange;
  readonly record: RecordSide;
}

/** What the page asks of several partners together. */
export interface TotalQuestion extends Omit<Question, 'partner'> {
  readonly partners: readonly Iso3[];
}

/** What numbers are set apart by when they are coloured: a change in percent, a balance in USD, an amount in USD, a share. */
export type ScaleKind = 'change' | 'balance' | 'value' | 'share';

/** One measure of one flow: everything that differs between them. */
export interface MeasureRow {
  readonly id: Measure;
  /** What its figures say that they are: with their unit it tells them from those of every other measure. */
  readonly of: Quantity['of'];
  readonly unit: Extract<Unit, 'USD' | 'ratio'>;
  readonly scale: ScaleKind;
  /** Whether a plus sign says something: it does of a change and of a balance, and does not of an amount. */
  readonly isSigned: boolean;
  /** Which of the years in view its figures are of: the last one alone, or both, the last against the first. */
  readonly years: 'last' | 'both';
  /** Of two years: what is shown in its place where one year is chosen. */
  readonly ofOneYear?: Measure;
  readonly ask: (base: EvidenceBase, question: Question) => Answer;
  readonly askTotal: (base: EvidenceBase, question: TotalQuestion) => Total;
  /** The same question answered in USD, as exports and imports stand beside their balance. */
  readonly askInUsd: (base: EvidenceBase, question: Question) => Answer;
  /** The same of a sum; absent where the sum of the balance stands alone. */
  readonly askTotalInUsd?: (base: EvidenceBase, question: TotalQuestion) => Total;
  /** What a claim says of a whole region where no sum can be made; absent where claims say nothing of the kind. */
  readonly statedOfRegion?: typeof statedRegionChange | undefined;
}

const CHANGE: MeasureRow = {
  id: 'change',
  of: 'change',
  unit: 'ratio',
  scale: 'change',
  isSigned: true,
  years: 'both',
  ofOneYear: 'value',
  ask: changeOf,
  askTotal: totalChangeOf,
  askInUsd: differenceOf,
  statedOfRegion: statedRegionChange,
};

/** A balance may change its sign, so its change is a difference. */
const DIFFERENCE: MeasureRow = { ...CHANGE, unit: 'USD', scale: 'balance', statedOfRegion: undefined };

const VALUE: MeasureRow = {
  id: 'value',
  of: 'level',
  unit: 'USD',
  scale: 'value',
  isSigned: false,
  years: 'last',
  ask: levelIn,
  askTotal: totalIn,
  askInUsd: levelIn,
  askTotalInUsd: totalIn,
};

const BALANCE: MeasureRow = { ...VALUE, scale: 'balance', isSigned: true };

const SHARE: MeasureRow = {
  id: 'share',
  of: 'share',
  unit: 'ratio',
  scale: 'share',
  isSigned: false,
  years: 'last',
  ask: (base, question) => shareOf(base, { ...question, year: question.years.to }),
  askTotal: (base, question) => totalShareOf(base, { ...question, year: question.years.to }),
  askInUsd: levelIn,
  askTotalInUsd: totalIn,
};

/** Each measure of each flow. A balance is part of nothing: its value stands where a share is asked for. */
const MEASURE_ROWS: Readonly<Record<Measure, Readonly<Record<Flow, MeasureRow>>>> = {
  change: { export: CHANGE, import: CHANGE, turnover: CHANGE, balance: DIFFERENCE },
  value: { export: VALUE, import: VALUE, turnover: VALUE, balance: BALANCE },
  share: { export: SHARE, import: SHARE, turnover: SHARE, balance: BALANCE },
};

/** What is asked of a flow, without whom and when. */
export type MeasureOfFlow = Pick<Question, 'flow' | 'measure'>;

/** A flow with a measure that it has: a balance may be below zero, so it is a share of nothing. */
export type FlowMeasure =
  | { readonly flow: 'balance'; readonly measure: Exclude<Measure, 'share'> }
  | { readonly flow: Exclude<Flow, 'balance'>; readonly measure: Measure };

/** A flow with the measure that is asked for, or with its value where it has no such measure. */
export function flowMeasure(flow: Flow, measure: Measure): FlowMeasure {
  if (flow !== 'balance') return { flow, measure };
  return { flow, measure: measure === 'share' ? 'value' : measure };
}

/** The measure that is shown of a flow: the one asked for, or the one that stands in where the flow has none. */
export function measureOf({ flow, measure }: MeasureOfFlow): MeasureRow {
  return MEASURE_ROWS[measure][flow];
}

/** Whether a flow has a measure; of one that it has not, another stands in. */
export function hasMeasure(asked: MeasureOfFlow): boolean {
  return measureOf(asked).id === asked.measure;
}

/** Whether both years in view are compared; if not, what is shown is of the last one alone. */
export function comparesYears(asked: MeasureOfFlow): boolean {
  return measureOf(asked).years === 'both';
}

/** The measure that a figure is of; nothing for those that only a partner's panel has (an index, an asymmetry, a sum). */
export function measureOfFigure({ quantity, unit }: Figure): MeasureRow | undefined {
  return Object.values(MEASURE_ROWS)
    .map((byFlow) => byFlow[quantity.flow])
    .find((row) => row.of === quantity.of && row.unit === unit);
}

function levelIn(base: EvidenceBase, question: Question): Answer {
  return levelOf(base, { ...question, year: question.years.to });
}

function totalIn(base: EvidenceBase, { partners, flow, record, years }: TotalQuestion): Total {
  return totalOf(base, { partners, flow, record, year: years.to });
}

/** Last year less first, in USD. Absent as the level of the last year is, else as that of the first. */
function differenceOf(base: EvidenceBase, { partner, flow, record, years }: Question): Answer {
  const after = levelOf(base, { partner, flow, record, year: years.to });
  if (!isFigure(after)) return after;
  const before = levelOf(base, { partner, flow, record, year: years.from });
  if (!isFigure(before)) return before;
  const { reporter } = base;
  const quantity: Quantity = {
    ...{ of: 'change', reporter, flow, partners: [partner] },
    ...{ year: years.to, from: years.from, record },
  };
  return difference(after, before, quantity);
}
