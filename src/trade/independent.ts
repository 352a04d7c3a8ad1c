import type { Iso3 } from './economy.ts';
import type { EvidenceBase, IndependentFigure, Relation } from './evidence-base.ts';
import { RELATIONS } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { growth, isFigure, ratio, sum } from './figure.ts';
import type { Flow } from './flow.ts';
import { rounded } from './interval.ts';
import type { Year } from './period.ts';

/** A figure from elsewhere, with the weakest relation of all the rows it is made from. */
export interface OutsideFigure {
  readonly figure: Figure;
  readonly relation: Relation;
  readonly source: string;
  readonly remarks: readonly string[];
}

/** What is looked up in the figures from elsewhere. `partner` null is the world. */
export interface OutsideQuery {
  readonly partner: Iso3 | null;
  readonly subject: string;
  readonly flow: Flow;
}

/** Levels in USD of one year, one per source that has it; turnover also as exports plus imports of the same source. */
export function outsideLevels(base: EvidenceBase, query: OutsideQuery, year: Year): OutsideFigure[] {
  const direct = wholeYears(base, query).filter((row) => row.measure === query.flow && row.year === year);
  const found = direct.map((row) => outside(row, quantityOf(base, query, year)));
  if (query.flow !== 'turnover' || found.length > 0) return found;
  return pairs(
    outsideLevels(base, { ...query, flow: 'export' }, year),
    outsideLevels(base, { ...query, flow: 'import' }, year),
    (exports, imports) => sum(exports, imports, quantityOf(base, query, year)),
  );
}

/** Changes between two years (ratios): those a source gives itself, and those that follow from its two levels. */
export function outsideChanges(base: EvidenceBase, query: OutsideQuery, from: Year, to: Year): OutsideFigure[] {
  const quantity: Quantity = { ...quantityOf(base, query, to), of: 'change', from };
  const direct = wholeYears(base, query)
    .filter((row) => row.measure === `${query.flow}_change` && row.year === to && to - from === 1)
    .map((row) => outside(row, quantity));
  const computed = pairs(outsideLevels(base, query, to), outsideLevels(base, query, from), (level, start) =>
    growth(level, start, quantity),
  );
  return [...computed, ...direct];
}

/** Shares of a subject in all goods to the same partner and year (ratios), part and whole from one source. */
export function outsideShares(base: EvidenceBase, query: OutsideQuery, whole: string, year: Year): OutsideFigure[] {
  const quantity: Quantity = { ...quantityOf(base, query, year), of: 'share' };
  return pairs(outsideLevels(base, query, year), outsideLevels(base, { ...query, subject: whole }, year), (part, all) =>
    ratio(part, all, quantity),
  );
}

/** Every year in which any source has a level of the subject, ascending. */
export function outsideYears(base: EvidenceBase, query: OutsideQuery): Year[] {
  const years = wholeYears(base, query).filter((row) => row.measure === query.flow);
  return [...new Set(years.map((row) => row.year))].sort((a, b) => a - b);
}

function wholeYears(base: EvidenceBase, query: OutsideQuery): IndependentFigure[] {
  return base.independent.filter(
    (row) => row.partner === query.partner && row.subject === query.subject && row.period === 'year',
  );
}

function pairs(
  tops: readonly OutsideFigure[],
  bottoms: readonly OutsideFigure[],
  compute: (top: Figure, bottom: Figure) => Answer,
): OutsideFigure[] {
  return tops.flatMap((top) => {
    const bottom = bottoms.find((candidate) => candidate.source === top.source);
    const answer = bottom && compute(top.figure, bottom.figure);
    if (!bottom || !answer || !isFigure(answer)) return [];
    const remarks = [...new Set([...top.remarks, ...bottom.remarks])];
    return [{ figure: answer, relation: weaker(top.relation, bottom.relation), source: top.source, remarks }];
  });
}

/** Of two relations the one that allows less. */
export function weaker(a: Relation, b: Relation): Relation {
  return RELATIONS.indexOf(a) > RELATIONS.indexOf(b) ? a : b;
}

function outside(row: IndependentFigure, quantity: Quantity): OutsideFigure {
  const inRatio = (value: number) => (row.unit === 'percent' ? Number((value / 100).toPrecision(15)) : value);
  const bounds = rounded(row.value, row.rounding);
  const figure: Figure = {
    kind: 'figure',
    value: inRatio(row.value),
    interval: { low: inRatio(bounds.low), high: inRatio(bounds.high) },
    unit: row.unit === 'percent' ? 'ratio' : 'USD',
    evidence: 'observed',
    quantity,
    basis: { kind: 'independent', source: row.source, basis: row.basis, url: row.url },
  };
  return { figure, relation: row.relation, source: row.source, remarks: row.remark ? [row.remark] : [] };
}

function quantityOf({ reporter }: EvidenceBase, query: OutsideQuery, year: Year): Quantity {
  return {
    of: 'level',
    reporter,
    flow: query.flow,
    partners: query.partner ? [query.partner] : [],
    year,
    record: 'own',
  };
}
