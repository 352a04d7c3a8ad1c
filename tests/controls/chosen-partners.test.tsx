import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChosenPartners } from '../../src/controls/ChosenPartners.tsx';
import { chosenPartnersModel } from '../../src/controls/chosen-partners-model.ts';
import type { Iso3 } from '../../src/trade/economy.ts';
import { realBase } from '../dataset/real-data.ts';

function draw(partners: readonly Iso3[]) {
  const onChange = vi.fn();
  render(<ChosenPartners model={chosenPartnersModel(realBase(), partners)} onChange={onChange} />);
  return { onChange, chips: screen.getByRole('list', { name: 'Partners in the charts' }) };
}

const EIGHT = ['TUR', 'PAK', 'VNM', 'CHN', 'IND', 'EGY', 'BRA', 'IRN'] as Iso3[];

describe('the partners of the charts', () => {
  it('are removed one by one, the others in their order', async () => {
    const { onChange, chips } = draw(['TUR', 'PAK', 'CHN'] as Iso3[]);
    await userEvent.click(within(chips).getByRole('button', { name: 'Remove Pakistan' }));
    expect(onChange).toHaveBeenCalledWith(['TUR', 'CHN']);
  });

  it('say what the charts show when there is none', () => {
    expect(draw([]).chips).toHaveTextContent('None chosen: the charts show the region’s sum.');
  });

  it('can be added up to eight', () => {
    draw(EIGHT.slice(1));
    expect(screen.getByRole('combobox', { name: 'Add a partner to the charts' })).toBeEnabled();
  });

  it('say why none is added to eight', () => {
    draw(EIGHT);
    expect(screen.getByPlaceholderText('8 partners at most')).toBeDisabled();
  });

  it('are not offered again', () => {
    const { addable } = chosenPartnersModel(realBase(), EIGHT);
    expect(addable).toHaveLength(realBase().scope.length - EIGHT.length);
    expect(addable.filter(({ iso3 }) => EIGHT.includes(iso3))).toEqual([]);
  });
});
