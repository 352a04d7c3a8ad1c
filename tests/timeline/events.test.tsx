import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Events } from '../../src/timeline/Events.tsx';
import { laneModel } from '../../src/timeline/lane-model.ts';
import { year } from '../../src/trade/period.ts';
import type { ViewChange } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { recordedEditor } from '../view-state/recorded-editor.ts';

const EVENT = '2021-09-16-lukashenko-khan';

/** Draws the events of a year, lifted over the page or in its flow; a document hears what Esc does not end. */
function draw({ isLifted, event }: { readonly isLifted: boolean; readonly event?: string }) {
  const asked = { ...recordedEditor<ViewChange>(), onLetDown: vi.fn(), onOthersEscape: vi.fn() };
  const lane = laneModel(realBase(), viewOf({ event, dates: { from: '2021-01-01', to: '2021-12-31' } }), [year(2021)]);
  if (!lane) throw new Error('no events');
  const listener = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) asked.onOthersEscape();
  };
  document.addEventListener('keydown', listener);
  render(
    <div data-lifted={isLifted ? '' : undefined}>
      <Events lane={lane} openId={event} editor={asked.editor} onLetDown={asked.onLetDown} />
    </div>,
  );
  return { ...asked, user: userEvent.setup() };
}

describe('the lifted events', () => {
  it('are let down by their button, and by Esc, which then ends nothing else', async () => {
    const { user, onLetDown, onOthersEscape } = draw({ isLifted: true });
    await user.click(screen.getByRole('button', { name: 'Close events' }));
    expect(onLetDown).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onLetDown).toHaveBeenCalledTimes(2);
    expect(onOthersEscape).not.toHaveBeenCalled();
  });

  it('stay when Esc closes the event opened in them', async () => {
    const { user, onLetDown, commit, onOthersEscape } = draw({ isLifted: true, event: EVENT });
    screen.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Escape}');
    expect(commit).toHaveBeenCalledExactlyOnceWith({ event: undefined });
    expect(onLetDown).not.toHaveBeenCalled();
    expect(onOthersEscape).not.toHaveBeenCalled();
  });
});

it('leaves Esc to others where the events stand in the page', async () => {
  const { user, onLetDown, onOthersEscape } = draw({ isLifted: false });
  screen.getByRole('combobox', { name: 'Days of the events' }).focus();
  await user.keyboard('{Escape}');
  expect(onLetDown).not.toHaveBeenCalled();
  expect(onOthersEscape).toHaveBeenCalledOnce();
});
