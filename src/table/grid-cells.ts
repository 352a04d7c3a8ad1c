const ROWS_A_PAGE = 10;
const END = Number.POSITIVE_INFINITY;

type Line = readonly (HTMLTableCellElement | undefined)[];

/** The cells of a table by row and column: one that spans several stands in each of them. */
export type GridCells = readonly Line[];

/** Where a reader is: a cell that spans several rows or columns is entered and left in the same one. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells as they stand now. */
export function gridCells(table: HTMLTableElement): GridCells {
  const grid: HTMLTableCellElement[][] = [...table.rows].map(() => []);
  for (const [index, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index]?.[column]) column += 1;
      for (const line of grid.slice(index, index + cell.rowSpan))
        for (let step = 0; step < cell.colSpan; step += 1) line[column + step] = cell;
      column += cell.colSpan;
    }
  }
  return grid;
}

/** The place of a cell; the one that was left for it, where it spans that. */
export function placeOf(grid: GridCells, cell: HTMLTableCellElement, last: GridPlace | undefined): GridPlace {
  if (last && grid[last.row]?.[last.column] === cell) return last;
  const row = grid.findIndex((line) => line.includes(cell));
  return { row, column: grid[row]?.indexOf(cell) ?? 0 };
}

/** Where a key leads from a place; nothing for a key that is not the grid's. At an edge it leads nowhere and stays. */
export function placeAfter(grid: GridCells, { row, column }: GridPlace, key: string): GridPlace | undefined {
  const last = grid.length - 1;
  const here = grid[row]?.[column];
  const along = (line: number, start: number, step: 1 | -1): GridPlace => {
    const next = nextShown(grid[line] ?? [], start, step, here);
    return next === undefined ? { row, column } : { row: line, column: next };
  };
  const down = (start: number, step: 1 | -1): GridPlace => {
    const cells = grid.map((line) => line[column]);
    return { row: nextShown(cells, start, step, here) ?? row, column };
  };
  switch (key) {
    case 'ArrowRight':
      return along(row, column + 1, 1);
    case 'ArrowLeft':
      return along(row, column - 1, -1);
    case 'ArrowDown':
      return down(row + 1, 1);
    case 'ArrowUp':
      return down(row - 1, -1);
    case 'PageDown':
      return down(Math.min(row + ROWS_A_PAGE, last), 1);
    case 'PageUp':
      return down(Math.max(row - ROWS_A_PAGE, 0), -1);
    case 'Home':
      return along(row, 0, 1);
    case 'End':
      return along(row, END, -1);
    case 'Control+Home':
      return along(0, 0, 1);
    case 'Control+End':
      return along(last, END, -1);
    default:
      return undefined;
  }
}

/** The first cell along a line that is shown, and not where the reader is. */
function nextShown(
  line: Line,
  start: number,
  step: 1 | -1,
  here: HTMLTableCellElement | undefined,
): number | undefined {
  for (let index = Math.min(start, line.length - 1); index >= 0 && index < line.length; index += step) {
    const cell = line[index];
    if (cell && cell !== here && cell.checkVisibility()) return index;
  }
  return undefined;
}
