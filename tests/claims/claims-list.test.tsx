import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ClaimsList } from '../../src/claims/ClaimsList.tsx';
import { claimsModel } from '../../src/claims/claims-model.ts';
import type { View } from '../../src/view-state/view.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { viewOf } from './view-of.ts';

function draw(more: Partial<View> = {}) {
  const onViewChange = vi.fn();
  const model = claimsModel(realBase(), viewOf(more), realAtlas().sources);
  render(<ClaimsList model={model} onViewChange={onViewChange} />);
  return { onViewChange, model, region: screen.getByRole('region', { name: 'Claims' }) };
}

describe('the claims view', () => {
  it('is a region with a row and an anchor for every claim', () => {
    const { model, region } = draw();
    expect(within(region).getAllByRole('row')).toHaveLength(model.total + 1);
    expect(document.getElementById('claim-C08')).toHaveTextContent('US$92.6 m');
  });

  it('says each verdict in words', () => {
    draw();
    const row = document.getElementById('claim-C02');
    expect(row).toHaveTextContent('Differs');
    expect(row).toHaveTextContent('−25.4%');
  });

  it('explains each verdict in one line', () => {
    const { region } = draw();
    for (const words of [/lies outside/, /lies within/, /about the sources, not about the claim/])
      expect(within(region).getByText(words)).toBeVisible();
  });

  it('says a fraction in percent as well where it is held against percents', () => {
    draw();
    expect(document.getElementById('claim-C13')).toHaveTextContent(
      '16.8% in 2021 (US$6.70 bn of US$39.9 bn); the claim says 1/5 (20%)',
    );
  });

  it('asks for one verdict, and for all again', async () => {
    const { onViewChange } = draw();
    await userEvent.click(screen.getByRole('radio', { name: /^Agrees/ }));
    expect(onViewChange).toHaveBeenLastCalledWith({ verdicts: ['agrees'] }, undefined);
  });

  it('shows a link that asks for two verdicts as a choice of its own', async () => {
    const { onViewChange } = draw({ verdicts: ['differs', 'agrees'] });
    expect(screen.getByRole('radio', { name: /Differs and Agrees/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^All/ }));
    expect(onViewChange).toHaveBeenLastCalledWith({ verdicts: [] }, undefined);
  });

  it('unfolds what cannot be checked', async () => {
    draw();
    const button = screen.getByRole('button', { name: /Show the \d+ that cannot be checked/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });
});
