import type { EvidenceBase } from '../trade/evidence-base.ts';
import { tradeRecord, yearsBySide } from '../trade/record.ts';
import type { Atlas } from './atlas-file.ts';
import type { ReporterData } from './reporter-file.ts';

/**
 * Joins the decoded files into what every answer is made from. Pure: Node tests and the page build the same base.
 * The scope is every economy in scope but the reporter, by name.
 */
export function evidenceBaseOf(atlas: Atlas, reporter: ReporterData): EvidenceBase {
  return {
    reporter: reporter.reporter,
    economies: new Map(atlas.economies.map((economy) => [economy.iso3, economy])),
    scope: atlas.economies.filter((economy) => economy.isInScope && economy.iso3 !== reporter.reporter),
    record: tradeRecord(yearsBySide(reporter.series, reporter.years), reporter.series, reporter.totals),
    claims: reporter.claims,
    events: reporter.events,
    independent: reporter.independent,
    cautions: atlas.cautions,
    lowBaseUsd: atlas.lowBaseUsd,
  };
}
