import type { Iso3 } from './economy.ts';
import type { RecordRow } from './figure.ts';
import type { Compiler, RecordedFlow, RecordSide, Valuation } from './flow.ts';
import type { Year, YearRange } from './period.ts';
import { year, yearsAfter } from './period.ts';

/** One partner's values of one flow by one compiler, year by year from `firstYear`; `null` where the record has no row. */
export interface RecordSeries {
  readonly partner: Iso3;
  readonly compiledBy: Compiler;
  readonly flow: RecordedFlow;
  readonly valuation: Valuation;
  readonly source: string;
  readonly firstYear: Year;
  readonly valuesUsd: readonly (number | null)[];
  readonly estimatedYears: readonly Year[];
}

/** The reporter's trade with the whole world, by flow and year. */
export interface WorldTotal {
  readonly flow: RecordedFlow;
  readonly year: Year;
  readonly valueUsd: number;
  readonly source: string;
}

/** The trade record of one reporter, looked up by partner, side, flow and year. */
export interface TradeRecord {
  /**
   * First and last year of one side, or of both together: partners may go on where the reporter has stopped. The years of
   * both are those of a side without any row.
   */
  readonly yearsOf: (side: RecordSide | 'any') => YearRange;
  /** Every partner with at least one row on either side. */
  readonly partners: ReadonlySet<Iso3>;
  /**
   * The ids of the sources that rows of one side come from, or of both together, in the order of the rows; with a year only
   * of those that have a row of it. The reporter's totals with the world are of its own side.
   */
  readonly sourcesOf: (side: RecordSide | 'any', year?: Year) => ReadonlySet<string>;
  /** The row, or nothing when the record has none; a missing row is never a zero. */
  readonly rowOf: (partner: Iso3, side: RecordSide, flow: RecordedFlow, year: Year) => RecordRow | undefined;
  /** The reporter's trade with the world, from its own record only. */
  readonly worldOf: (flow: RecordedFlow, year: Year) => RecordRow | undefined;
}

/**
 * Indexes series for lookup. A partner's series may go on under another source or valuation after some year: no year is
 * in two of them, because the compiler refuses a second row for the same key.
 * @param years the first and last year that each side covers, of any partner.
 */
export function tradeRecord(
  years: Readonly<Record<RecordSide, YearRange>>,
  series: readonly RecordSeries[],
  totals: readonly WorldTotal[],
): TradeRecord {
  // Asked for thousands of times at a step of the years: no key is made of text.
  const index = {
    own: { export: seriesByPartner(), import: seriesByPartner() },
    mirror: { export: seriesByPartner(), import: seriesByPartner() },
  } satisfies Record<RecordSide, Record<RecordedFlow, unknown>>;
  for (const one of series) {
    const byPartner = index[sideOf(one)][one.flow];
    byPartner.set(one.partner, [...(byPartner.get(one.partner) ?? []), one]);
  }
  const both = spanOf([years.own, years.mirror]);
  const byTotal = new Map(totals.map((row) => [`${row.flow} ${row.year}`, row]));
  return {
    yearsOf: (side) => (side === 'any' ? both : years[side]),
    partners: new Set(series.map((one) => one.partner)),
    sourcesOf: (side, year) => {
      const rows = series.filter((one) => isOn(side, sideOf(one)) && (year === undefined || rowAt(one, year)));
      const world = totals.filter((one) => isOn(side, 'own') && (year === undefined || one.year === year));
      return new Set([...rows, ...world].map(({ source }) => source));
    },
    rowOf: (partner, side, flow, year) => {
      for (const one of index[side][flow].get(partner) ?? []) {
        const row = rowAt(one, year);
        if (row) return row;
      }
      return undefined;
    },
    worldOf: (flow, year) => {
      const row = byTotal.get(`${flow} ${year}`);
      if (row === undefined) return undefined;
      return { ...row, partner: null, compiledBy: 'reporter', isEstimate: false, valuation: null };
    },
  };
}

/** The side of the record that a row is on. */
export function sideOf({ compiledBy }: { readonly compiledBy: Compiler }): RecordSide {
  return compiledBy === 'reporter' ? 'own' : 'mirror';
}

function isOn(asked: RecordSide | 'any', side: RecordSide): boolean {
  return asked === 'any' || asked === side;
}

function seriesByPartner(): Map<Iso3, readonly RecordSeries[]> {
  return new Map();
}

function rowAt(series: RecordSeries, year: Year): RecordRow | undefined {
  const valueUsd = series.valuesUsd[year - series.firstYear];
  if (valueUsd === undefined || valueUsd === null) return undefined;
  const { partner, compiledBy, flow, valuation, source } = series;
  return {
    partner,
    compiledBy,
    flow,
    year,
    valueUsd,
    isEstimate: series.estimatedYears.includes(year),
    valuation,
    source,
  };
}

/** Whether one side of the record reaches a year at all. */
export function covers(record: TradeRecord, side: RecordSide, year: Year): boolean {
  const { from, to } = record.yearsOf(side);
  return from <= year && year <= to;
}

/** The years of each side by its series; those of the whole record for a side without any. */
export function yearsBySide(series: readonly RecordSeries[], whole: YearRange): Record<RecordSide, YearRange> {
  const yearsOf = (side: RecordSide) => {
    const spans = series
      .filter((one) => sideOf(one) === side && one.valuesUsd.length > 0)
      .map(({ firstYear, valuesUsd }) => ({ from: firstYear, to: yearsAfter(firstYear, valuesUsd.length - 1) }));
    return spans.length === 0 ? whole : spanOf(spans);
  };
  return { own: yearsOf('own'), mirror: yearsOf('mirror') };
}

function spanOf(spans: readonly YearRange[]): YearRange {
  return {
    from: year(Math.min(...spans.map(({ from }) => from))),
    to: year(Math.max(...spans.map(({ to }) => to))),
  };
}
