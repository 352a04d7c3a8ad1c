import { claimedYears } from '../../trade/claim.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { Compiler } from '../../trade/flow.ts';
import type { Year } from '../../trade/period.ts';
import type { Package } from '../read-package.ts';
import { claimOf } from './encode-rows.ts';

/** First and last of some years. */
export type YearSpan = readonly [Year, Year];

/** The economies whose trade the package records, by code. */
export function reportersOf(content: Package): Iso3[] {
  const codes = content.trade.entries.map(({ row }) => row.reporter).filter((iso3) => iso3 !== undefined);
  return [...new Set(codes)].sort();
}

/** First and last year of each reporter's record, of any partner, by the compiler asked for or by either. */
export function recordSpans(content: Package, compiledBy?: Compiler): ReadonlyMap<Iso3, YearSpan> {
  const spans = new Map<Iso3, YearSpan>();
  for (const { row } of content.trade.entries) {
    if (row.reporter === undefined || row.year === undefined) continue;
    if (compiledBy !== undefined && row.compiled_by !== compiledBy) continue;
    spans.set(row.reporter, widened(spans.get(row.reporter), row.year));
  }
  return spans;
}

/** A reporter's years with any trade figure: those of its record, and those that its trade claims speak of. */
export function spanWithClaims(content: Package, reporter: Iso3, record: YearSpan): YearSpan {
  const claims = content.claims.rows.filter((row) => row.reporter === reporter).map(claimOf);
  return claimedYears(claims).reduce(widened, record);
}

/** The years that a first visit to a reporter can show: those of its own record, and those that its claims speak of. */
export function figureSpan(content: Package, reporter: Iso3): YearSpan | undefined {
  const record = recordSpans(content, 'reporter').get(reporter) ?? recordSpans(content).get(reporter);
  return record && spanWithClaims(content, reporter, record);
}

function widened(span: YearSpan | undefined, year: Year): YearSpan {
  if (span === undefined) return [year, year];
  return [year < span[0] ? year : span[0], year > span[1] ? year : span[1]];
}
