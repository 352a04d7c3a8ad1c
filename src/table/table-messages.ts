import { counted, evidenceName, flowNoun, reasonName, SMALL_BASE } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import type { Answer } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { FiguresView, SortKey } from '../view-state/view.ts';
import { shareFlow } from './table-columns.ts';

/** How the rows stand: "sorted by imports, change, highest first", "sorted by partner, A to Z". */
export function sortText(view: FiguresView, scopeShort: string): string {
  const { key, isDescending } = view.sort;
  const isWord = key === 'name' || key === 'region';
  const direction = isWord ? (isDescending ? 'Z to A' : 'A to Z') : `${isDescending ? 'highest' : 'lowest'} first`;
  return `sorted by ${sortName(view, scopeShort, key)}, ${direction}`;
}

function sortName(view: FiguresView, scopeShort: string, key: SortKey): string {
  switch (key) {
    case 'name':
      return 'partner';
    case 'region':
    case 'contacts':
      return key;
    case 'value':
      return flowNoun(view.flow);
    case 'change':
      return `${flowNoun(view.flow)}, change`;
    case 'share':
      return `share of ${scopeShort} ${flowNoun(shareFlow(view.flow))}`;
    case 'export':
    case 'import':
    case 'turnover':
    case 'balance':
      return flowNoun(key);
    default:
      throw new RangeError(`unknown sort key ${key satisfies never}`);
  }
}

/** The caption over the rows: what they are, in what unit, how they stand, and how many of them are shown. */
export function captionText(caption: string, order: string, shown: number, all: number): string {
  const partners = counted(all, 'partner');
  return `${caption}; US$ million; ${order}; ${shown < all ? `${shown} of ${partners}` : partners}`;
}

/** Said when more or fewer rows are shown: "154 partners shown, 15 before. The new rows begin with Algeria." */
export function lengthSaid(shown: number, before: number, firstNew: string | undefined): string {
  const begin = firstNew === undefined ? '' : ` The new rows begin with ${firstNew}.`;
  return `${counted(shown, 'partner')} shown, ${before} before.${begin}`;
}

/** What is heard of a cell. */
interface CellWords {
  readonly answer: Answer;
  readonly text: string;
  readonly isLowBase: boolean;
  readonly coverage: string | undefined;
}

/**
 * A cell as it is heard, whose row and column the heads name: "plus 9.7 percent, stated", "about minus 360.5 million dollars,
 * implied", "no figure, no source"; with its small base, or how many partners are in it.
 */
export function cellName({ answer, text, isLowBase, coverage }: CellWords): string {
  if (!isFigure(answer)) return `no figure, ${reasonName(answer.reason, 'mid')}`;
  const unit = answer.unit === 'USD' ? ' million dollars' : '';
  const more = [isLowBase && SMALL_BASE, coverage].filter(Boolean);
  return [`${saidOf(text)}${unit}`, evidenceName(answer.evidence, 'mid'), ...more].join(', ');
}
