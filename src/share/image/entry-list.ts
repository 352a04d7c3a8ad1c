import type { Palette } from './paint.ts';
import { moved } from './svg-markup.ts';
import type { Block, Measure } from './text-block.ts';
import { textLine, wrapped } from './text-block.ts';

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
const LEADING = 1.3;

/**
 * Entries beside each other as far as there is room, in columns that stand under each other. A name that is wider than all
 * the room goes on in more lines.
 */
export function entryList(entries: readonly Entry[], width: number, palette: Palette, measure: Measure): Block {
  const widths = entries.map((entry) => entryWidth(entry, measure));
  const columns = columnsFor(widths, width);
  const columnsWide = columnWidths(widths, columns);
  const startOf = (column: number) => columnsWide.slice(0, column).reduce((sum, one) => sum + one + BETWEEN, 0);
  const blocks = entries.map((entry) => drawEntry(entry, width, palette, measure));
  let y = 0;
  let markup = '';
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    markup += row.map((block, column) => moved(startOf(column), y, block.markup)).join('');
    y += Math.max(...row.map(({ height }) => height));
  }
  return { height: y, markup };
}

function drawEntry(entry: Entry, width: number, palette: Palette, measure: Measure): Block {
  const { mark, name, count } = entry;
  const x = MARK.width + GAP;
  const isWide = entryWidth(entry, measure) > width;
  const lines = isWide ? wrapped(name, width - x - countWidth(entry, measure), NAME, measure) : [name];
  const baseline = ROW / 2 + 4.5;
  const written = lines.map((line, index) =>
    textLine(line, x, baseline + index * NAME.size * LEADING, { ...NAME, paint: palette('ink-2') }),
  );
  const last = lines.at(-1) ?? '';
  const end = {
    x: x + measure(last, NAME) + GAP,
    y: baseline + (lines.length - 1) * NAME.size * LEADING,
  };
  const number = count === undefined ? '' : textLine(String(count), end.x, end.y, { ...COUNT, paint: palette('ink') });
  return {
    height: ROW + (lines.length - 1) * NAME.size * LEADING,
    markup: [moved(0, (ROW - MARK.height) / 2, mark), ...written, number].join(''),
  };
}

function entryWidth(entry: Entry, measure: Measure): number {
  return MARK.width + GAP + measure(entry.name, NAME) + countWidth(entry, measure);
}

function countWidth({ count }: Entry, measure: Measure): number {
  return count === undefined ? 0 : GAP + measure(String(count), COUNT);
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
