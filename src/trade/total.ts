import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { absent, difference, fromRecord, growth, indexed, isFigure, ratio, sum, total } from './figure.ts';
import type { Flow, RecordedFlow, RecordSide } from './flow.ts';
import type { LevelQuery } from './level.ts';
import { levelOf, reasonFor } from './level.ts';
import type { Movement } from './movement.ts';
import { movementsOf } from './movement.ts';
import type { Year, YearRange } from './period.ts';
import { covers } from './record.ts';
import { partnersIn } from './scope.ts';

/** How much of a sum is known: partners with a figure, those of them with one side only, and partners asked for. */
export interface Coverage {
  readonly known: number;
  readonly oneSided: number;
  readonly of: number;
}

/** A sum over partners together with what it covers. */
export interface Total {
  readonly answer: Answer;
  readonly coverage: Coverage;
}

/** Which sum is asked for. */
export interface TotalQuery {
  readonly partners: readonly Iso3[];
  readonly flow: Flow;
  readonly year: Year;
  readonly record: RecordSide;
}

/** Which sum of two years is asked for. */
export interface ComparedTotalQuery extends Omit<TotalQuery, 'year'> {
  readonly years: YearRange;
}

/**
 * The sum of a flow over partners in USD. It adds every known figure and says its coverage ("4 of 154"). Turnover and
 * balance add each known side, also of partners with one side only (`oneSided`).
 *
 * Absent when no partner has any figure: `no-source` or `not-reported` as the year has it; `partial` for a balance of which
 * one side is known of no partner: what is not on record is no zero to take from.
 */
export function totalOf(base: EvidenceBase, query: TotalQuery): Total {
  const { flow, year, record } = query;
  const quantity: Quantity = { of: 'total', ...query };
  const levels = query.partners.map((partner) => sidesOf(base, { partner, flow, year, record }));
  const known = levels.filter((sides) => sides.length > 0);
  const isTwoSided = query.flow === 'turnover' || query.flow === 'balance';
  const oneSided = isTwoSided ? known.filter((sides) => sides.length === 1 && !isWhole(sides[0])).length : 0;
  const coverage: Coverage = { known: known.length, oneSided, of: query.partners.length };
  if (known.length === 0) return { answer: absent(reasonFor(base, record, year), quantity), coverage };
  const parts = known.flat();
  const answer = query.flow === 'balance' ? balanceOf(parts, quantity) : total(parts, quantity);
  return { answer, coverage };
}

/**
 * The change of a sum: only partners with a figure in both years count, on both sides of the division, so that a partner
 * that starts or stops reporting is no growth. A ratio; for the balance the difference in USD.
 */
export function totalChangeOf(base: EvidenceBase, query: ComparedTotalQuery): Total {
  return comparedTotals(base, query, 'change', changeOn(query.flow));
}

/**
 * A sum when that of `years.from` is set to 100, over the partners known in both years as the change is: the line and the
 * bar of one region agree. The balance has none: absent `not-applicable`.
 */
export function totalIndexOf(base: EvidenceBase, query: ComparedTotalQuery): Total {
  return comparedTotals(base, query, 'index', (after, before, quantity) =>
    query.flow === 'balance' ? absent('not-applicable', quantity) : indexed(after, before, quantity),
  );
}

/**
 * The change of the sum of partners whose movements are known, as `totalChangeOf` gives it: its `partners` are those alone.
 * @throws RangeError without any movement: there is no sum of nothing.
 */
export function changeOfMovements(
  movements: readonly Movement[],
  { flow, years, record }: Omit<ComparedTotalQuery, 'partners'>,
): Answer {
  const partners = movements.map(({ partner }) => partner);
  const quantity: Quantity = { of: 'change', flow, partners, year: years.to, from: years.from, record };
  return comparison(movements, quantity, changeOn(flow));
}

function changeOn(flow: Flow): Compare {
  return flow === 'balance' ? difference : growth;
}

type Compare = (after: Figure, before: Figure, quantity: Quantity) => Answer;

function comparedTotals(base: EvidenceBase, query: ComparedTotalQuery, of: Quantity['of'], compare: Compare): Total {
  const { partners, flow, years, record } = query;
  const quantity: Quantity = { of, flow, partners, year: years.to, from: years.from, record };
  const movements = movementsOf(base, { partners, flow, years, record });
  const coverage: Coverage = { known: movements.length, oneSided: 0, of: partners.length };
  if (movements.length === 0) return { answer: absent(reasonFor(base, record, years.to), quantity), coverage };
  return { answer: comparison(movements, quantity, compare), coverage };
}

