import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { absent, averageGrowth, difference, growth, indexed, isFigure, ratio } from './figure.ts';
import type { Flow, RecordedFlow, RecordSide } from './flow.ts';
import { levelOf } from './level.ts';
import type { Year, YearRange } from './period.ts';
import { spanOf } from './period.ts';
import { statedChange } from './stated.ts';

/** Which change is asked for. */
export interface ChangeQuery {
  readonly partner: Iso3;
  readonly flow: Flow;
  readonly years: YearRange;
  readonly record: RecordSide;
}

/**
 * How a flow changed from the first to the last year. For exports, imports and turnover a ratio (0.097 = +9.7 %), for the
 * balance the difference in USD. A change stated for exactly these years comes first; otherwise level ÷ base − 1.
 *
 * Absent: the reason of the missing level, that of the last year before that of the first; `zero-base` over zero.
 */
export function changeOf(base: EvidenceBase, query: ChangeQuery): Answer {
  const quantity = quantityOf(base, 'change', query);
  const stated = query.record === 'own' ? statedChange(base, query.partner, query.flow, query.years) : undefined;
  if (stated && base.economies.get(query.partner)?.isInScope) return stated;
  const levels = levelsOf(base, query, quantity);
  if (!('level' in levels)) return levels;
  const compare = query.flow === 'balance' ? difference : growth;
  return compare(levels.level, levels.base, quantity);
}

/**
 * The yearly growth that leads from the first to the last year, a ratio: (level ÷ base)^(1/years) − 1.
 * The balance has none (it may be negative): absent `not-applicable`. Otherwise absent as the change is.
 */
export function averageGrowthOf(base: EvidenceBase, query: ChangeQuery): Answer {
  const quantity = quantityOf(base, 'average-growth', query);
  if (query.flow === 'balance') return absent('not-applicable', quantity);
  const levels = levelsOf(base, query, quantity);
  if (!('level' in levels)) return levels;
  return averageGrowth(levels.level, levels.base, spanOf(query.years), quantity);
}

/**
 * The level of `years.to` when that of `years.from` is set to 100. The balance has none (it may be negative): absent
 * `not-applicable`. Otherwise absent as the change is.
 */
export function indexOf(base: EvidenceBase, query: ChangeQuery): Answer {
  const quantity = quantityOf(base, 'index', query);
  if (query.flow === 'balance') return absent('not-applicable', quantity);
  const levels = levelsOf(base, query, quantity);
  if (!('level' in levels)) return levels;
  return indexed(levels.level, levels.base, quantity);
}

/**
 * Mirror over own: the partner's record of a flow divided by the reporter's record of it, a ratio (Pakistan's imports of
 * 33.3 m over the reporter's exports of 36.7 m = 0.91). Only recorded levels are compared. The importer counts freight
 * and insurance (CIF), the exporter does not (FOB), so 1.0 is not expected.
 */
export function asymmetryOf(base: EvidenceBase, partner: Iso3, flow: RecordedFlow, year: Year): Answer {
  const quantity: Quantity = {
    of: 'asymmetry',
    reporter: base.reporter,
    flow,
    partners: [partner],
    year,
    record: 'mirror',
  };
  const mirror = levelOf(base, { partner, flow, year, record: 'mirror' });
  const own = levelOf(base, { partner, flow, year, record: 'own' });
  if (!isFigure(mirror)) return absent(mirror.reason, quantity, [mirror.quantity]);
  if (!isFigure(own)) return absent(own.reason, quantity, [own.quantity]);
  return ratio(mirror, own, quantity);
}

function levelsOf(
  evidence: EvidenceBase,
  query: ChangeQuery,
  quantity: Quantity,
): { level: Figure; base: Figure } | Extract<Answer, { kind: 'absent' }> {
  const { partner, flow, record, years } = query;
  const level = levelOf(evidence, { partner, flow, record, year: years.to });
  const base = levelOf(evidence, { partner, flow, record, year: years.from });
  if (isFigure(level) && isFigure(base)) return { level, base };
  const missing = [level, base].filter((answer) => !isFigure(answer));
  const reason = !isFigure(level) ? level.reason : !isFigure(base) ? base.reason : 'not-reported';
  return absent(
    reason,
    quantity,
    missing.flatMap((answer) => (isFigure(answer) ? [] : answer.missing)),
  );
}

function quantityOf({ reporter }: EvidenceBase, of: Quantity['of'], query: ChangeQuery): Quantity {
  const { flow, partner, years, record } = query;
  return { of, reporter, flow, partners: [partner], year: years.to, from: years.from, record };
}
