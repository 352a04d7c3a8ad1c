import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useEventsDrawer } from '../../../src/app/navigation/use-events-drawer.ts';
import type { Iso3 } from '../../../src/trade/economy.ts';
import { iso3 } from '../../trade/small-base.ts';

/** A window of a size, asked as the page asks it. */
function windowOf(width: number, height: number) {
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, least = 0] = /min-height: ([\d.]+)em/.exec(query) ?? [];
    const [, most = Number.POSITIVE_INFINITY] = /max-width: ([\d.]+)em/.exec(query) ?? [];
    return { matches: height >= 16 * Number(least) && width <= 16 * Number(most) };
  });
}

beforeEach(() => () => vi.unstubAllGlobals());

function Page({ focus }: { readonly focus: Iso3 | undefined }) {
  const { place, isLifted, keptHeight, toggle, letDown } = useEventsDrawer({ focus });
  return (
    <>
      <button type="button" aria-controls="events" onClick={toggle}>
        Events
      </button>
      <a href="#events">To the events</a>
      <div ref={place}>
        <section id="events" aria-label="Events" data-kept={isLifted ? keptHeight : undefined}>
          <h2 tabIndex={-1}>Events of a year</h2>
          <button type="button" onClick={letDown}>
            Close events
          </button>
        </section>
      </div>
    </>
  );
}

function draw() {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  vi.spyOn(HTMLDivElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 640.25));
  const { rerender } = render(<Page focus={undefined} />);
  return { user: userEvent.setup(), open: (focus: Iso3) => rerender(<Page focus={focus} />) };
}

const events = () => screen.getByRole('region', { name: 'Events' });
const isLifted = () => events().hasAttribute('data-kept');
const button = () => screen.getByRole('button', { name: 'Events' });

describe('the events', () => {
  it('are lifted with their height kept in the page, read there, and let down again with the focus back', async () => {
    windowOf(1440, 900);
    const { user } = draw();
    await user.click(button());
    expect(events()).toHaveAttribute('data-kept', '640.25');
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Close events' }));
    expect(isLifted()).toBe(false);
    expect(button()).toHaveFocus();
    await user.click(button());
    await user.click(button());
    expect(isLifted()).toBe(false);
    expect(button()).toHaveFocus();
  });

  it('stay in the page where nothing is docked: the button leads to them', async () => {
    windowOf(1280, 400);
    const { user } = draw();
    await user.click(button());
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
    expect(isLifted()).toBe(false);
    expect(HTMLElement.prototype.scrollIntoView).toHaveBeenCalled();
  });

  it('give way to the sheet of a partner that is opened under them, not to a panel beside the map', async () => {
    windowOf(768, 1024);
    const narrow = draw();
    await narrow.user.click(button());
    narrow.open(iso3('CHN'));
    expect(isLifted()).toBe(false);

    windowOf(1440, 900);
    await narrow.user.click(button());
    narrow.open(iso3('IND'));
    expect(isLifted()).toBe(true);
  });

  it('are in their place when a link leads there', async () => {
    windowOf(1440, 900);
    const { user } = draw();
    await user.click(button());
    await user.click(screen.getByRole('link'));
    expect(isLifted()).toBe(false);
  });
});
