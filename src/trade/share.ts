import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { absent, difference, fromRecord, isFigure, ratio, sum } from './figure.ts';
import type { Flow, RecordedFlow, RecordSide } from './flow.ts';
import type { LevelQuery } from './level.ts';
import { levelOf, reasonFor } from './level.ts';
import { memoOn } from './memo.ts';
import type { Year } from './period.ts';
import { covers } from './record.ts';
import { partnersIn } from './scope.ts';
import type { Total, TotalQuery } from './total.ts';
import { totalOf } from './total.ts';

/**
 * The partner's part of the scope's sum of a flow in a year, a ratio. Where its side of the record does not reach the year,
 * the sum is incomplete for everyone: `partial` when anything is known, else `no-source`. A balance, which changes its sign,
 * is part of nothing: `not-applicable`.
 */
export function shareOf(base: EvidenceBase, query: LevelQuery): Answer {
  const quantity: Quantity = {
    of: 'share',
    reporter: base.reporter,
    flow: query.flow,
    partners: [query.partner],
    year: query.year,
    record: query.record,
  };
  if (query.flow === 'balance') return absent('not-applicable', quantity);
  const part = levelOf(base, query);
  if (!isFigure(part) && part.reason === 'out-of-scope') return absent('out-of-scope', quantity);
  const whole = scopeTotal(base, query.flow, query.year, query.record);
  if (!covers(base.record, query.record, query.year)) {
    return absent(isFigure(whole) ? 'partial' : reasonFor(base, query.record, query.year), quantity, [
      scopeQuantity(base, query),
    ]);
  }
  if (!isFigure(part)) return absent(part.reason, quantity, part.missing);
  if (!isFigure(whole)) return absent(whole.reason, quantity, whole.missing);
  return ratio(part, whole, quantity);
}

/**
 * The partner's part of the reporter's trade with the whole world, a ratio. Only the reporter's own record has the world:
 * no mirror can be asked for. Absent as the level is, or `not-reported` and `no-source` where there is no total of the world.
 */
export function worldShareOf(base: EvidenceBase, partner: Iso3, flow: Exclude<Flow, 'balance'>, year: Year): Answer {
  const quantity: Quantity = {
    of: 'world-share',
    reporter: base.reporter,
    flow,
    partners: [partner],
    year,
    record: 'own',
  };
  const part = levelOf(base, { partner, flow, year, record: 'own' });
  if (!isFigure(part)) return absent(part.reason, quantity, part.missing);
  const whole = worldLevel(base, flow, year);
  return whole
    ? ratio(part, whole, quantity)
    : absent(reasonFor(base, 'own', year), quantity, [{ ...quantity, of: 'level', partners: [] }]);
}

/**
 * The partners' part of the scope's sum in a year, a ratio. Absent as every share is where the record does not reach the
 * year: the scope's sum would hold only the few partners that claims name. Of a balance `not-applicable`.
 */
export function totalShareOf(base: EvidenceBase, query: TotalQuery): Total {
  const { partners, flow, year, record } = query;
  const quantity: Quantity = { of: 'share', reporter: base.reporter, partners, flow, year, record };
  const part = totalOf(base, { partners, flow, year, record });
  if (flow === 'balance') return { answer: absent('not-applicable', quantity), coverage: part.coverage };
  if (!isFigure(part.answer)) return part;
  const whole = scopeTotal(base, flow, year, record);
  const isWhole = isFigure(whole) && covers(base.record, record, year);
  const answer = isWhole ? ratio(part.answer, whole, quantity) : absent('partial', quantity, [whole.quantity]);
  return { answer, coverage: part.coverage };
}

/** The reporter's trade with the whole world in USD, from its own record; nothing where that has no such row. */
export function worldLevel(base: EvidenceBase, flow: Flow, year: Year): Figure | undefined {
  const quantity: Quantity = { of: 'level', reporter: base.reporter, flow, partners: [], year, record: 'own' };
  const side = (one: RecordedFlow) => {
    const row = base.record.worldOf(one, year);
    return row && fromRecord(row, { ...quantity, flow: one });
  };
  if (flow === 'export' || flow === 'import') return side(flow);
  const exports = side('export');
  const imports = side('import');
  if (!exports || !imports) return undefined;
  return flow === 'turnover' ? sum(exports, imports, quantity) : difference(exports, imports, quantity);
}

// Asked for once per partner and step of the map.
const scopeTotals = memoOn<EvidenceBase, Answer>();

function scopeTotal(base: EvidenceBase, flow: Flow, year: Year, record: RecordSide): Answer {
  const make = () => totalOf(base, { partners: partnersIn(base, []), flow, year, record }).answer;
  return scopeTotals(base, `${flow} ${year} ${record}`, make);
}

function scopeQuantity({ reporter }: EvidenceBase, { flow, year, record }: LevelQuery): Quantity {
  return { of: 'total', reporter, flow, partners: [], year, record };
}
