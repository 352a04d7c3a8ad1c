import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { tableContext } from '../../src/app/from-atlas.ts';
import { PartnerTable } from '../../src/table/PartnerTable.tsx';
import { tableModel } from '../../src/table/table-model.ts';
import { yearRange } from '../../src/trade/period.ts';
import { takeRemarks } from '../../src/ui/say.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

function draw(more: Partial<View> = {}) {
  const onViewChange = vi.fn();
  takeRemarks();
  const tableOf = (change: Partial<View>) => {
    const dates = { from: '2021-01-01', to: '2021-12-31' };
    const view = viewOf({ years: yearRange(2020, 2021), dates, ...change });
    const model = tableModel(realBase(), view, tableContext(realAtlas(), realBase()));
    return <PartnerTable model={model} focus={view.focus} onViewChange={onViewChange} />;
  };
  const { rerender } = render(tableOf(more));
  const redraw = (change: Partial<View>) => rerender(tableOf(change));
  return { onViewChange, redraw, region: screen.getByRole('region', { name: 'Table' }) };
}

/** A figure of a partner by its column, as it is headed. */
function figure(iso3: string, column: RegExp): HTMLElement {
  const heads = [...document.querySelectorAll('thead tr:last-child th')];
  const index = heads.findIndex((head) => column.test((head.querySelector('.visually-hidden') ?? head).textContent));
  const cell = document.querySelectorAll<HTMLElement>(`tr[data-iso3="${iso3}"] > td`)[index + 1];
  return within(cell ?? document.body).getByRole('button');
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
    const exported = figure('PAK', /^Exports 2021/);
    await userEvent.click(exported);
    expect(exported).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById(exported.getAttribute('aria-controls') ?? '');
    expect(details?.textContent?.replaceAll('\u00a0', ' ')).toContain('(US$92.6 m + US$63.6 m) ÷ 2 = US$78.1 m');
    await userEvent.click(exported);
    expect(exported).toHaveAttribute('aria-expanded', 'false');
  });

  it('says in each cell the figure alone, in words with its evidence; row and column stand in the heads', () => {
    draw();
    const named = {
      BRA: 'no figure, no source',
      CHN: 'plus 9.7 percent, stated',
      PAK: 'about plus 112.9 percent, implied',
    };
    for (const [iso3, name] of Object.entries(named))
      expect(figure(iso3, /^Exports, change/)).toHaveAccessibleName(name);
    expect(figure('TUR', /^Balance/)).toHaveAccessibleName('about minus 360.5 million dollars, implied');
    expect(figure('TUR', /^Exports 2020/)).toHaveAccessibleName('133.3 million dollars, observed');
  });

  it('says a small base, and how many partners are in a sum, with the figure and not again', () => {
    draw({ years: yearRange(2019, 2020) });
    const names = screen.getAllByRole('button', { name: /^(plus|minus) .* percent, observed, small base$/ });
    expect(names.length).toBe(screen.getAllByText('small base').length);
    for (const one of document.querySelectorAll('#table small')) expect(one).toHaveAttribute('aria-hidden', 'true');
    expect(
      screen.getAllByRole('button', { name: /^[\d,.]+ million dollars, [a-z]+, \d+ of 154/ }).length,
    ).toBeGreaterThan(0);
  });

  it('opens the reason of a missing figure in the same way', async () => {
    draw();
    await userEvent.click(figure('BRA', /^Exports 2021/));
    expect(screen.getByText(/the trade record ends in 2020/)).toBeVisible();
  });

  it('says the new order once the rows stand in it, who leads, and nothing of the order they came in', () => {
    const { redraw } = draw();
    expect(takeRemarks()).toBe('');
    redraw({ sort: { key: 'export', isDescending: true } });
    expect(takeRemarks()).toBe('Sorted by exports, highest first. China leads.');
    redraw({ sort: { key: 'export', isDescending: true }, partners: [] });
    expect(takeRemarks()).toBe('');
    redraw({ sort: { key: 'name', isDescending: false } });
    expect(takeRemarks()).toBe('Sorted by partner, A to Z.');
  });

  it('says how many partners are shown, and where the new ones begin', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 154 partners' }));
    const [, ...later] = [...partnerRows()].slice(14).map((row) => row.querySelector('th')?.textContent);
    expect(document.activeElement).toHaveTextContent(later[0] ?? '');
    expect(takeRemarks()).toBe(`154 partners shown, 15 before. The new rows begin with ${later[0]}.`);
    await userEvent.click(screen.getByRole('button', { name: 'Show the first 15' }));
    expect(takeRemarks()).toBe('15 partners shown, 154 before.');
  });

  it('is called by what it holds, in what unit, in which order, and how much of it is shown', async () => {
    draw();
    const name =
      'Exports and imports by partner, 2020 and 2021, all AALA; US$ million; sorted by turnover, highest first; ';
    expect(screen.getByRole('grid', { name: `${name}15 of 154 partners` })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 154 partners' }));
    expect(screen.getByRole('grid', { name: `${name}154 partners` })).toBeVisible();
  });

  it('has a word in every head', () => {
    const { region } = draw();
    for (const head of region.querySelectorAll('thead tr > *')) expect(head).toHaveAccessibleName(/\w/);
  });
});
