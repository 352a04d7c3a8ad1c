import { type KeyboardEvent, type RefCallback, useCallback, useRef } from 'react';
import { type GridPlace, gridCells, placeAfter, placeOf } from './grid-cells.ts';

/** What makes a table such a grid: spread over it. */
export interface Grid {
  readonly ref: RefCallback<HTMLTableElement>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

/**
 * Makes a table one stop of the Tab key, walked cell by cell (the grid of the ARIA patterns). The role is a grid's because only
 * then do screen readers hand the arrow keys on to the page; their own keys for tables work in grids as well, and heads are
 * read in the same way. It is given with the keys: as it is served, a table without them, each control is a stop.
 */
export function useGrid(): Grid {
  const place = useRef<GridPlace>(undefined);
  const handleKey = (event: KeyboardEvent<HTMLTableElement>) => {
    const { target, currentTarget: table, altKey, ctrlKey, metaKey, shiftKey, key } = event;
    const cell = cellOf(target);
    // What stands inside an open cell has its own use for keys, as has the browser with Alt or Cmd.
    if (event.defaultPrevented || altKey || metaKey || shiftKey || !cell || targetIn(cell) !== target) return;
    const grid = gridCells(table);
    const next = placeAfter(grid, placeOf(grid, cell, place.current), ctrlKey ? `Control+${key}` : key);
    // A cell without a button is no reason for the space bar to scroll the page.
    if (next || (key === ' ' && target === cell)) event.preventDefault();
    if (!next) return;
    place.current = next;
    const there = grid[next.row]?.[next.column];
    if (there) focusCell(there);
  };
  return {
    ref: useCallback((table: HTMLTableElement | null) => (table ? keepGrid(table) : undefined), []),
    onKeyDown: handleKey,
  };
}

/** Gives a cell the focus and brings it into sight, whole, and not under the heads (see `scroll-margin` of the style sheet). */
export function focusCell(cell: HTMLTableCellElement): void {
  targetIn(cell).focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/** What takes the focus in a cell: its button, else the cell. */
function targetIn(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>(':scope > button') ?? cell;
}

function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
}

/** Leaves one cell to the Tab key, the one that had the focus last, whichever come and go. @returns ends it. */
function keepGrid(table: HTMLTableElement): () => void {
  let stop: HTMLTableCellElement | undefined;
  const apply = () => {
    if (!stop?.isConnected || !stop.checkVisibility()) stop = table.rows[0]?.cells[0];
    for (const cell of [...table.rows].flatMap(({ cells }) => [...cells])) {
      const tabIndex = cell === stop ? '0' : '-1';
      const control = targetIn(cell);
      if (control.getAttribute('tabindex') !== tabIndex) control.setAttribute('tabindex', tabIndex);
    }
  };
  const handleFocus = ({ target }: FocusEvent) => {
    const cell = target && cellOf(target);
    if (!cell) return;
    stop = cell;
    apply();
  };
  table.setAttribute('role', 'grid');
  apply();
  table.addEventListener('focusin', handleFocus);
  const mutations = new MutationObserver(apply);
  mutations.observe(table, { childList: true, subtree: true });
  const sizes = new ResizeObserver(() => {
    tellEdges(table);
    apply();
  });
  for (const part of [table.tHead, table.rows[0]?.cells[0]]) if (part) sizes.observe(part);
  return () => {
    table.removeEventListener('focusin', handleFocus);
    mutations.disconnect();
    sizes.disconnect();
  };
}

/** How much of what scrolls the heads above and at the side lie over. */
function tellEdges(table: HTMLTableElement): void {
  table.style.setProperty('--heads', `${table.tHead?.offsetHeight ?? 0}px`);
  table.style.setProperty('--names', `${table.rows[0]?.cells[0]?.offsetWidth ?? 0}px`);
}
