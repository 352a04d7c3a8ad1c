import { compareNames } from '../format/locale.ts';
import { changeOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import { levelOf } from '../trade/level.ts';
import { shareOf } from '../trade/share.ts';
import type { FiguresView, Sort, SortKey } from '../view-state/view.ts';
import { shareFlow } from './table-columns.ts';

/** What rows are sorted by, beside the answers that the base gives. */
export interface Sortable {
  readonly iso3: Iso3;
  readonly region: string;
  readonly contacts: number;
}

/**
 * Rows in the order the view asks for; equal ones stay as they were given, which is by name. Partners without a figure come
 * last in both directions, those with the larger turnover in the first year first: that order says something even where the
 * last year is hardly known.
 */
export function sortedRows<Row extends Sortable>(base: EvidenceBase, view: FiguresView, rows: readonly Row[]): Row[] {
  const keyed = rows.map((row, place) => ({
    row,
    value: sortValue(base, view, row, place),
    start: figureValue(
      levelOf(base, { partner: row.iso3, flow: 'turnover', year: view.years.from, record: view.record }),
    ),
  }));
  const isKnown = (one: (typeof keyed)[number]) => one.value !== undefined;
  const direction = view.sort.isDescending ? -1 : 1;
  const known = keyed.filter(isKnown).sort((a, b) => direction * order(a.value, b.value));
  const unknown = keyed.filter((one) => !isKnown(one)).sort((a, b) => order(b.start ?? -1, a.start ?? -1));
  return [...known, ...unknown].map(({ row }) => row);
}

/** The sort that a click on a head asks for: numbers start with the largest, words with A; a second click turns it. */
export function nextSort(current: Sort, key: SortKey): Sort {
  if (current.key === key) return { key, isDescending: !current.isDescending };
  return { key, isDescending: key !== 'name' && key !== 'region' };
}

function sortValue(base: EvidenceBase, view: FiguresView, row: Sortable, place: number): number | string | undefined {
  const { key } = view.sort;
  switch (key) {
    case 'name':
      return place;
    case 'region':
      return row.region;
    case 'contacts':
      return row.contacts;
    case 'value':
    case 'change':
    case 'share':
    case 'export':
    case 'import':
    case 'turnover':
    case 'balance':
      return figureValue(answerFor(base, view, row.iso3, key));
    default:
      throw new RangeError(`unknown sort key ${key satisfies never}`);
  }
}

function answerFor(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  key: Exclude<SortKey, 'name' | 'region' | 'contacts'>,
): Answer {
  const { flow, record, years } = view;
  const year = years.to;
  if (key === 'change') return changeOf(base, { partner, flow, years, record });
  if (key === 'share') return shareOf(base, { partner, flow: shareFlow(flow), year, record });
  return levelOf(base, { partner, flow: key === 'value' ? flow : key, year, record });
}

function figureValue(answer: Answer): number | undefined {
  return isFigure(answer) ? answer.value : undefined;
}

function order(a: number | string | undefined, b: number | string | undefined): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}
