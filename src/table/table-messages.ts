import { counted, evidenceName, reasonName, SMALL_BASE } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { isFigure } from '../trade/figure.ts';
import type { TableCell, TableModel } from './table-model.ts';

/** The caption over the rows: what they are, in what unit, how they stand, and how many of them are shown. */
export function captionText({ caption, sortText: order, rows }: TableModel, shown: number): string {
  const partners = counted(rows.length, 'partner');
  return `${caption}; US$ million; ${order}; ${shown < rows.length ? `${shown} of ${partners}` : partners}`;
}

/** Said when more or fewer rows are shown: "154 partners shown, 15 before. The new rows begin with Algeria." */
export function lengthSaid({ rows }: TableModel, shown: number, before: number): string {
  const first = rows[before];
  const begin = shown > before && first ? ` The new rows begin with ${first.name}.` : '';
  return `${counted(shown, 'partner')} shown, ${before} before.${begin}`;
}

/**
 * A cell as it is heard, whose row and column the heads name: "plus 9.7 percent, stated", "about minus 360.5 million dollars,
 * implied", "no figure, no source"; with its small base, or how many partners are in it.
 */
export function cellName({ answer, text, isLowBase, coverage }: TableCell): string {
  if (!isFigure(answer)) return `no figure, ${lower(reasonName(answer.reason))}`;
  const unit = answer.unit === 'USD' ? ' million dollars' : '';
  const more = [isLowBase && SMALL_BASE, coverage].filter(Boolean);
  return [`${saidOf(text)}${unit}`, lower(evidenceName(answer.evidence)), ...more].join(', ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
