import { singleYear } from './claim.ts';
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

/** The first year of the record and the last year that the record or a claim reaches. */
export function coveredYears(base: EvidenceBase): { readonly first: Year; readonly last: Year } {
  const claimed = base.claims.flatMap((claim) => singleYear(claim.period) ?? []);
  const last = year(Math.max(base.record.years.to, ...claimed));
  return { first: base.record.years.from, last };
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
