// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { year } from '../../src/trade/period.ts';
import { inCanonicalOrder } from '../../src/view-state/address.ts';
import { useViewState } from '../../src/view-state/use-view-state.ts';
import { vocabularyOf } from '../../src/view-state/vocabulary.ts';
import { economy, iso3 } from '../trade/small-base.ts';

const economies = ['BLR', 'TUR', 'PAK'].map((code) => economy(code));
const vocabulary = vocabularyOf({
  reporter: iso3('BLR'),
  reporters: [{ iso3: iso3('BLR') }],
  economies,
  eventYears: [year(2021)],
  defaults: {
    years: { from: year(2020), to: year(2021) },
    flow: 'export',
    measure: 'change',
    regions: [],
    partners: [iso3('TUR')],
  },
});

/** Opens the page at a query and gives its view state, with the ways it wrote to the history; `draw` is done in each render. */
function open(search: string, draw = () => {}) {
  window.history.replaceState(null, '', `/atlas/${search}`);
  const push = vi.spyOn(window.history, 'pushState');
  const replace = vi.spyOn(window.history, 'replaceState');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NuqsAdapter processUrlSearchParams={inCanonicalOrder}>{children}</NuqsAdapter>
  );
  const { result, rerender } = renderHook(
    () => {
      draw();
      return useViewState(vocabulary, window.location.search);
    },
    { wrapper },
  );
  return { state: () => result.current, rerender, push, replace };
}

