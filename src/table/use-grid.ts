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

/** Gives a cell the focus and brings it into sight, whole, and not under the heads. */
export function focusCell(cell: HTMLTableCellElement): void {
  targetIn(cell).focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  uncover(cell);
}

// Not by `scroll-margin`: some browsers promised keep none around the cells of a table.
function uncover(cell: HTMLTableCellElement): void {
  const table = cell.closest('table');
  const box = table?.parentElement;
  const names = table?.rows[0]?.cells[0];
  const head = table?.tHead?.rows[table.tHead.rows.length - 1]?.cells[0];
  if (!box || !names || !head) return;
  const { left, top } = cell.getBoundingClientRect();
  const [beside, below] = [names.getBoundingClientRect().right - left, head.getBoundingClientRect().bottom - top];
  if (beside > 0 && cell !== names && cell.scope !== 'row') box.scrollBy({ left: -beside, behavior: 'instant' });
  if (below <= 0 || cell.closest('thead')) return;
  // All rows scroll in a box of their own, the first ones with the page.
  const place = box.scrollHeight > box.clientHeight ? box : window;
  place.scrollBy({ top: -below, behavior: 'instant' });
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
    uncover(cell);
  };
  table.setAttribute('role', 'grid');
  apply();
  table.addEventListener('focusin', handleFocus);
  const mutations = new MutationObserver(apply);
  mutations.observe(table, { childList: true, subtree: true });
  const sizes = new ResizeObserver(() => {
    // The names of groups stand beside the names of rows, which stay while the table is scrolled sideways.
    table.style.setProperty('--names', `${table.rows[0]?.cells[0]?.offsetWidth ?? 0}px`);
    apply();
  });
  for (const part of [table, table.rows[0]?.cells[0]]) if (part) sizes.observe(part);
  return () => {
    table.removeEventListener('focusin', handleFocus);
    mutations.disconnect();
    sizes.disconnect();
  };
}