function comparison(movements: readonly Movement[], quantity: Quantity, compare: Compare): Answer {
  const { from: _, ...asked } = quantity;
  const sumIn = (year: Year, parts: readonly Figure[]) => total(parts, { ...asked, of: 'total', year });
  const after = sumIn(
    quantity.year,
    movements.map((movement) => movement.after),
  );
  const before = sumIn(
    quantity.from ?? quantity.year,
    movements.map((movement) => movement.before),
  );
  return compare(after, before, quantity);
}

/**
 * The partner's part of the scope's sum of a flow in a year, a ratio. Where its side of the record does not reach the year, the sum
 * is incomplete for everyone: `partial` when anything is known, else `no-source`. The balance has no share; ask for its
 * level instead.
 * @throws RangeError for the balance.
 */
export function shareOf(base: EvidenceBase, query: LevelQuery): Answer {
  const quantity: Quantity = {
    of: 'share',
    flow: query.flow,
    partners: [query.partner],
    year: query.year,
    record: query.record,
  };
  if (query.flow === 'balance') throw new RangeError('a balance has no share');
  const part = levelOf(base, query);
  if (!isFigure(part) && part.reason === 'out-of-scope') return absent('out-of-scope', quantity);
  const whole = scopeTotal(base, query.flow, query.year, query.record);
  if (!covers(base.record, query.record, query.year)) {
    return absent(isFigure(whole) ? 'partial' : reasonFor(base, query.record, query.year), quantity, [
      scopeQuantity(query),
    ]);
  }
  if (!isFigure(part)) return absent(part.reason, quantity, part.missing);
  if (!isFigure(whole)) return absent(whole.reason, quantity, whole.missing);
  return ratio(part, whole, quantity);
}

/** The partner's part of the reporter's trade with the whole world, a ratio; own record only. */
export function worldShareOf(base: EvidenceBase, partner: Iso3, flow: Exclude<Flow, 'balance'>, year: Year): Answer {
  const quantity: Quantity = { of: 'world-share', flow, partners: [partner], year, record: 'own' };
  const part = levelOf(base, { partner, flow, year, record: 'own' });
  if (!isFigure(part)) return absent(part.reason, quantity, part.missing);
  const whole = worldLevel(base, flow, year);
  return whole
    ? ratio(part, whole, quantity)
    : absent(reasonFor(base, 'own', year), quantity, [{ ...quantity, of: 'level', partners: [] }]);
}

/** The reporter's trade with the whole world in USD, from its own record. */
export function worldLevel(base: EvidenceBase, flow: Flow, year: Year): Figure | undefined {
  const quantity: Quantity = { of: 'level', flow, partners: [], year, record: 'own' };
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

// The scope's sum is asked for once per partner and map step; it only depends on the base, flow, year and record.
const scopeTotals = new WeakMap<EvidenceBase, Map<string, Answer>>();

function scopeTotal(base: EvidenceBase, flow: Flow, year: Year, record: RecordSide): Answer {
  const known = scopeTotals.get(base) ?? new Map<string, Answer>();
  scopeTotals.set(base, known);
  const key = `${flow} ${year} ${record}`;
  const answer = known.get(key) ?? totalOf(base, { partners: partnersIn(base, []), flow, year, record }).answer;
  known.set(key, answer);
  return answer;
}

function scopeQuantity(query: LevelQuery): Quantity {
  return { of: 'total', flow: query.flow, partners: [], year: query.year, record: query.record };
}

/** The known parts of one partner's flow: the level itself, else for turnover and balance each side that is known. */
function sidesOf(base: EvidenceBase, query: LevelQuery): Figure[] {
  const level = levelOf(base, query);
  if (isFigure(level)) return [level];
  // Absent for another reason, neither side is known.
  if (level.reason !== 'partial') return [];
  return (['export', 'import'] as const)
    .map((flow) => levelOf(base, { ...query, flow }))
    .filter((answer): answer is Figure => isFigure(answer));
}

function isWhole(side: Figure | undefined): boolean {
  return side?.quantity.flow === 'turnover' || side?.quantity.flow === 'balance';
}

function balanceOf(parts: readonly Figure[], quantity: Quantity): Answer {
  const outgoing = parts.filter((part) => part.quantity.flow !== 'import');
  const incoming = parts.filter((part) => part.quantity.flow === 'import');
  const of = (flow: Flow): Quantity => ({ ...quantity, flow });
  if (outgoing.length === 0) return absent('partial', quantity, [of('export')]);
  if (incoming.length > 0) return difference(total(outgoing, of('export')), total(incoming, of('import')), quantity);
  return parts.some(isWhole) ? total(outgoing, quantity) : absent('partial', quantity, [of('import')]);
}
