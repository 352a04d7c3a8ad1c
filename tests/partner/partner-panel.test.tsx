import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PartnerPanel } from '../../src/partner/PartnerPanel.tsx';
import type { PartnerClaim } from '../../src/partner/partner-claims.ts';
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
    comparisons: [
      { verdict: 'agrees', sentence: 'Another count: +76% for 2020–2021.', sources: [{ id: 'imf-dots-2022' }] },
      { verdict: 'unchecked', sentence: 'Only the base is known.', sources: [] },
    ],
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

// The signs of a number are drawn aside, and its words by the style sheet, which is not read here.
const figure = (name: RegExp) => screen.getAllByRole('button', { name })[0] ?? expect.fail(`no button ${name}`);

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
    expect(panel).toHaveTextContent(/Turnover, 202192\.6 US\$.m/);
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
    await userEvent.click(figure(/, derived\. Where it comes from: Exports to Pakistan, 2021$/));
    expect(screen.getByRole('region', { name: 'Partner' })).toHaveTextContent(/÷ 2 = US\$78\.1/);
    await userEvent.click(screen.getByRole('link', { name: 'Claim C08' }));
    expect(onClaim).toHaveBeenCalledWith('C08');
  });

  it('shows nothing of the last partner when another one opens', async () => {
    const { rerender, onViewChange } = draw();
    await userEvent.click(figure(/, derived\. Where it comes from: Exports to Pakistan, 2021$/));
    rerender(<PartnerPanel model={modelOf('BRA')} {...sheet} onViewChange={onViewChange} />);
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(within(panel).getByRole('heading', { level: 2, name: 'Brazil' })).toHaveFocus();
    expect(panel).not.toHaveTextContent('Pakistan');
    expect(panel).toHaveTextContent(/2020–2021: nothing known in Belarus’s record; shown are 2019–2020/);
  });

  it('explains the lines of the small charts that are drawn, and no others', () => {
    draw();
    expect(screen.getByText('Solid: Belarus’s record. Dashed: Pakistan’s record. Hollow: by the yearbook’s figures.'));
    draw('ABW');
    expect(screen.getByText('Solid: Belarus’s record.')).toBeVisible();
    expect(
      screen.getByRole('img', { name: /^Exports, .* by Belarus’s record \(solid\)\. Belarus’s record: from / }),
    ).toBeVisible();
  });

  it('opens an event and lists the claims with their verdicts', async () => {
    const { onViewChange } = draw();
    await userEvent.click(screen.getByRole('button', { name: /16 September 2021/ }));
    expect(onViewChange).toHaveBeenLastCalledWith({ event: expect.stringMatching(/^2021-09-16-/) });
    expect(screen.getByRole('link', { name: 'Total trade with Pakistan grew' }).closest('li')).toHaveTextContent(
      'Agrees',
    );
  });

  it('says beside a verdict what decides it, and nothing more', () => {
    draw();
    const claim = screen.getByRole('link', { name: 'Total trade with Pakistan grew' }).closest('li');
    expect(claim).toHaveTextContent('Another count: +76% for 2020–2021.');
    expect(claim).not.toHaveTextContent('Only the base');
  });

  it('offers the years that have figures where those shown have none', async () => {
    const { onViewChange } = draw('BRA');
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(panel).toHaveTextContent(
      /Last known, 2020: exports US\$540\.4.m and imports US\$177\.9.m\. 2020–2021: nothing known in Belarus’s record; shown are 2019–2020\. It has figures for/,
    );
    await userEvent.click(screen.getByText('2019–2020', { selector: 'button *' }));
    expect(onViewChange).toHaveBeenLastCalledWith({ years: yearRange(2019, 2020) });
  });

  it('shows the last years known where those asked for have none, and leaves the view as it is', () => {
    const { onViewChange } = draw('EGY');
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(panel).toHaveTextContent(/Turnover, 202079\.6 US\$.m/);
    expect(within(panel).queryAllByRole('button', { name: /^No source\. Why/ })).toEqual([]);
    expect(onViewChange).not.toHaveBeenCalled();
  });

  it('opens where a figure of the ten years comes from, and why there is none', async () => {
    draw('EGY');
    const table = screen.getByRole('columnheader', { name: 'Year' }).closest('table') ?? expect.fail();
    expect(within(table).getAllByRole('row')).toHaveLength(12);
    await userEvent.click(within(table).getByRole('button', { name: '186.3' }));
    const open = within(table).getByRole('button', { expanded: true }).closest('tr')?.nextElementSibling;
    expect(open).toHaveTextContent(/US\$98\.0.m \+ US\$88\.3.m = US\$186\.3.m/);
    await userEvent.click(within(table).getByRole('button', { name: 'No figure: Exports by Egypt’s record, 2016' }));
    expect(screen.getByText(/the partner’s record has no row for exports of 2016/)).toBeVisible();
    expect(table).not.toHaveTextContent(/= US\$186/);
  });

  it('says of each event who took part and where', () => {
    draw();
    expect(screen.getByRole('button', { name: /16 September 2021/ })).toHaveTextContent(
      /Meeting · Head of state · Alexander Lukashenko and Imran Khan · Dushanbe, Tajikistan\. A day before the summit/,
    );
    expect(screen.getByRole('button', { name: /Makei’s planned trip/ })).toHaveTextContent(/Cancelled · Visit/);
  });

  it('is headed on paper by what it is, the reader’s day and the data version, and ends with its sources', () => {
    draw();
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(panel).not.toHaveTextContent('16 September 2021 · Data version');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent(/^Belarus’s trade with Pakistan$/);
    expect(panel).toHaveTextContent(/^Atlas of trade16 September 2021 · Data version 7/);
    expect(panel).toHaveTextContent(/Sources.*Belarusian Yearbook.*Direction of Trade Statistics/);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent(/^Pakistan$/);
  });

  it('says why an economy is not covered, without a cell that says it again', () => {
    draw('DEU');
    expect(
      screen.getByText('Germany is not covered: the atlas is about Asia, Africa and Latin America.'),
    ).toBeVisible();
    const panel = screen.getByRole('region', { name: 'Partner' });
    expect(panel).not.toHaveTextContent(/Out of scope|Two records|What is known/);
    expect(within(panel).getAllByRole('heading')).toHaveLength(1);
  });
});

