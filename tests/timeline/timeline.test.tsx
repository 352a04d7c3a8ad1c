import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { type YearMode, yearsModel } from '../../src/timeline/years-model.ts';
import { yearRange } from '../../src/trade/period.ts';
import { takeRemarks } from '../../src/ui/say.ts';
import type { ViewChange } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { recordedEditor } from '../view-state/recorded-editor.ts';

interface Setup {
  readonly mode?: YearMode;
  readonly isNarrow?: boolean;
  readonly isOpen?: boolean;
  readonly count?: number;
}

/** Draws the dock over two years of 1992 to 2021, and gives what was asked of it. */
function draw(from: number, to: number, { mode = 'two', isNarrow = false, isOpen = false, count = 50 }: Setup = {}) {
  const asked = { ...recordedEditor<ViewChange>(), onModeChange: vi.fn(), onToggle: vi.fn(), onClose: vi.fn() };
  const dock = (years: readonly [number, number]) => {
    const view = viewOf({ years: yearRange(...years), measure: mode === 'one' ? 'value' : 'change' });
    return (
      <Timeline
        model={yearsModel(realBase(), view, { mode, claims: 'the book' })}
        mode={mode}
        isNarrow={isNarrow}
        editor={asked.editor}
        onModeChange={asked.onModeChange}
        events={{ count, isOpen, onToggle: asked.onToggle, onClose: asked.onClose }}
      />
    );
  };
  const { rerender } = render(dock([from, to]));
  return { ...asked, user: userEvent.setup(), move: (...years: [number, number]) => rerender(dock(years)) };
}

const field = (name: string) => screen.getByRole('textbox', { name: `${name} year, typed` });
const step = (name: RegExp) => screen.getByRole('button', { name });
/** What is shown above a control that cannot do what it was asked. */
const shownMessage = (text: string) => screen.queryByText(text, { selector: 'p' });

// What one test has said is not heard by the next.
beforeEach(() => void takeRemarks());

describe('the steps', () => {
  it('move both years by one', async () => {
    const { user, commit } = draw(2010, 2015);
    await user.click(step(/one year later/));
    expect(commit).toHaveBeenLastCalledWith({ years: { from: 2011, to: 2016 } });
    await user.click(step(/one year earlier/));
    expect(commit).toHaveBeenLastCalledWith({ years: { from: 2009, to: 2014 } });
  });

  it('keep the focus at the ends, change nothing there, and say why when they are pressed', async () => {
    const { user, commit } = draw(2020, 2021);
    const later = step(/one year later/);
    expect(later).toHaveAttribute('aria-disabled', 'true');
    expect(later).toHaveAccessibleDescription('There is no year after 2021.');
    expect(shownMessage('There is no year after 2021.')).toBeNull();
    await user.click(later);
    expect(later).toHaveFocus();
    expect(commit).not.toHaveBeenCalled();
    expect(shownMessage('There is no year after 2021.')).toBeVisible();
    expect(takeRemarks()).toBe('There is no year after 2021.');
    await user.tab();
    expect(shownMessage('There is no year after 2021.')).toBeNull();
    expect(takeRemarks()).toBe('');
  });

  it('make one gesture of a key that is held, which ends with it: a press that follows is a choice', async () => {
    const { user, commit, gestures } = draw(2000, 2005);
    step(/one year later/).focus();
    await user.keyboard('{Enter>4/}');
    expect(commit).toHaveBeenCalledTimes(1);
    expect(gestures).toMatchObject([{ by: 'key', isEnded: true }]);
    expect(gestures[0]?.steps).toHaveLength(3);
    await user.click(step(/one year later/));
    expect(commit).toHaveBeenCalledTimes(2);
    expect(gestures).toHaveLength(1);
  });
});

