import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Figure, Quantity } from './figure.ts';
import { difference, isFigure } from './figure.ts';
import type { Flow, RecordSide } from './flow.ts';
import { levelOf } from './level.ts';
import type { YearRange } from './period.ts';

/** Which partners are compared, in what and between which years. */
export interface MovementQuery {
  readonly partners: readonly Iso3[];
  readonly flow: Flow;
  readonly years: YearRange;
  readonly record: RecordSide;
}

/** A partner with a level in both years, and by how much it moved the sum: `moved` is after − before, in USD. */
export interface Movement {
  readonly partner: Iso3;
  readonly before: Figure;
  readonly after: Figure;
  readonly moved: Figure;
}

/**
 * The partners that a sum of two years may be compared over: those with a level in both, in the order asked. One that starts
 * or stops being recorded is no growth of the sum, so it is left out. The movements add up to the change of the sum.
 *
 * Worked line: 586.9 m that became 171.5 m over 38 partners are 38 movements with the sum −415.4 m.
 */
export function movementsOf(base: EvidenceBase, { partners, flow, years, record }: MovementQuery): Movement[] {
  const { reporter } = base;
  return partners.flatMap((partner) => {
    const after = levelOf(base, { partner, flow, record, year: years.to });
    const before = levelOf(base, { partner, flow, record, year: years.from });
    if (!isFigure(after) || !isFigure(before)) return [];
    const quantity: Quantity = {
      of: 'change',
      reporter,
      flow,
      partners: [partner],
      year: years.to,
      from: years.from,
      record,
    };
    return [{ partner, before, after, moved: difference(after, before, quantity) }];
  });
}
