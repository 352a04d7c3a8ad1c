import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useOneStop } from '../../src/ui/use-one-stop.ts';

function Tools({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      <button type="button">before</button>
      <div role="toolbar" aria-label="Tools" {...useOneStop<HTMLDivElement>()}>
        {names.map((name) => (
          <button key={name} type="button">
            {name}
          </button>
        ))}
      </div>
      <button type="button">after</button>
    </>
  );
}

describe('useOneStop', () => {
  it('makes one Tab stop of many controls, that which was used last', async () => {
    const user = userEvent.setup();
    render(<Tools names={['one', 'two', 'three']} />);
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'one' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'three' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'three' })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: 'one' })).toHaveFocus();
    await user.keyboard('{End}{ArrowLeft}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'two' })).toHaveFocus();
  });

  it('has a stop also when the one that was used has gone', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Tools names={['one', 'two']} />);
    screen.getByRole('button', { name: 'two' }).focus();
    rerender(<Tools names={['one', 'three']} />);
    screen.getByRole('button', { name: 'before' }).focus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'one' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });
});
