import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { RecordSeries, TradeRecord, WorldTotal } from '../trade/record.ts';
import { tradeRecord } from '../trade/record.ts';
import type { Atlas } from './atlas-file.ts';
import type { ReporterData } from './reporter-file.ts';

/**
 * Joins the decoded files into what every answer is made from. Pure: Node tests and the page build the same base.
 * The scope is every economy in scope but the reporter, by English name.
 */
export function evidenceBaseOf(atlas: Atlas, reporter: ReporterData): EvidenceBase {
  const byName = new Intl.Collator('en');
  return {
    reporter: reporter.reporter,
    economies: new Map(atlas.economies.map((economy) => [economy.iso3, economy])),
    scope: atlas.economies
      .filter((economy) => economy.isInScope && economy.iso3 !== reporter.reporter)
      .sort((a, b) => byName.compare(a.name, b.name)),
    record: recordOf(reporter.years, reporter.series, reporter.totals),
    claims: reporter.claims,
    events: reporter.events,
    independent: reporter.independent,
    cautions: atlas.cautions,
    lowBaseUsd: atlas.lowBaseUsd,
  };
}

/**
 * One record of all series. A series may go on under another source or valuation after some year; each source has its
 * own layer, and no year is in two of them because the compiler refuses a second row for the same key.
 */
function recordOf(
  years: TradeRecord['years'],
  series: readonly RecordSeries[],
  totals: readonly WorldTotal[],
): TradeRecord {
  const layers = new Map<string, RecordSeries[]>();
  for (const one of series) {
    const key = `${one.source} ${one.valuation} ${one.flow} ${one.compiledBy}`;
    layers.set(key, [...(layers.get(key) ?? []), one]);
  }
  const records = [...layers.values()].map((layer) => tradeRecord(years, layer, []));
  const world = tradeRecord(years, series, totals);
  return {
    ...world,
    rowOf: (...where) => {
      for (const record of records) {
        const row = record.rowOf(...where);
        if (row) return row;
      }
      return undefined;
    },
  };
}
