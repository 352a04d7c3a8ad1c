/** The directions that a trade record has rows for. Export = goods from the reporter to the partner. */
export const RECORDED_FLOWS = ['export', 'import'] as const;
export type RecordedFlow = (typeof RECORDED_FLOWS)[number];

/** What the page can show: the two directions, their sum (turnover) and their difference (balance, exports − imports). */
export const FLOWS = ['export', 'import', 'turnover', 'balance'] as const;
export type Flow = (typeof FLOWS)[number];

/**
 * What is asked of a flow; `measure.ts` has a row for each:
 * - `change`: from the first to the last year, a ratio; of the balance the difference in USD;
 * - `value`: in the last year, in USD;
 * - `share`: the partner's part of the scope's sum in the last year, a ratio; the balance has none.
 */
export const MEASURES = ['change', 'value', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

/** Whose record is read: the reporter's own, or the partners' records of the same goods (mirror). They never mix. */
export const RECORDS = ['own', 'mirror'] as const;
export type RecordSide = (typeof RECORDS)[number];

/** Who wrote a row of the record down: the reporter itself (its own side), or the partner about the same goods (mirror). */
export const COMPILERS = ['reporter', 'partner'] as const;
export type Compiler = (typeof COMPILERS)[number];

/** How goods are valued: free on board (at the exporter's border) or with cost, insurance and freight (at the importer's). */
export const VALUATIONS = ['FOB', 'CIF'] as const;
export type Valuation = (typeof VALUATIONS)[number];
