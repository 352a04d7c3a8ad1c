import { indexOf } from '../../trade/change.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Answer, Evidence } from '../../trade/figure.ts';
import { absent, isFigure } from '../../trade/figure.ts';
import type { RecordSide } from '../../trade/flow.ts';
import type { Year } from '../../trade/period.ts';
import type { Origin } from '../../trade/provenance.ts';
import { originsOf } from '../../trade/provenance.ts';
import { seriesOf, totalSeriesOf } from '../../trade/series.ts';
import type { Coverage, Total } from '../../trade/total.ts';
import { totalIndexOf } from '../../trade/total.ts';
import type { FiguresView } from '../../view-state/view.ts';

/** One year of a panel. `undefined` is a gap and is drawn as one. */
export interface LinePoint {
  readonly year: Year;
  /** The reporter's record, inside its years. */
  readonly own: number | undefined;
  /** The partner's record of the same flow. */
  readonly mirror: number | undefined;
  /** Years after the reporter’s record, known from claims: hollow points, linked to the last recorded one. */
  readonly later: number | undefined;
  /** The dotted link: the last recorded year and every later one. */
  readonly link: number | undefined;
  /** The interval of `later`; absent when it is a single number or has an open end. */
  readonly interval: readonly [low: number, high: number] | undefined;
  /** What is said of the year on either side, also where a logarithm has no place to draw it. */
  readonly told: Readonly<Record<RecordedSide, number | undefined>>;
  /** How the own value is known. */
  readonly evidence: Evidence | undefined;
  readonly mirrorEvidence: Evidence | undefined;
}

/** The answers of one panel, year by year. */
export type Answers = ReadonlyMap<Year, Answer>;

/** The values or the index of one partner and record side. */
export function partnerAnswers(base: EvidenceBase, view: FiguresView, partner: Iso3, record: RecordSide): Answers {
  const { flow, years } = view;
  return new Map(
    seriesOf(base, { partner, flow, record }).map(({ year, answer }) => [
      year,
      view.basis === 'index' ? indexOf(base, { partner, flow, record, years: { from: years.from, to: year } }) : answer,
    ]),
  );
}

/**
 * The same for the sum of partners, inside the record only: later, a sum of the few known ones would look like a collapse.
 * An index holds the partners known both in its year and in the first compared, as a change does.
 */
export function sumAnswersByYear(
  base: EvidenceBase,
  view: FiguresView,
  partners: readonly Iso3[],
  record: RecordSide,
): { answers: Answers; coverage: ReadonlyMap<Year, Coverage> } {
  const lastRecorded = base.record.yearsOf(record).to;
  const series = totalSeriesOf(base, { partners, flow: view.flow, record });
  const { flow, years, basis } = view;
  const shown = series.map(({ year, answer, coverage }): [Year, Total] => {
    if (year > lastRecorded) return [year, { answer: absent('partial', answer.quantity), coverage }];
    if (basis === 'value') return [year, { answer, coverage }];
    return [year, totalIndexOf(base, { partners, flow, record, years: { from: years.from, to: year } })];
  });
  return {
    answers: new Map(shown.map(([year, { answer }]) => [year, answer])),
    coverage: new Map(shown.map(([year, { coverage }]) => [year, coverage])),
  };
}

/** Where the lines of a panel come from: the recorded years, and the years after the reporter’s record. */
export interface PanelOrigins {
  readonly recorded: readonly Origin[];
  readonly later: readonly Origin[];
}

/** Where the answers of a panel come from. */
export function panelOrigins(base: EvidenceBase, own: Answers, mirror: Answers): PanelOrigins {
  const recordEnd = base.record.yearsOf('own').to;
  const ofOwn = (isLater: boolean) =>
    [...own].flatMap(([year, answer]) => (year > recordEnd === isLater ? [answer] : []));
  return {
    recorded: originsOf(base, [...ofOwn(false), ...mirror.values()]),
    later: originsOf(base, ofOwn(true)).filter(({ side }) => side === undefined),
  };
}

/** A side of a panel that a line is drawn for. */
export type RecordedSide = 'own' | 'mirror';

/** The points of one side whose years before and after have none: no line reaches them. */
export function lonePoints(points: readonly LinePoint[], side: RecordedSide): LinePoint[] {
  return points.filter(
    (point, index) =>
      point[side] !== undefined && points[index - 1]?.[side] === undefined && points[index + 1]?.[side] === undefined,
  );
}

/** How far the interval of a later year reaches below and above its value, as the chart library wants it. */
export function intervalErrors({ later, interval }: LinePoint): [below: number, above: number] | undefined {
  return later === undefined || interval === undefined ? undefined : [later - interval[0], interval[1] - later];
}

/** The years of a side whose value is known and has no place on the scale. */
export function undrawnYears(points: readonly LinePoint[], side: RecordedSide): Year[] {
  return points.flatMap((point) => {
    const drawn = side === 'own' ? (point.own ?? point.later) : point.mirror;
    return point.told[side] !== undefined && drawn === undefined ? [point.year] : [];
  });
}

/** The points of a panel from its two sides. A logarithm has no zero: such a value is a gap there. */
export function pointsOf(base: EvidenceBase, own: Answers, mirror: Answers, isLog: boolean): LinePoint[] {
  const recordEnd = base.record.yearsOf('own').to;
  const lastRecorded = [...own].findLast(([year, answer]) => year <= recordEnd && isFigure(answer))?.[0];
  return [...own.keys()].map((year) => {
    const answer = own.get(year);
    const isLater = year > recordEnd;
    const value = plotted(answer, isLog);
    const mirrored = mirror.get(year);
    return {
      year,
      own: isLater ? undefined : value,
      mirror: plotted(mirrored, isLog),
      later: isLater ? value : undefined,
      link: isLater || year === lastRecorded ? value : undefined,
      told: { own: knownValue(answer), mirror: knownValue(mirrored) },
      interval: isLater ? intervalOf(answer, isLog) : undefined,
      evidence: answer && isFigure(answer) ? answer.evidence : undefined,
      mirrorEvidence: mirrored && isFigure(mirrored) ? mirrored.evidence : undefined,
    };
  });
}

function plotted(answer: Answer | undefined, isLog: boolean): number | undefined {
  const value = knownValue(answer);
  return value !== undefined && isLog && value <= 0 ? undefined : value;
}

function knownValue(answer: Answer | undefined): number | undefined {
  return answer && isFigure(answer) ? answer.value : undefined;
}

function intervalOf(answer: Answer | undefined, isLog: boolean): LinePoint['interval'] {
  if (!answer || !isFigure(answer)) return undefined;
  const { low, high } = answer.interval;
  if (isLog && low <= 0) return undefined;
  return Number.isFinite(low) && Number.isFinite(high) && low !== high ? [low, high] : undefined;
}