describe('the signs of the panel', () => {
  const signsOf = (code: string) => {
    draw(code);
    const panel = screen.getByRole('region', { name: 'Partner' });
    const signed = [...panel.querySelectorAll<HTMLElement>('[data-opens] > svg')].map((sign) => sign.parentElement);
    return signed.map((one) => one?.textContent?.match(/, (\w+)\. Where/)?.[1]);
  };

  it('stand beside two figures of Turkey, and beside none where all are the record’s', () => {
    expect(signsOf('TUR')).toEqual(['stated', 'stated']);
  });

  it('are none where all figures are the record’s', () => {
    expect(signsOf('EGY')).toEqual([]);
  });

  it('leave each figure a button that says how it is known, and one that opens all of them', async () => {
    draw('TUR');
    expect(figure(/, implied\. Where it comes from: Exports to Turkey, 2021$/)).toHaveTextContent(/^≈ 360\.4 US\$.m/);
    expect(figure(/on 2020 ?, stated\. Where it comes from: Change of exports/)).toHaveTextContent(
      /^\+170\.4% on 2020/,
    );
    await userEvent.click(figure(/, observed\. Where it comes from: Exports to Turkey, 2020$/));
    expect(screen.getByText('Observed: one value of the trade record')).toBeVisible();
    const all = screen.getByRole('button', { name: 'How each is reached' });
    await userEvent.click(all);
    expect(all).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByText(/^(Stated: printed as it stands|Implied from \d figures)$/)).toHaveLength(8);
    await userEvent.click(all);
    expect(screen.queryByText('Stated: printed as it stands')).toBeNull();
  });
});

describe('what is heard of the panel', () => {
  it('reads the evidence of a figure right after it, and Esc closes that first and gives the focus back', async () => {
    const { onViewChange } = draw('TUR');
    const pressed = figure(/, implied\. Where it comes from: Exports to Turkey, 2021$/);
    await userEvent.click(pressed);
    const evidence = screen.getByText('Implied from 2 figures');
    const next = figure(/Where it comes from: Change of exports to Turkey/);
    expect(pressed.compareDocumentPosition(evidence)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(evidence.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Claim C04' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Implied from 2 figures')).toBeNull();
    expect(pressed).toHaveFocus();
    expect(onViewChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ focus: undefined });
  });

  it('takes Esc from the panel, from what opened it and from nowhere, and from nothing else', async () => {
    const [opener, other] = [document.createElement('button'), document.createElement('button')];
    document.body.append(opener, other);
    opener.focus();
    const { onViewChange } = draw();
    for (const [place, times] of [
      [other, 0],
      [opener, 1],
      [screen.getByRole('button', { name: 'Close Pakistan' }), 2],
    ] as const) {
      place.focus();
      await userEvent.keyboard('{Escape}');
      expect(onViewChange).toHaveBeenCalledTimes(times);
    }
    opener.remove();
    other.remove();
  });

  it('leads a panel without figures with the last ones known, and gives no reason twice', () => {
    draw('EGY');
    const panel = screen.getByRole('region', { name: 'Partner' });
    const text = panel.textContent ?? '';
    expect(text.indexOf('Last known, 2020')).toBeGreaterThan(0);
    expect(text.indexOf('Last known, 2020')).toBeLessThan(text.indexOf('Exports, 2020'));
    const known = screen.getByRole('heading', { name: /^What is known/ }).parentElement;
    const reasons = [...(known?.querySelectorAll('li > span') ?? [])].map((one) => one.textContent);
    expect(reasons.length).toBeGreaterThan(1);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('has no list where no claim is, and a stop between the title of an event and what follows', () => {
    render(<PartnerPanel model={realModel('EGY', viewOf({}), { claims })} {...sheet} onViewChange={vi.fn()} />);
    const heading = screen.getByRole('heading', { name: /^Claims/ });
    expect(heading.parentElement).toHaveTextContent('No claim is about this partner.');
    expect(within(heading.parentElement ?? document.body).queryByRole('list')).toBeNull();
    for (const event of screen.getAllByRole('button', { pressed: false })) {
      if (event.closest('[data-kind]')) expect(event.textContent).toMatch(/^.*\d{4}\..*[.!?] [A-Z].* Section/);
    }
  });

  it('names what has no figure by its reason first, each by what it is about', async () => {
    draw('TUR');
    const names = screen.getAllByRole('button', { name: /Why there is no figure/ }).map((one) => one.textContent);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^– [A-Z][a-z ]+\. Why there is no figure: [A-Z]/);
  });
});
