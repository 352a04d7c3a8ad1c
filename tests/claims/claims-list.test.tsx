import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ClaimsList } from '../../src/claims/ClaimsList.tsx';
import { claimsModel } from '../../src/claims/claims-model.ts';
import type { View, ViewChange } from '../../src/view-state/view.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';
import { recordedEditor } from '../view-state/recorded-editor.ts';
import { viewOf } from './view-of.ts';

function draw(more: Partial<View> = {}) {
  const { editor, commit } = recordedEditor<ViewChange>();
  const model = claimsModel(realBase(), viewOf(more), realAtlas());
  render(<ClaimsList model={model} editor={editor} />);
  return { commit, model, region: screen.getByRole('region', { name: 'Claims' }) };
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
    expect(row).toHaveTextContent('Differs, weak');
    expect(row).toHaveTextContent('−25.4%');
    expect(document.getElementById('claim-C01')).toHaveTextContent('Agrees, independent');
    expect(document.getElementById('claim-C09')).toHaveTextContent('Agrees with itself');
    expect(document.getElementById('claim-C24')).toHaveTextContent('Differs from itself');
  });

  it('shows each strength as a shape of its own beside its word', () => {
    draw();
    const shapes = ['C01', 'C02', 'C09'].map((id) => {
      const mark = document.querySelector(`#claim-${id} td svg:last-child`);
      return mark?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(3);
    expect(document.querySelectorAll('#claim-C04 td svg')).toHaveLength(1);
  });

  it('leads the tally with the verdicts that rest on something independent', () => {
    const { region } = draw();
    expect(region).toHaveTextContent('1 of 6 decided verdicts rests on an independent, complete figure;');
  });

  it('shows in the filter how strong the verdicts are', () => {
    draw();
    expect(screen.getByRole('radio', { name: /^Differs ?3: 2 weak, 1 from itself$/ })).toBeEnabled();
    expect(screen.getByRole('radio', { name: /^Agrees ?3: 1 independent, 1 weak, 1 with itself$/ })).toBeEnabled();
  });

  it('explains each verdict and each strength in one line', () => {
    const { region } = draw();
    for (const words of [
      /lies outside/,
      /lies within/,
      /says nothing about whether the claim is true/,
      /Another, complete source/,
      /had to be read as a number/,
      /claim’s own source/,
    ])
      expect(within(region).getByText(words)).toBeVisible();
  });

  it('says a fraction in percent as well where it is compared with percents', () => {
    draw();
    expect(document.getElementById('claim-C13')).toHaveTextContent(
      '19.6% in 2020 (US$5.71 bn of US$29.2 bn); the yearbook says 1/5 (20%)',
    );
  });

  it('asks for one verdict, and for all again', async () => {
    const { commit } = draw();
    await userEvent.click(screen.getByRole('radio', { name: /^Agrees/ }));
    expect(commit).toHaveBeenLastCalledWith({ verdicts: ['agrees'] });
  });

  it('shows a link that asks for two verdicts as a choice of its own', async () => {
    const { commit } = draw({ verdicts: ['differs', 'agrees'] });
    expect(screen.getByRole('radio', { name: /Differs and Agrees/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^All/ }));
    expect(commit).toHaveBeenLastCalledWith({ verdicts: [] });
  });

  it('unfolds what cannot be checked', async () => {
    draw();
    const button = screen.getByRole('button', { name: /Show the \d+ that cannot be checked/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });
});
