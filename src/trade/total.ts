import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { absent, difference, growth, indexed, isFigure, total } from './figure.ts';
import type { Flow, RecordSide } from './flow.ts';
import type { LevelQuery } from './level.ts';
import { levelOf, reasonFor } from './level.ts';
import type { Movement } from './movement.ts';
import { movementsOf } from './movement.ts';
import type { Year, YearRange } from './period.ts';

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
  const { partners } = query;
  const quantity: Quantity = { of: 'total', reporter: base.reporter, flow, partners, year, record };
  const levels = partners.map((partner) => sidesOf(base, { partner, flow, year, record }));
  const known = levels.filter((sides) => sides.length > 0);
  const isTwoSided = flow === 'turnover' || flow === 'balance';
  const oneSided = isTwoSided ? known.filter((sides) => sides.length === 1 && !isWhole(sides[0])).length : 0;
  const coverage: Coverage = { known: known.length, oneSided, of: partners.length };
  if (known.length === 0) return { answer: absent(reasonFor(base, record, year), quantity), coverage };
  const parts = known.flat();
  const answer = flow === 'balance' ? balanceOf(parts, quantity) : total(parts, quantity);
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
  const total = comparedTotals(base, query, 'index', indexed);
  return query.flow === 'balance' ? { ...total, answer: absent('not-applicable', total.answer.quantity) } : total;
}

/**
 * The change of the sum of partners whose movements are known, as `totalChangeOf` gives it: its `partners` are those alone.
 * @throws RangeError without any movement: there is no sum of nothing.
 */
export function changeOfMovements(
  base: EvidenceBase,
  movements: readonly Movement[],
  { flow, years, record }: Omit<ComparedTotalQuery, 'partners'>,
): Answer {
  const partners = movements.map(({ partner }) => partner);
  const quantity: Quantity = {
    of: 'change',
    reporter: base.reporter,
    flow,
    partners,
    year: years.to,
    from: years.from,
    record,
  };
  return comparison(movements, quantity, changeOn(flow));
}

function changeOn(flow: Flow): Compare {
  return flow === 'balance' ? difference : growth;
}

type Compare = (after: Figure, before: Figure, quantity: Quantity) => Answer;

function comparedTotals(base: EvidenceBase, query: ComparedTotalQuery, of: Quantity['of'], compare: Compare): Total {
  const { partners, flow, years, record } = query;
  const quantity: Quantity = { of, reporter: base.reporter, flow, partners, year: years.to, from: years.from, record };
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
