import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { whenDrawn } from '../../src/app/navigation/when-drawn.ts';

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

function Page({ hasCome = false }) {
  return (
    <>
      <button type="button">Before</button>
      <button type="button">After</button>
      {hasCome && <h2 tabIndex={-1}>An event</h2>}
    </>
  );
}

/** A page whose heading comes late, with a reader who is led to it then. */
function waitForHeading() {
  const { rerender } = render(<Page />);
  screen.getByRole('button', { name: 'Before' }).focus();
  whenDrawn(
    () => document.querySelector('h2'),
    (heading) => heading.focus(),
  );
  return { user: userEvent.setup(), come: () => rerender(<Page hasCome />) };
}

describe('what comes late', () => {
  it('takes the focus of a reader who waits for it', async () => {
    const { come } = waitForHeading();
    await nextFrame();
    come();
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  });

  it.each([
    ['by the Tab key', (user: ReturnType<typeof userEvent.setup>) => user.tab()],
    [
      'by a press',
      (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'After' })),
    ],
  ])('leaves the focus with a reader who has gone on %s', async (_, goOn) => {
    const { user, come } = waitForHeading();
    await nextFrame();
    await goOn(user);
    come();
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});
