import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { tableContext } from '../../src/app/from-atlas.ts';
import { PartnerTable } from '../../src/table/PartnerTable.tsx';
import { tableModel } from '../../src/table/table-model.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

function draw(more: Partial<View> = {}) {
  const onViewChange = vi.fn();
  const view = viewOf({ years: yearRange(2020, 2021), dates: { from: '2021-01-01', to: '2021-12-31' }, ...more });
  const model = tableModel(realBase(), view, tableContext(realAtlas(), realBase()));
  render(<PartnerTable model={model} focus={view.focus} onViewChange={onViewChange} />);
  return { onViewChange, region: screen.getByRole('region', { name: 'Table' }) };
}

const partnerRows = () => document.querySelectorAll('tbody tr[data-iso3]');

describe('the table', () => {
  it('shows 15 partners until all are asked for', async () => {
    draw();
    expect(partnerRows()).toHaveLength(15);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 154 partners' }));
    expect(partnerRows()).toHaveLength(154);
  });

  it('tells the order on the head that sorts, and asks for another', async () => {
    const { onViewChange } = draw();
    expect(screen.getByRole('columnheader', { name: 'Turnover 2021' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(screen.getByRole('button', { name: 'Exports 2021' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ sort: { key: 'export', isDescending: true } });
  });

  it('marks a change from a small base by the one name that small bases have', () => {
    draw({ years: yearRange(2019, 2020) });
    expect(screen.getAllByText('small base').length).toBeGreaterThan(0);
    expect(screen.queryByText(/low base/)).toBeNull();
  });

  it('opens the panel of a partner by its name', async () => {
    const { onViewChange } = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Pakistan' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ focus: 'PAK' });
  });

  it('opens the evidence of one figure in a row below, and closes it again', async () => {
    draw();
    const figure = screen.getByRole('button', { name: /^Pakistan, Exports 2021: 78\.1, Derived/ });
    await userEvent.click(figure);
    expect(figure).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById(figure.getAttribute('aria-controls') ?? '');
    expect(details?.textContent?.replaceAll('\u00a0', ' ')).toContain('(US$92.6 m + US$63.6 m) ÷ 2 = US$78.1 m');
    await userEvent.click(figure);
    expect(figure).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the reason of a missing figure in the same way', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: /^Brazil, Exports 2021: no figure, No source/ }));
    expect(screen.getByText(/the trade record ends in 2020/)).toBeVisible();
  });

  it('moves along a row with the arrow keys', async () => {
    const { region } = draw();
    const row = region.querySelector<HTMLElement>('tr[data-iso3="TUR"]');
    const [first, second] = within(row ?? region).getAllByRole('button', { name: /^Turkey, / });
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(first).toHaveFocus();
  });
});
