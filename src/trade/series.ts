import { claimedYears } from './claim.ts';
import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer } from './figure.ts';
import type { Flow, RecordSide } from './flow.ts';
import { levelOf } from './level.ts';
import type { Year } from './period.ts';
import { year, yearsBetween } from './period.ts';
import type { Coverage } from './total.ts';
import { totalOf } from './total.ts';

/** The answer of one year. */
export interface SeriesPoint {
  readonly year: Year;
  readonly answer: Answer;
}

/** The first and the last year that a trade figure may have. */
export interface CoveredYears {
  readonly first: Year;
  readonly last: Year;
}

/** The years of either side of the record, and those that a claim about trade speaks of. */
export function coveredYears(base: EvidenceBase): CoveredYears {
  return coveredYearsOf(base, 'any');
}

/**
 * The years that can be asked of one side, or of any. Those of claims are among them for both, so that turning to the other record
 * keeps the years that are shown.
 */
export function coveredYearsOf(base: EvidenceBase, side: RecordSide | 'any'): CoveredYears {
  const { from, to } = base.record.yearsOf(side);
  const claimed = claimedYears(base.claims);
  return { first: year(Math.min(from, ...claimed)), last: year(Math.max(to, ...claimed)) };
}

/** The level of a flow in every covered year, absent years included; one record side only, never mixed. */
export function seriesOf(
  base: EvidenceBase,
  query: { readonly partner: Iso3; readonly flow: Flow; readonly record: RecordSide },
): SeriesPoint[] {
  const { first, last } = coveredYears(base);
  return yearsBetween(first, last).map((year) => ({ year, answer: levelOf(base, { ...query, year }) }));
}

/** The sum over partners in every covered year, each with its own coverage: years are comparable only as far as it is. */
export function totalSeriesOf(
  base: EvidenceBase,
  query: { readonly partners: readonly Iso3[]; readonly flow: Flow; readonly record: RecordSide },
): (SeriesPoint & { readonly coverage: Coverage })[] {
  const { first, last } = coveredYears(base);
  return yearsBetween(first, last).map((year) => ({ year, ...totalOf(base, { ...query, year }) }));
}
