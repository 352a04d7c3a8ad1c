import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PartnerPanel } from '../../src/partner/PartnerPanel.tsx';
import type { PartnerClaim } from '../../src/partner/partner-model.ts';
import { yearRange } from '../../src/trade/period.ts';
import { viewOf } from '../claims/view-of.ts';
import { realModel } from './context.ts';

const claims: PartnerClaim[] = [
  {
    id: 'C09',
    partners: ['PAK'],
    statement: 'Total trade with Pakistan grew',
    value: '+77%',
    qualifier: undefined,
    locator: 'Section ‘One’, ¶3',
    verdict: 'agrees',
  },
];

function modelOf(code: string) {
  const view = viewOf({
    years: yearRange(2020, 2021),
    flow: 'turnover',
    dates: { from: '2021-01-01', to: '2021-12-31' },
  });
  return realModel(code, view, { claims });
}

const sheet = {
  origin: { product: 'Atlas of trade', version: '7' },
  now: () => new Date(2021, 8, 16, 23, 30),
};

function draw(code = 'PAK') {
  const onViewChange = vi.fn();
  const onClaim = vi.fn();
  const drawn = render(<PartnerPanel model={modelOf(code)} {...sheet} onViewChange={onViewChange} onClaim={onClaim} />);
  return { ...drawn, onViewChange, onClaim };
}

describe('the partner panel', () => {
  it('is a region that takes focus at its heading and gives it back', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const { unmount } = draw();
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(within(panel).getByRole('heading', { level: 2, name: 'Pakistan' })).toHaveFocus();
    unmount();
    expect(button).toHaveFocus();
    button.remove();
  });

  it('shows 92.6 million and +77 %', () => {
    draw();
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(panel).toHaveTextContent(/US\$92\.6 million/);
    expect(panel).toHaveTextContent(/\+77% on 2020/);
  });

  it('closes by its button and by Esc', async () => {
    const { onViewChange } = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Close Pakistan' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ focus: undefined });
    onViewChange.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ focus: undefined });
  });

  it('opens the evidence of a figure in place and leads to its claims', async () => {
    const { onClaim } = draw();
    await userEvent.click(screen.getByRole('button', { name: /^Derived\. Where US\$78\.1/ }));
    expect(screen.getByText(/÷ 2 = US\$78\.1/)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Claim C08' }));
    expect(onClaim).toHaveBeenCalledWith('C08');
  });

  it('shows nothing of the last partner when another one opens', async () => {
    const { rerender, onViewChange } = draw();
    await userEvent.click(screen.getByRole('button', { name: /^Derived\. Where US\$78\.1/ }));
    rerender(<PartnerPanel model={modelOf('BRA')} {...sheet} onViewChange={onViewChange} />);
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(within(panel).getByRole('heading', { level: 2, name: 'Brazil' })).toHaveFocus();
    expect(panel).not.toHaveTextContent('Pakistan');
    expect(panel).toHaveTextContent(/2020–2021: nothing known in Belarus’s record; shown are 2019–2020/);
  });

  it('opens an event and lists the claims with their verdicts', async () => {
    const { onViewChange } = draw();
    await userEvent.click(screen.getByRole('button', { name: /16 September 2021/ }));
    expect(onViewChange).toHaveBeenLastCalledWith({ event: expect.stringMatching(/^2021-09-16-/) });
    expect(screen.getByRole('link', { name: 'Total trade with Pakistan grew' }).closest('li')).toHaveTextContent(
      'Agrees',
    );
  });

  it('offers the years that have figures where those shown have none', async () => {
    const { onViewChange } = draw('BRA');
    expect(
      screen.getByText(/^2020–2021: nothing known in Belarus’s record; shown are 2019–2020\. It has figures for/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show 2019–2020 on the whole page' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ years: yearRange(2019, 2020) });
  });

  it('has a panel with reasons for an economy outside the scope', () => {
    draw('DEU');
    expect(screen.getByText('Germany lies outside AALA, so the atlas shows no figures for it.')).toBeVisible();
  });
});
