import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SearchField, type TakenField } from '../../src/controls/SearchField.tsx';

function List({ label, hadFocus }: TakenField) {
  return <input aria-label={label} ref={(input) => (hadFocus ? input?.focus() : undefined)} data-list="" />;
}

/** A field whose list comes when `bring` is called. */
function draw() {
  let bring = () => {};
  const load = () => new Promise<typeof List>((resolve) => (bring = () => resolve(List)));
  render(
    <>
      <SearchField label="Find" load={load} props={{}} />
      <button type="button">Next</button>
    </>,
  );
  act(() => screen.getByLabelText('Find').focus());
  return () => bring();
}

describe('SearchField', () => {
  it('gives the list the focus that it has', async () => {
    const bring = draw();
    await act(async () => bring());
    expect(screen.getByLabelText('Find')).toHaveAttribute('data-list');
    expect(screen.getByLabelText('Find')).toHaveFocus();
  });

  it('leaves the focus with a reader who goes on while the list is coming, at whatever moment', async () => {
    for (const turns of [0, 1, 2, 3, 4]) {
      const bring = draw();
      const next = screen.getByRole('button', { name: 'Next' });
      await act(async () => {
        bring();
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        // The list may be there by now, and have the focus; whoever goes on keeps it all the same.
        next.focus();
      });
      expect(screen.getByLabelText('Find')).toHaveAttribute('data-list');
      expect(next).toHaveFocus();
      document.body.replaceChildren();
    }
  });
});
