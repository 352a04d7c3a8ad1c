import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { year } from '../../src/trade/period.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { useView } from '../../src/view-state/use-view.ts';
import type { Gesture, ViewChange } from '../../src/view-state/view.ts';
import { economy, iso3 } from '../trade/small-base.ts';

const economies = ['BLR', 'TUR', 'PAK'].map((code) => economy(code));
const context = parseContextOf({
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

/** Opens the page at an address and gives its view state, with the ways it wrote to the history. */
function open(address: string) {
  window.history.replaceState(null, '', `/atlas/${address}`);
  const push = vi.spyOn(window.history, 'pushState');
  const replace = vi.spyOn(window.history, 'replaceState');
  const { search } = window.location;
  const { result } = renderHook(() => useView(context, search));
  return {
    state: () => result.current,
    change: (change: ViewChange, gesture?: Gesture) => act(() => result.current.onViewChange(change, gesture)),
    push,
    replace,
  };
}

/** Goes back and waits for the query that it leads to. */
async function backTo(search: string): Promise<void> {
  act(() => window.history.back());
  await eventuallyAt(search);
}

const since = (from: number): ViewChange => ({ years: { from: year(from), to: year(2021) } });
const dragged = (): Gesture => ({ by: 'pointer' });
const pressed = (): Gesture => ({ by: 'key' });
const query = () => window.location.search;
const eventuallyAt = (search: string) => waitFor(() => expect(query()).toBe(search));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the view state', () => {
  it('makes a history entry of a choice and shows it at once', () => {
    const { state, change, push } = open('');
    change({ flow: 'import' });
    expect(state().requested.flow).toBe('import');
    expect(query()).toBe('?flow=import');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('brings the old view back with Back and the new one with Forward', async () => {
    const { state, change } = open('?focus=PAK');
    change({ flow: 'import' });
    change({ flow: 'balance', focus: undefined });
    expect(query()).toBe('?flow=balance');
    await backTo('?flow=import&focus=PAK');
    expect(state().requested).toMatchObject({ flow: 'import', focus: 'PAK' });
    await backTo('?focus=PAK');
    expect(state().requested).toMatchObject({ flow: 'export', focus: 'PAK' });
    act(() => window.history.forward());
    await waitFor(() => expect(state().requested.flow).toBe('import'));
    expect(query()).toBe('?flow=import&focus=PAK');
  });

  it('undoes one by one what was chosen in the same moment', async () => {
    const { state, push } = open('');
    const { onViewChange } = state();
    act(() => {
      onViewChange({ flow: 'import' });
      onViewChange({ record: 'mirror' });
      onViewChange({ flow: 'turnover' });
      onViewChange({ flow: 'import' });
    });
    expect(state().requested).toMatchObject({ flow: 'import', record: 'mirror' });
    expect(push).toHaveBeenCalledTimes(4);
    await backTo('?flow=turnover&record=mirror');
    await backTo('?flow=import&record=mirror');
    await backTo('?flow=import');
    await backTo('');
  });

  it('makes one entry of a whole drag, writes at most eight times a second and ends on the last value', () => {
    const { state, change, push, replace } = open('');
    vi.useFakeTimers();
    const drag = dragged();
    for (let first = 2019; first >= 2000; first--) {
      change(since(first), drag);
      expect(state().requested.years.from).toBe(first);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(125);
    expect(query()).toBe('?years=2000..2021');
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace.mock.calls.length).toBeGreaterThan(5);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('writes the last step of a drag before the choice that follows it', async () => {
    const { change } = open('');
    const drag = dragged();
    change(since(2015), drag);
    change(since(2014), drag);
    change({ flow: 'import' });
    expect(query()).toBe('?years=2014..2021&flow=import');
    await backTo('?years=2014..2021');
    await backTo('');
  });

  it('leaves the entry alone that Back led to in the middle of a drag', async () => {
    const { change, state } = open('?focus=PAK');
    const drag = dragged();
    change(since(2015), drag);
    change(since(2014), drag);
    await backTo('?focus=PAK');
    await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
    expect(query()).toBe('?focus=PAK');
    expect(state().requested.years.from).toBe(2020);
  });

  it('makes one entry of a drag however long the hand rests, and another of the next one', async () => {
    const { change, push } = open('');
    for (const [first, last] of [
      [2015, 2010],
      [2005, 2000],
    ] as const) {
      const drag = dragged();
      change(since(first), drag);
      change(since(last), drag);
      // Let go: nothing changes any more.
      change(since(last));
    }
    await eventuallyAt('?years=2000..2021');
    expect(push).toHaveBeenCalledTimes(2);
    await backTo('?years=2010..2021');
    await backTo('');
  });

  it('begins a new entry with another gesture, whether or not the one before was ended', async () => {
    const { change } = open('');
    change({ flow: 'import' }, pressed());
    change(since(2015), dragged());
    await backTo('?flow=import');
    await backTo('');
  });

  it('leaves the entry before a gesture alone although its first step changed nothing', async () => {
    const { change } = open('?years=2010..2021');
    const drag = dragged();
    change(since(2010), drag);
    change(since(2011), drag);
    await backTo('?years=2010..2021');
  });

  it('begins a new entry when a gesture goes on after a choice or after Back', async () => {
    const { change, push } = open('');
    const keys = pressed();
    change(since(2015), keys);
    change({ flow: 'import' });
    change(since(2014), keys);
    await backTo('?years=2015..2021&flow=import');
    change(since(2013), keys);
    expect(push).toHaveBeenCalledTimes(4);
    await backTo('?years=2015..2021&flow=import');
  });

  it('makes the address say what is shown, without an entry, and names why until the next choice', () => {
    const { state, change, push } = open('?years=2015..2999&flow=import');
    const reason = { key: 'years', message: 'The data end before.' };
    act(() => state().onCorrect(since(2015), [reason]));
    expect(query()).toBe('?years=2015..2021&flow=import');
    expect(push).not.toHaveBeenCalled();
    expect(state().notices).toContainEqual(reason);
    change({ flow: 'export' });
    expect(state().notices).toEqual([]);
  });

  it('makes no entry of a choice that changes nothing', () => {
    const { change, push, replace } = open('?flow=import');
    change({ flow: 'import' });
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it.each([
    ['?focus=pak&FLOW=Import', '?flow=import&focus=PAK'],
    ['?utm_source=mail', ''],
    ['?flow=import&flow=export&v=1', '?flow=import'],
  ])('rewrites the address %s in its one right form, without an entry', (search, canonical) => {
    const { state, push } = open(search);
    expect(query()).toBe(canonical);
    expect(push).not.toHaveBeenCalled();
    expect(state().notices).toEqual([]);
  });

  it('names what it did not understand until the next choice; a drag keeps the notice in its place', () => {
    const { state, change } = open('?flow=sideways&focus=PAK');
    expect(query()).toBe('?focus=PAK');
    expect(state().notices).toMatchObject([{ key: 'flow', message: expect.stringContaining('“sideways”') }]);
    change(since(2015), dragged());
    expect(state().notices).toHaveLength(1);
    change({ flow: 'import' });
    expect(state().notices).toEqual([]);
  });

  it('names a list that was not understood in one notice, however long it is', () => {
    const { state } = open(`?partners=PAK~${Array.from({ length: 9 }, (_, index) => `Nowhere${index}`).join('~')}`);
    expect(query()).toBe('?partners=PAK');
    expect(state().notices.map(({ message }) => message)).toEqual([
      '“Nowhere0”, “Nowhere1”, “Nowhere2” and 6 more in “partners” left out.',
    ]);
  });

  it('says nothing of a view that Back has left', async () => {
    const { state, change } = open('?focus=PAK');
    change({ flow: 'import' });
    act(() => state().onCorrect({}, [{ key: 'flow', message: 'A reason.' }]));
    expect(state().notices).toHaveLength(1);
    await backTo('?focus=PAK');
    expect(state().notices).toEqual([]);
  });

  it('drops the anchor of a claim with a choice, and keeps it while the address is only put right', async () => {
    const { state, change } = open('?focus=pak#claim-C08');
    expect(window.location.hash).toBe('#claim-C08');
    act(() => state().onCorrect({ verdicts: [] }, []));
    expect(window.location.href).toMatch(/\?focus=PAK#claim-C08$/);
    change({ flow: 'import' });
    expect(window.location.href).toMatch(/\?flow=import&focus=PAK$/);
    await backTo('?focus=PAK');
    expect(window.location.hash).toBe('#claim-C08');
  });

  it('makes no entry in a frame, so that Back leads out of the page around it', () => {
    vi.stubGlobal('parent', {});
    const { state, change, push } = open('?focus=PAK#claim-C08');
    change({ flow: 'import' });
    change(since(2015), dragged());
    expect(push).not.toHaveBeenCalled();
    expect(state().requested).toMatchObject({ flow: 'import', years: { from: 2015 } });
    expect(window.location.href).toMatch(/\?years=2015\.\.2021&flow=import&focus=PAK$/);
  });

  it('shows a choice that the browser refuses to write, and writes it as soon as it may', async () => {
    const { state, change, push } = open('');
    vi.useFakeTimers();
    // Some throw, some say nothing.
    push.mockImplementationOnce(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    push.mockImplementationOnce(() => undefined);
    change({ flow: 'import' });
    expect(state().requested.flow).toBe('import');
    expect(query()).toBe('');
    vi.advanceTimersByTime(1000);
    expect(query()).toBe('');
    vi.advanceTimersByTime(1000);
    expect(query()).toBe('?flow=import');
    vi.useRealTimers();
    await backTo('');
    expect(state().requested.flow).toBe('export');
  });

  it('gives relative links to the view with a change', () => {
    const { state } = open('?flow=import');
    expect(state().hrefOf({ focus: iso3('PAK') })).toBe('?flow=import&focus=PAK');
    expect(state().hrefOf({ flow: 'export' })).toBe('./');
  });

  it('keeps the state that others left in the history entry', () => {
    const { state } = open('');
    window.history.replaceState({ scroll: 12 }, '', window.location.href);
    act(() => state().onViewChange({ flow: 'import' }));
    expect(query()).toBe('?flow=import');
    expect(window.history.state).toEqual({ scroll: 12 });
  });
});
