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

function Opened() {
  return (
    <div popover="auto">
      <div role="toolbar" aria-label="Tools" {...useOneStop<HTMLDivElement>()}>
        <button type="button">one</button>
        <button type="button">two</button>
        <div data-opened="">
          <a href="#source">source</a>
        </div>
        <div popover="auto">
          <a href="#about">about</a>
        </div>
      </div>
    </div>
  );
}

function Cells() {
  return (
    <div role="toolbar" aria-label="Cells" {...useOneStop<HTMLDivElement>(2)}>
      {['a1', 'b1', 'a2', 'b2'].map((name) => (
        <button key={name} type="button">
          {name}
        </button>
      ))}
    </div>
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

  it('leaves what stands in a menu of the group, or was opened by it, to the Tab key, and works inside a menu', () => {
    render(<Opened />);
    const stopOf = (text: string) => screen.getByText(text).tabIndex;
    expect(['one', 'two', 'source', 'about'].map(stopOf)).toEqual([0, -1, 0, 0]);
  });

  it('goes up and down a table by its rows', async () => {
    const user = userEvent.setup();
    render(<Cells />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'b2' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'b2' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(screen.getByRole('button', { name: 'a1' })).toHaveFocus();
  });

  it('leaves what stands in a menu of the group to the menu, which may be such a group itself', async () => {
    const user = userEvent.setup();
    render(<Menu />);
    const [menu, one, two, last] = ['menu', 'one', 'two', 'last'].map((name) =>
      screen.getByRole('button', { name, hidden: true }),
    );
    await user.tab();
    expect(menu).toHaveFocus();
    await user.tab();
    expect(one).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(two).toHaveFocus();
    await user.tab({ shift: true });
    expect(menu).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(last).toHaveFocus();
  });
});

function Menu() {
  return (
    <div role="toolbar" aria-label="Tools" {...useOneStop<HTMLDivElement>()}>
      <button type="button">menu</button>
      <dialog open>
        <ul {...useOneStop<HTMLUListElement>()}>
          {['one', 'two'].map((name) => (
            <li key={name}>
              <button type="button">{name}</button>
            </li>
          ))}
        </ul>
      </dialog>
      <button type="button">last</button>
    </div>
  );
}
