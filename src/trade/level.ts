import { singleYear } from './claim.ts';
import type { Iso3 } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { AbsenceReason, Answer, Figure, Quantity } from './figure.ts';
import {
  absent,
  baseOfGrowth,
  difference,
  fromRecord,
  grown,
  halfDifference,
  halfSum,
  isFigure,
  sum,
} from './figure.ts';
import type { Flow, RecordedFlow, RecordSide } from './flow.ts';
import type { Year } from './period.ts';
import { covers } from './record.ts';
import { statedChangesTo, statedLevel } from './stated.ts';

/** Which level is asked for. */
export interface LevelQuery {
  readonly partner: Iso3;
  readonly flow: Flow;
  readonly year: Year;
  readonly record: RecordSide;
}

/**
 * The trade value of one partner, flow and year in current USD: stated, else derived, else observed, else estimated,
 * else implied (a stated change on a recorded base).
 *
 * Absent: `not-reported` inside the record's years, `no-source` after them, `partial` when turnover or balance lack one
 * side, `out-of-scope`. The mirror side knows no claim. Sources: the claims and the trade record.
 */
export function levelOf(base: EvidenceBase, query: LevelQuery): Answer {
  if (!base.economies.get(query.partner)?.isInScope) return absent('out-of-scope', quantityOf(base, query));
  return knownLevel(base, query);
}

/**
 * Other ways to know the same level, ranked behind the answer of `levelOf`: the base that a stated change started from
 * (92.6 m ÷ 1.77 = 52.3 m beside the recorded 52.2 m). Own record only.
 */
export function levelsBeside(base: EvidenceBase, query: LevelQuery): Figure[] {
  if (query.record === 'mirror') return [];
  const claimedYears = new Set(base.claims.flatMap((claim) => singleYear(claim.period) ?? []));
  const later = [...claimedYears].filter((to) => to > query.year);
  return later.flatMap((to) => {
    const change = statedChangesTo(base, query.partner, query.flow, to).find(({ from }) => from === query.year);
    const level = statedLevel(base, query.partner, query.flow, to);
    const answer = change && level && baseOfGrowth(level, change.change, quantityOf(base, query));
    return answer && isFigure(answer) ? [answer] : [];
  });
}

function knownLevel(base: EvidenceBase, query: LevelQuery): Answer {
  const claimed = query.record === 'own' ? claimedLevel(base, query) : undefined;
  if (claimed) return claimed;
  switch (query.flow) {
    case 'export':
    case 'import':
      return recordedLevel(base, query, query.flow) ?? impliedLevel(base, query) ?? unknownLevel(base, query);
    case 'turnover':
    case 'balance':
      return twoSided(base, query);
    default:
      throw new RangeError(`unknown flow ${query.flow satisfies never}`);
  }
}

function claimedLevel(base: EvidenceBase, query: LevelQuery): Figure | undefined {
  const { partner, flow, year } = query;
  const stated = statedLevel(base, partner, flow, year);
  if (stated || flow === 'turnover' || flow === 'balance') return stated;
  const turnover = statedLevel(base, partner, 'turnover', year);
  const balance = statedLevel(base, partner, 'balance', year);
  if (!turnover || !balance) return undefined;
  const half = flow === 'export' ? halfSum : halfDifference;
  return half(turnover, balance, quantityOf(base, query));
}

function recordedLevel(base: EvidenceBase, query: LevelQuery, flow: RecordedFlow): Figure | undefined {
  const row = base.record.rowOf(query.partner, query.record, flow, query.year);
  return row && fromRecord(row, quantityOf(base, query));
}

function impliedLevel(base: EvidenceBase, query: LevelQuery): Figure | undefined {
  if (query.record === 'mirror') return undefined;
  for (const { from, change } of statedChangesTo(base, query.partner, query.flow, query.year)) {
    const start = knownLevel(base, { ...query, year: from });
    if (isFigure(start)) return grown(start, change, quantityOf(base, query));
  }
  return undefined;
}

function twoSided(base: EvidenceBase, query: LevelQuery): Answer {
  const quantity = quantityOf(base, query);
  const exports = knownLevel(base, { ...query, flow: 'export' });
  const imports = knownLevel(base, { ...query, flow: 'import' });
  if (isFigure(exports) && isFigure(imports)) {
    return query.flow === 'turnover' ? sum(exports, imports, quantity) : difference(exports, imports, quantity);
  }
  const implied = impliedLevel(base, query);
  if (implied) return implied;
  if (isFigure(exports)) return absent('partial', quantity, [imports.quantity]);
  if (isFigure(imports)) return absent('partial', quantity, [exports.quantity]);
  return absent(exports.reason, quantity, [exports.quantity, imports.quantity]);
}

function unknownLevel(base: EvidenceBase, query: LevelQuery): Answer {
  return absent(reasonFor(base, query.record, query.year), quantityOf(base, query));
}

/** Why a year has no row: its side reaches it, or does not reach so far. Years before its first count as not reported. */
export function reasonFor({ record }: EvidenceBase, side: RecordSide, year: Year): AbsenceReason {
  return covers(record, side, year) || year < record.yearsOf(side).from ? 'not-reported' : 'no-source';
}

function quantityOf({ reporter }: EvidenceBase, { partner, flow, year, record }: LevelQuery): Quantity {
  return { of: 'level', reporter, flow, partners: [partner], year, record };
}
