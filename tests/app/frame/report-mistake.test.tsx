import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ReportMistake } from '../../../src/app/frame/ReportMistake.tsx';
import { enter } from '../../../src/ui/loading/page-state.ts';

const props = { title: 'An atlas', version: '2026.1', issues: undefined, home: '../' };

describe('the place to report a mistake', () => {
  beforeAll(() => {
    enter('hydrating');
    enter('live');
  });

  it('is a link where the package names one', () => {
    render(<ReportMistake {...props} issues="https://example.org/issues" />);
    expect(screen.getByRole('link', { name: 'Report a mistake' })).toHaveAttribute(
      'href',
      'https://example.org/issues',
    );
  });

  it('points to nothing that is not there: it says who can mend it, what to give, and where rows name their source', () => {
    const { container } = render(<ReportMistake {...props} />);
    expect(container).toHaveTextContent('the address of the page shows whose site it is');
    expect(container).not.toHaveTextContent(/repository|@/);
    expect(screen.getByRole('link', { name: 'data files' })).toHaveAttribute('href', '../data/');
  });

  it('is served without a button, which needs a script', () => {
    expect(renderToString(<ReportMistake {...props} />)).not.toContain('<button');
  });

  it('copies the link of the view and the data version once the reader is there', async () => {
    window.history.replaceState(null, '', '/?flow=import&theme=dark');
    const user = userEvent.setup();
    render(<ReportMistake {...props} />);
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Copy link and version for a report' }));
    expect(await screen.findByText('Link and version copied.')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^An atlas, data version 2026\.1\nView: http:\/\/localhost:3000\/\?v=\d+&flow=import\n/);
    expect(copied).toMatch(/\nWhat it says: \nWhat it should say: \nSource: \n$/);
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(<ReportMistake {...props} />);
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Copy link and version for a report' }));
    const report = await screen.findByRole('textbox', { name: /Link and version, to copy by hand/ });
    expect(report).toHaveDisplayValue(/^An atlas, data version 2026\.1/);
    expect(report).toHaveFocus();
  });
});
