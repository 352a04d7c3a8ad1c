import type { Palette } from './paint.ts';
import { moved } from './svg-markup.ts';
import type { Block, Measure } from './text-block.ts';
import { textLine } from './text-block.ts';

/** A mark with its name and, after that, a number. */
export interface Entry {
  /** Drawn in a box 24 px wide and 14 px high. */
  readonly mark: string;
  readonly name: string;
  readonly count?: number | undefined;
}

export const MARK = { width: 24, height: 14 };

const ROW = 22;
const GAP = 7;
const BETWEEN = 18;
const NAME = { size: 13, weight: 400 };
const COUNT = { size: 13, weight: 700 };

/** Entries beside each other as far as there is room, in columns that stand under each other. */
export function entryList(entries: readonly Entry[], width: number, palette: Palette, measure: Measure): Block {
  const widths = entries.map((entry) => entryWidth(entry, measure));
  const columns = columnsFor(widths, width);
  const columnsWide = columnWidths(widths, columns);
  const startOf = (column: number) => columnsWide.slice(0, column).reduce((sum, one) => sum + one + BETWEEN, 0);
  const drawn = entries.map((entry, index) =>
    moved(startOf(index % columns), Math.floor(index / columns) * ROW, drawEntry(entry, palette, measure)),
  );
  return { height: Math.ceil(entries.length / columns) * ROW, markup: drawn.join('') };
}

function drawEntry({ mark, name, count }: Entry, palette: Palette, measure: Measure): string {
  const x = MARK.width + GAP;
  const baseline = ROW / 2 + 4.5;
  const number =
    count === undefined
      ? ''
      : textLine(String(count), x + measure(name, NAME) + GAP, baseline, { ...COUNT, paint: palette('ink') });
  return [
    moved(0, (ROW - MARK.height) / 2, mark),
    textLine(name, x, baseline, { ...NAME, paint: palette('ink-2') }),
    number,
  ].join('');
}

function entryWidth({ name, count }: Entry, measure: Measure): number {
  const number = count === undefined ? 0 : GAP + measure(String(count), COUNT);
  return MARK.width + GAP + measure(name, NAME) + number;
}

function columnsFor(widths: readonly number[], width: number): number {
  for (let columns = widths.length; columns > 1; columns -= 1) {
    const needed = columnWidths(widths, columns).reduce((sum, one) => sum + one, BETWEEN * (columns - 1));
    if (needed <= width) return columns;
  }
  return 1;
}

function columnWidths(widths: readonly number[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...widths.filter((_width, index) => index % columns === column)),
  );
}