const query = () => window.location.search;
const eventuallyAt = (search: string) => waitFor(() => expect(query()).toBe(search));
/** Longer than the shortest time between two writes. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)));

describe('the view state', () => {
  beforeEach(settle);

  it('makes a history entry of a choice and shows it at once', async () => {
    const { state, push } = open('');
    act(() => void state().onViewChange({ flow: 'import' }));
    expect(state().requested.flow).toBe('import');
    await eventuallyAt('?flow=import');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('brings the old view back with Back and the new one with Forward', async () => {
    const { state } = open('?focus=PAK');
    act(() => void state().onViewChange({ flow: 'import' }));
    await eventuallyAt('?flow=import&focus=PAK');
    await settle();
    act(() => void state().onViewChange({ flow: 'balance', focus: undefined }));
    await eventuallyAt('?flow=balance');
    act(() => window.history.back());
    await waitFor(() => expect(state().requested).toMatchObject({ flow: 'import', focus: 'PAK' }));
    act(() => window.history.back());
    await waitFor(() => expect(state().requested).toMatchObject({ flow: 'export', focus: 'PAK' }));
    act(() => window.history.forward());
    await waitFor(() => expect(state().requested.flow).toBe('import'));
    expect(query()).toBe('?flow=import&focus=PAK');
  });

  it('makes one entry of a whole drag, writes at most eight times a second and ends on the last value', async () => {
    const { state, push, replace } = open('');
    const started = performance.now();
    for (let first = 2019; first >= 2000; first--) {
      act(() => void state().onViewChange({ years: { from: year(first), to: year(2021) } }, 'drag'));
      expect(state().requested.years.from).toBe(first);
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
    await eventuallyAt('?years=2000..2021');
    const seconds = (performance.now() - started) / 1000;
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace.mock.calls.length).toBeGreaterThan(1);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(Math.ceil(seconds * 8) + 1);
    act(() => window.history.back());
    await waitFor(() => expect(state().requested.years).toEqual({ from: 2020, to: 2021 }));
  });

  it('keeps every change when several come before the next drawing', async () => {
    const { state } = open('');
    const { onViewChange } = state();
    act(() => {
      onViewChange({ flow: 'import' });
      onViewChange({ record: 'mirror' });
    });
    expect(state().requested).toMatchObject({ flow: 'import', record: 'mirror' });
    await eventuallyAt('?flow=import&record=mirror');
  });

  it('makes the address say what is shown, without an entry, and names why until the next choice', async () => {
    const { state, push } = open('?years=2015..2999&flow=import');
    const reason = { key: 'years', message: 'The data end before.' };
    act(() => state().onCorrect({ years: { from: year(2015), to: year(2021) } }, [reason]));
    await eventuallyAt('?years=2015..2021&flow=import');
    expect(push).not.toHaveBeenCalled();
    expect(state().notices).toContainEqual(reason);
    act(() => void state().onViewChange({ flow: 'export' }));
    expect(state().notices).toEqual([]);
  });

  it('makes no entry of a choice that changes nothing', async () => {
    const { state, push, replace } = open('?flow=import');
    act(() => void state().onViewChange({ flow: 'import' }));
    await settle();
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it.each([
    ['?focus=pak&FLOW=Import', '?flow=import&focus=PAK'],
    ['?utm_source=mail', ''],
    ['?flow=import&flow=export&v=1', '?flow=import'],
  ])('rewrites the address %s in its one right form, without an entry', async (search, canonical) => {
    const { state, push } = open(search);
    await eventuallyAt(canonical);
    expect(push).not.toHaveBeenCalled();
    expect(state().notices).toEqual([]);
  });

  it('names what it did not understand until the next choice; a drag keeps the notice in its place', async () => {
    const { state } = open('?flow=sideways&focus=PAK');
    await eventuallyAt('?focus=PAK');
    expect(state().notices).toMatchObject([{ key: 'flow', message: expect.stringContaining('“sideways”') }]);
    act(() => void state().onViewChange({ years: { from: year(2015), to: year(2021) } }, 'drag'));
    expect(state().notices).toHaveLength(1);
    act(() => void state().onViewChange({ flow: 'import' }));
    expect(state().notices).toEqual([]);
  });

  it('names a list that was not understood in one notice, however long it is', async () => {
    const { state } = open(`?partners=PAK~${Array.from({ length: 9 }, (_, index) => `Nowhere${index}`).join('~')}`);
    await eventuallyAt('?partners=PAK');
    expect(state().notices.map(({ message }) => message)).toEqual([
      '“Nowhere0”, “Nowhere1”, “Nowhere2” and 6 more in “partners” left out.',
    ]);
  });

  it('says nothing of a view that Back has left', async () => {
    const { state } = open('?focus=PAK');
    act(() => void state().onViewChange({ flow: 'import' }));
    await eventuallyAt('?flow=import&focus=PAK');
    act(() => state().onCorrect({}, [{ key: 'flow', message: 'A reason.' }]));
    expect(state().notices).toHaveLength(1);
    act(() => window.history.back());
    await waitFor(() => expect(query()).toBe('?focus=PAK'));
    expect(state().notices).toEqual([]);
  });

  it('makes one entry of a drag however long the hand rests, and another of the next one', async () => {
    const { state, rerender, push } = open('');
    const drag = (from: number) =>
      act(() => void state().onViewChange({ years: { from: year(from), to: year(2021) } }, 'drag'));
    const letGo = () => act(() => void state().onViewChange({}, 'choice'));
    drag(2015);
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    drag(2010);
    letGo();
    await eventuallyAt('?years=2010..2021');
    expect(push).toHaveBeenCalledTimes(1);
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    // Drawn anew for another reason, the page answers nothing.
    rerender();
    drag(2005);
    letGo();
    await eventuallyAt('?years=2005..2021');
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('makes one entry of keys that follow each other closely on a page that is slow to answer', async () => {
    const { state, push } = open('', () => {
      const start = performance.now();
      while (performance.now() - start < 450);
    });
    for (const from of [2015, 2014]) {
      act(() => void state().onViewChange({ years: { from: year(from), to: year(2021) } }, 'drag'));
      act(() => void state().onViewChange({}, 'choice'));
      await eventuallyAt(`?years=${from}..2021`);
    }
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('leaves the view that Back led to when a key follows at once', async () => {
    const { state, push } = open('');
    const step = (from: number) => {
      act(() => void state().onViewChange({ years: { from: year(from), to: year(2021) } }, 'drag'));
      act(() => void state().onViewChange({}, 'choice'));
      return eventuallyAt(`?years=${from}..2021`);
    };
    await step(2015);
    act(() => window.history.back());
    await eventuallyAt('');
    await step(2010);
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('gives relative links to the view with a change', () => {
    const { state } = open('?flow=import');
    expect(state().hrefOf({ focus: iso3('PAK') })).toBe('?flow=import&focus=PAK');
    expect(state().hrefOf({ flow: 'export' })).toBe('./');
  });

  it('keeps the state that others left in the history entry', async () => {
    const { state } = open('');
    window.history.replaceState({ scroll: 12 }, '', window.location.href);
    act(() => void state().onViewChange({ flow: 'import' }, 'drag'));
    await eventuallyAt('?flow=import');
    expect(window.history.state).toEqual({ scroll: 12 });
  });
});
