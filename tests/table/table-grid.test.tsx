import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { tableContext } from '../../src/app/from-atlas.ts';
import { PartnerTable } from '../../src/table/PartnerTable.tsx';
import { TABLE_KEYS } from '../../src/table/table-keys.ts';
import { tableModel } from '../../src/table/table-model.ts';
import { yearRange } from '../../src/trade/period.ts';
import { viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

function draw() {
  const view = viewOf({ years: yearRange(2020, 2021), dates: { from: '2021-01-01', to: '2021-12-31' } });
  const model = tableModel(realBase(), view, tableContext(realAtlas(), realBase()));
  render(<PartnerTable model={model} focus={undefined} onViewChange={() => {}} />);
  const grid = screen.getByRole('grid');
  return { grid, table: grid as HTMLTableElement };
}

/** Where the focus is: the row, from the first head, and the cell in it. */
function here(): [number, number] {
  const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  return [row?.rowIndex ?? -1, cell?.cellIndex ?? -1];
}

async function enter(): Promise<void> {
  await userEvent.tab();
  expect(here()).toEqual([0, 0]);
}

describe('the table as a grid', () => {
  it('is one stop of the Tab key, the cell that was used last', async () => {
    const { grid } = draw();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await enter();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    const last = document.activeElement;
    await userEvent.tab();
    expect(grid).not.toContainElement(document.activeElement as HTMLElement);
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(last);
  });

  it('is walked by the arrow keys: heads, names, words and figures', async () => {
    draw();
    await enter();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Chosen');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('columnheader', { name: /^Exports, change/ })).toContainElement(
      document.activeElement as HTMLElement,
    );
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toHaveTextContent('Eastern Asia');
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveTextContent('China');
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(here()).toEqual([0, 0]);
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(here()).toEqual([0, 0]);
  });

  it('goes to the ends of a row, to the corners, and by pages', async () => {
    const { table } = draw();
    const last = table.rows.length - 1;
    const width = (table.rows[2]?.cells.length ?? 0) - 1;
    await enter();
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(here()).toEqual([2, width]);
    await userEvent.keyboard('{Home}');
    expect(here()).toEqual([2, 0]);
    await userEvent.keyboard('{PageDown}');
    expect(here()).toEqual([12, 0]);
    await userEvent.keyboard('{PageDown}');
    expect(here()).toEqual([last, 0]);
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(here()).toEqual([0, 0]);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(here()).toEqual([last, width]);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(here()).toEqual([0, 0]);
  });

  it('leads through the source of a figure and back into the same column; Esc closes it', async () => {
    draw();
    await enter();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    const figure = document.activeElement;
    await userEvent.keyboard('{Enter}');
    expect(figure).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/^Exports to China/);
    await userEvent.keyboard('{ArrowDown}');
    expect(here()).toEqual([4, 3]);
    await userEvent.keyboard('{ArrowUp}{Escape}');
    expect(figure).toHaveFocus();
    expect(figure).toHaveAttribute('aria-expanded', 'false');
  });

  it('keeps its one stop when its rows come and go', async () => {
    const { grid } = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 154 partners' }));
    expect(here()).toEqual([17, 0]);
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await act(() => userEvent.click(screen.getByRole('button', { name: 'Show the first 15' })));
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('tells its keys, all of them, as what describes it', () => {
    const { grid } = draw();
    for (const [key] of TABLE_KEYS) expect(grid).toHaveAccessibleDescription(expect.stringContaining(key));
  });
});
