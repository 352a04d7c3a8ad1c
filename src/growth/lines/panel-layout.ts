import type { LinesModel } from './lines-model.ts';

/** Pixels around the room for the lines: the number of the top above, the years below. */
export const PANEL_MARGIN = { top: 18, right: 7, bottom: 20, left: 1 } as const;

const HEIGHT = 102;
const HEIGHT_WIDE = 150;
const WIDE = 330;

/** The height of a panel of a width, in pixels. */
export function panelHeight(width: number): number {
  return width > WIDE ? HEIGHT_WIDE : HEIGHT;
}

const GAP = 16;
/** The least width of a panel whose years and numbers do not touch. */
const LEAST = 140;
const MOST_COLUMNS = 3;
const THREE_FROM = 700;

/** How many panels stand side by side in a width, and how wide each is: 4 of them in 440 pixels are two of 212 a row. */
export function panelColumns(width: number, count: number): { readonly columns: number; readonly panelWidth: number } {
  const most = width > THREE_FROM ? MOST_COLUMNS : 2;
  const columns = Math.max(1, Math.min(most, count, Math.floor(width / LEAST)));
  return { columns, panelWidth: Math.floor((width - GAP * (columns - 1)) / columns) };
}

/** The year nearest to a pixel, counted from the left of a panel, as its place among the years. */
export function nearestYear(pixel: number, width: number, { years }: Pick<LinesModel, 'years'>): number {
  const span = years.last - years.first;
  const part = (pixel - PANEL_MARGIN.left) / (width - PANEL_MARGIN.left - PANEL_MARGIN.right);
  return Math.round(Math.min(1, Math.max(0, part)) * span);
}
