// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { type Spoken, spokenView } from '../../src/headline/spoken.ts';
import type { Iso3 } from '../../src/trade/economy.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

function spoken(focus?: string, more: Partial<View> = {}): Spoken {
  const view = viewOf({ reporter: iso3('BLR'), years: yearRange(2020, 2021), ...more });
  const headline = headlineModel(realBase(), view, 'Asia, Africa and Latin America');
  return spokenView(realBase(), view, headline, focus as Iso3 | undefined);
}

describe('what screen readers hear of a change', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function listen(first: Spoken) {
    const { rerender, container } = render(<Announcer {...first} />);
    const region = container.querySelector('[aria-live]');
    const quiet = (ms = 600) => act(() => void vi.advanceTimersByTime(ms));
    quiet();
    return {
      hears: (next: Spoken, ms?: number) => {
        rerender(<Announcer {...next} />);
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
    expect(hears(spoken(undefined, { flow: 'import' }))).toMatch(/^Belarus’s imports from Vietnam grew 29\.6% .*\.$/);
    expect(hears(spoken('CHN', { flow: 'import' }))).toMatch(/^China selected\. Imports/);
    expect(hears(spoken(undefined, { flow: 'import' }))).toBe('');
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
            expect(view.length).toBeLessThan(150);
            expect(`${partner?.name} selected. ${partner?.answer}`.length).toBeLessThan(150);
          }
  });
});
