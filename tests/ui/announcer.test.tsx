import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSpokenView } from '../../src/app/navigation/use-spoken-view.ts';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { type Spoken, spokenView } from '../../src/headline/spoken.ts';
import type { Iso3 } from '../../src/trade/economy.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import { Announcer } from '../../src/ui/Announcer.tsx';
import { say } from '../../src/ui/say.ts';
import { type ViewParts, viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { NAMES } from '../headline/names.ts';
import { iso3 } from '../trade/small-base.ts';

function spoken(focus?: string, more: ViewParts = {}): Spoken {
  const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), ...more });
  const headline = headlineModel(realBase(), view, NAMES);
  return spokenView(realBase(), view, headline, focus as Iso3 | undefined);
}

/** A page that says what its view becomes. */
function Page({ isBehind, ...spoken }: Spoken & { readonly isBehind: boolean }) {
  useSpokenView(spoken, isBehind);
  return <Announcer />;
}

describe('what screen readers hear of a change', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function listen(first: Spoken) {
    const { rerender, container } = render(<Page {...first} isBehind={false} />);
    const region = container.querySelector('[aria-live]');
    const quiet = (ms = 600) => act(() => void vi.advanceTimersByTime(ms));
    quiet();
    return {
      hears: (next: Spoken, ms?: number) => {
        rerender(<Page {...next} isBehind={false} />);
        quiet(ms);
        return region?.textContent;
      },
    };
  }

  it('is nothing when the page comes, also with an open partner', () => {
    listen(spoken('TUR'));
    expect(document.querySelector('[aria-live]')).toHaveTextContent(/^$/);
    expect(screen.queryByText(/selected/)).toBeNull();
  });

  it('is the figure of the partner that is open, however fast partners follow each other', () => {
    const { hears } = listen(spoken());
    expect(hears(spoken('TUR'), 100)).toBe('');
    expect(hears(spoken('CHN'))).toBe('China selected. Exports 2020 to 2021: plus 9.7 percent, stated.');
    expect(hears(spoken('BRA'))).toBe('Brazil selected. Exports 2020 to 2021: no figure, no source.');
    expect(hears(spoken('BRA', { years: yearRange(2019, 2020), measure: 'value' }))).toBe(
      'Brazil. Exports 2020: 540.4 million dollars, observed.',
    );
  });

  it('is the sentence of the page when no partner is open, and nothing when one is closed', () => {
    const { hears } = listen(spoken());
    expect(hears(spoken(undefined, { flow: 'import' }))).toMatch(
      /^By arithmetic on .*, Belarus’s imports from 4 of 154 partners in .* grew about 9\.8 percent .*\.$/,
    );
    expect(hears(spoken('CHN', { flow: 'import' }))).toMatch(/^China selected\. Imports/);
    expect(hears(spoken(undefined, { flow: 'import' }))).toMatch(/^China selected/);
  });

  for (const [what, begin, end] of [
    ['a key is held', () => fireEvent.keyDown(document.body), () => fireEvent.keyUp(document.body)],
    ['a thumb is dragged', () => fireEvent.pointerDown(document.body), () => fireEvent.pointerUp(document.body)],
  ] as const)
    it(`is nothing while ${what}, however slowly the page answers, and is said once after its end`, () => {
      const { hears } = listen(spoken());
      begin();
      // A press moves the focus.
      fireEvent.blur(document.body);
      for (const from of [2019, 2018, 2017])
        expect(hears(spoken(undefined, { years: yearRange(from, 2020) }))).toBe('');
      end();
      expect(hears(spoken(undefined, { years: yearRange(2016, 2020) }), 400)).toBe('');
      expect(hears(spoken(undefined, { years: yearRange(2016, 2020) }))).toMatch(/2016/);
    });

  it('counts its pause from the last key, and waits for the answer to it', () => {
    const { container, rerender } = render(<Page {...spoken()} isBehind={false} />);
    const passes = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    const said = () => container.querySelector('[aria-live]')?.textContent;
    passes(600);
    for (const from of [2019, 2018, 2017]) {
      fireEvent.keyDown(document.body);
      fireEvent.keyUp(document.body);
      rerender(<Page {...spoken(undefined, { years: yearRange(from, 2020) })} isBehind />);
      passes(900);
      expect(said()).toBe('');
    }
    rerender(<Page {...spoken(undefined, { years: yearRange(2017, 2020) })} isBehind={false} />);
    passes(600);
    expect(said()).toMatch(/2017/);
  });

  it('is all that was asked for, in order, of one thing the last, and the same again when it happens again', () => {
    render(<Announcer />);
    const region = document.querySelector('[aria-live]');
    const quiet = () => act(() => void vi.advanceTimersByTime(600));
    say('Sorted by name.', 'sort');
    say('Link copied.', 'copy');
    say('Sorted by value, highest first.', 'sort');
    expect(region).toHaveTextContent(/^$/);
    quiet();
    expect(region).toHaveTextContent('Link copied. Sorted by value, highest first.');
    const before = region?.firstElementChild;
    act(() => void say('Link copied.', 'copy'));
    quiet();
    expect(region).toHaveTextContent(/^Link copied\.$/);
    expect(region?.firstElementChild, 'a new paragraph is news').not.toBe(before);
  });

  it('is said in the dialog that stands over the page, and what the dialog did not say, by the page', () => {
    const page = render(<Announcer />);
    const dialog = render(<Announcer />, { container: document.body.appendChild(document.createElement('dialog')) });
    const quiet = () => act(() => void vi.advanceTimersByTime(600));
    say('Link copied.', 'copy');
    quiet();
    expect(dialog.container).toHaveTextContent('Link copied.');
    say('Sorted by name.', 'sort');
    dialog.unmount();
    quiet();
    expect(page.container).toHaveTextContent(/^Sorted by name\.$/);
  });

  it('is nothing of what was taken back before it was said', () => {
    const { container } = render(<Announcer />);
    const takeBack = say('4 claims differ.', 'verdict');
    takeBack();
    act(() => void vi.advanceTimersByTime(600));
    expect(container).toHaveTextContent(/^$/);
  });

  it('is short whatever is chosen', () => {
    for (const flow of FLOWS)
      for (const measure of MEASURES)
        for (const record of RECORDS)
          for (const focus of ['CHN', 'BRA', 'IOT']) {
            const { view, partner } = spoken(focus, {
              flow,
              measure,
              record,
              years: yearRange(2019, 2020),
              regions: ['southeast-asia', 'latin-america', 'sub-saharan-africa'],
            });
            expect(view.length).toBeLessThan(190);
            expect(`${partner?.name} selected. ${partner?.answer}`.length).toBeLessThan(190);
          }
  });
});
