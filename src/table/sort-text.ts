import { flowNoun } from '../format/messages.ts';
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