describe('typed years', () => {
  it('are taken on Enter', async () => {
    const { user, commit } = draw(2019, 2020);
    await user.type(field('From'), '2010{Enter}', { initialSelectionStart: 0, initialSelectionEnd: 4 });
    expect(commit).toHaveBeenCalledExactlyOnceWith({ years: { from: 2010, to: 2020 } });
  });

  it('are taken when they are left, in order', async () => {
    const { user, commit } = draw(2000, 2005);
    await user.tripleClick(field('From'));
    await user.keyboard('2010');
    await user.click(step(/one year later/));
    expect(commit).toHaveBeenNthCalledWith(1, { years: { from: 2005, to: 2010 } });
  });

  it('wait for the second where the first lies after it and the reader goes on to it', async () => {
    const { user, commit } = draw(2000, 2005);
    await user.tripleClick(field('From'));
    await user.keyboard('2010{Tab}2015{Enter}');
    expect(commit).toHaveBeenCalledExactlyOnceWith({ years: { from: 2010, to: 2015 } });
  });

  it.each(['1991', '2022', '20', 'last', ''])('that are none (“%s”) stay, with what years there are', async (text) => {
    const { user, commit } = draw(2019, 2020);
    const from = field('From');
    await user.clear(from);
    await user.type(from, `${text}{Enter}`);
    expect(commit).not.toHaveBeenCalled();
    expect(from).toHaveValue(text);
    expect(from).toHaveAttribute('aria-invalid', 'true');
    expect(from).toHaveAccessibleDescription('Type a year from 1992 to 2021.');
    expect(takeRemarks()).toBe('Type a year from 1992 to 2021.');
    expect(field('To')).not.toHaveAttribute('aria-invalid');
    await user.keyboard('{Escape}');
    expect(from).toHaveValue('2019');
    expect(from).toHaveAccessibleDescription('');
  });

  it('give way to years that are chosen otherwise', async () => {
    const { user, move } = draw(2019, 2020);
    await user.clear(field('From'));
    await user.type(field('From'), '12');
    move(2001, 2002);
    expect(field('From')).toHaveValue('2001');
  });

  it('are one year where one is chosen, and the first is not offered, because nothing lies before it', async () => {
    const { user, commit } = draw(2014, 2015, { mode: 'one' });
    expect(screen.getAllByRole('textbox')).toEqual([field('To')]);
    await user.clear(field('To'));
    await user.type(field('To'), '1992{Enter}');
    expect(shownMessage('Type a year from 1993 to 2021.')).toBeVisible();
    await user.clear(field('To'));
    await user.type(field('To'), '2000{Enter}');
    expect(commit).toHaveBeenCalledExactlyOnceWith({ years: { from: 1999, to: 2000 } });
  });
});

describe('ready-made years', () => {
  const preset = (name: string) => screen.getByRole('button', { name, hidden: true });

  it('are in a menu of that name; the pair shown is pressed', () => {
    draw(2019, 2020);
    const menu = step(/^Ready-made years/).nextElementSibling;
    if (!(menu instanceof HTMLElement)) throw new Error('no menu');
    expect(menu).toHaveAttribute('popover');
    const names = within(menu)
      .getAllByRole('button', { hidden: true, name: /^\d{4}–\d{4}$/ })
      .map((one) => one.textContent);
    expect(names).toEqual(['2020–2021', '2019–2020', '2010–2020', '1992–2020']);
    expect(preset('2019–2020')).toHaveAttribute('aria-pressed', 'true');
  });

  it('of neighbours change the years, of a span also choose two years', async () => {
    const { user, commit, onModeChange } = draw(2014, 2015, { mode: 'one' });
    await user.click(preset('2019–2020'));
    expect(commit).toHaveBeenCalledExactlyOnceWith({ years: { from: 2019, to: 2020 } });
    await user.click(preset('2010–2020'));
    expect(onModeChange).toHaveBeenCalledExactlyOnceWith('two', { from: 2010, to: 2020 });
  });
});

describe('the button of the events', () => {
  it('counts them, says whether they are open and what it opens, and Esc on it closes them', async () => {
    const { user, onToggle, onClose } = draw(2020, 2021, { isOpen: true });
    const button = step(/^Events 50$/);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAttribute('aria-controls', 'events');
    await user.click(button);
    expect(onToggle).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is absent where there are none', () => {
    draw(2020, 2021, { count: 0 });
    expect(screen.queryByRole('button', { name: /Events/ })).toBeNull();
  });
});

it('has each control once on a phone: typed years, switch and ready-made years stand in a sheet', () => {
  draw(2019, 2020, { isNarrow: true });
  const sheet = step(/^Years: 2019–2020$/).nextElementSibling;
  for (const name of ['From year, typed', 'To year, typed'])
    expect(sheet).toContainElement(screen.getByRole('textbox', { name, hidden: true }));
  expect(sheet).toContainElement(screen.getByRole('radiogroup', { name: 'Years to choose', hidden: true }));
  expect(sheet).toContainElement(screen.getByRole('group', { name: 'Ready-made years', hidden: true }));
  expect(screen.getAllByRole('slider')).toHaveLength(2);
});

it('says in place which years the record holds in full, and what is known after its end', () => {
  draw(2020, 2021);
  const info = step(/About the years/).nextElementSibling;
  expect(info).toHaveTextContent('Full record by partner, 1992–2020. 2021: only the book’s figures');
});
