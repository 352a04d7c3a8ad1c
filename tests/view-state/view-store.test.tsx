import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENT_KINDS } from '../../src/trade/event.ts';
import { year } from '../../src/trade/period.ts';
import { addressHistory } from '../../src/view-state/history.ts';
import { FIELDS } from '../../src/view-state/params.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import type { Coverage } from '../../src/view-state/resolve.ts';
import type { ViewChange } from '../../src/view-state/view.ts';
import { viewStore } from '../../src/view-state/view-store.ts';
import { economy, iso3 } from '../trade/small-base.ts';
import { fakeClock } from './fake-clock.ts';

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

/** What the data of the package cover: 1992 to 2021, and nothing of the partner left out. */
const coverage: Coverage = {
  reporter: iso3('BLR'),
  years: { own: { first: year(1992), last: year(2021) }, mirror: { first: year(1992), last: year(2019) } },
  eventIds: new Set(),
  eventDays: { from: '2021-01-01', to: '2021-12-31' },
  scope: new Set(['TUR', 'PAK'].map(iso3)),
};

let close: () => void = () => undefined;

/** Opens the page at an address, its data known, and gives its store with the ways it wrote to the history. */
function open(address: string) {
  window.history.replaceState(null, '', `/atlas/${address}`);
  const push = vi.spyOn(window.history, 'pushState');
  const replace = vi.spyOn(window.history, 'replaceState');
  const { clock, pass } = fakeClock();
  const store = viewStore(context, window.location.search, addressHistory(clock));
  const heard = vi.fn();
  close = store.subscribe(heard);
  store.settle(coverage);
  const shown = () => {
    const now = store.shown(coverage);
    if (!now) throw new Error('the data are known');
    return now;
  };
  return { store, ...store, view: () => shown().view, notices: () => shown().notices, heard, pass, push, replace };
}

/** Goes back and waits for the query that it leads to. */
async function backTo(search: string): Promise<void> {
  window.history.back();
  await eventuallyAt(search);
}

const since = (from: number): ViewChange => ({ years: { from: year(from), to: year(2021) } });
const query = () => window.location.search;
const eventuallyAt = (search: string) => waitFor(() => expect(query()).toBe(search));

afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

describe('viewStore', () => {
  it('makes a history entry of a choice and shows it at once', () => {
    const { commit, view, heard, push } = open('');
    commit({ flow: 'import' });
    expect(view().flow).toBe('import');
    expect(query()).toBe('?flow=import');
    expect(push).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('brings the old view back with Back and the new one with Forward', async () => {
    const { commit, view } = open('?focus=PAK');
    commit({ flow: 'import' });
    commit({ flow: 'balance', focus: undefined });
    expect(query()).toBe('?flow=balance');
    await backTo('?flow=import&focus=PAK');
    expect(view()).toMatchObject({ flow: 'import', focus: 'PAK' });
    await backTo('?focus=PAK');
    expect(view()).toMatchObject({ flow: 'export', focus: 'PAK' });
    window.history.forward();
    await eventuallyAt('?flow=import&focus=PAK');
    expect(view().flow).toBe('import');
  });

  it('undoes one by one what was chosen in the same moment', async () => {
    const { commit, view, push } = open('');
    commit({ flow: 'import' });
    commit({ record: 'mirror' });
    commit({ flow: 'turnover' });
    commit({ flow: 'import' });
    expect(view()).toMatchObject({ flow: 'import', record: 'mirror' });
    expect(push).toHaveBeenCalledTimes(4);
    await backTo('?years=2018..2019&flow=turnover&record=mirror');
    await backTo('?years=2018..2019&flow=import&record=mirror');
    await backTo('?flow=import');
    await backTo('');
  });

  it('makes one entry of a whole drag, writes at most eight times a second and ends on the last value', () => {
    const { gesture, view, push, replace, pass } = open('');
    const drag = gesture('pointer');
    for (let first = 2019; first >= 2000; first--) {
      drag.update(since(first));
      expect(view().years.from).toBe(first);
      pass(50);
    }
    drag.end();
    pass(125);
    expect(query()).toBe('?years=2000..2021');
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace.mock.calls.length).toBeGreaterThan(5);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('writes the last step of a drag before the choice that follows it', async () => {
    const { gesture, commit } = open('');
    const drag = gesture('pointer');
    drag.update(since(2015));
    drag.update(since(2014));
    commit({ flow: 'import' });
    expect(query()).toBe('?years=2014..2021&flow=import');
    await backTo('?years=2014..2021');
    await backTo('');
  });

  it('leaves the entry alone that Back led to in the middle of a drag', async () => {
    const { gesture, view, pass } = open('?focus=PAK');
    const drag = gesture('pointer');
    drag.update(since(2015));
    drag.update(since(2014));
    await backTo('?focus=PAK');
    pass(1000);
    expect(query()).toBe('?focus=PAK');
    expect(view().years.from).toBe(2020);
  });

  it('makes one entry of a drag however long the hand rests, and another of the next one', async () => {
    const { gesture, push, pass } = open('');
    for (const [first, last] of [
      [2015, 2010],
      [2005, 2000],
    ] as const) {
      const drag = gesture('pointer');
      drag.update(since(first));
      pass(60_000);
      drag.update(since(last));
      pass(1000);
      drag.end();
    }
    expect(query()).toBe('?years=2000..2021');
    expect(push).toHaveBeenCalledTimes(2);
    await backTo('?years=2010..2021');
    await backTo('');
  });

  it('begins a new entry when a gesture goes on after its end, after a choice or after Back', async () => {
    const { gesture, commit, push } = open('');
    const keys = gesture('key');
    keys.update(since(2015));
    keys.end();
    keys.update(since(2016));
    commit({ flow: 'import' });
    keys.update(since(2014));
    await backTo('?years=2016..2021&flow=import');
    keys.update(since(2013));
    expect(push).toHaveBeenCalledTimes(5);
    await backTo('?years=2016..2021&flow=import');
    await backTo('?years=2016..2021');
    await backTo('?years=2015..2021');
  });

  it('makes no entry of a choice or a step that changes nothing', () => {
    const { gesture, commit, push, replace, heard } = open('?flow=import');
    commit({ flow: 'import' });
    gesture('key').update({ flow: 'import' });
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('makes no entry in a frame, so that Back leads out of the page around it', () => {
    vi.stubGlobal('parent', {});
    const { commit, gesture, view, push } = open('?focus=PAK#claim-C08');
    commit({ flow: 'import' });
    gesture('pointer').update(since(2015));
    expect(push).not.toHaveBeenCalled();
    expect(view()).toMatchObject({ flow: 'import', years: { from: 2015 } });
    expect(window.location.href).toMatch(/\?years=2015\.\.2021&flow=import&focus=PAK$/);
  });

  it('shows a choice that the browser refuses to write, and writes it as soon as it may', async () => {
    const { commit, view, push, pass } = open('');
    // Some throw, some say nothing.
    push.mockImplementationOnce(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    push.mockImplementationOnce(() => undefined);
    commit({ flow: 'import' });
    expect(view().flow).toBe('import');
    expect(query()).toBe('');
    pass(1000);
    expect(query()).toBe('');
    pass(1000);
    expect(query()).toBe('?flow=import');
    await backTo('');
    expect(view().flow).toBe('export');
  });

  it('keeps the state that others left in the history entry', () => {
    const { commit } = open('');
    window.history.replaceState({ scroll: 12 }, '', window.location.href);
    commit({ flow: 'import' });
    expect(query()).toBe('?flow=import');
    expect(window.history.state).toEqual({ scroll: 12 });
  });

  it('shows the page’s own view again when it is reset', () => {
    const { reset, push } = open('?flow=import&focus=PAK');
    reset();
    expect(query()).toBe('');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('gives relative links to a request with a change', () => {
    const { requested, hrefOf } = open('?flow=import');
    expect(hrefOf(requested(), { focus: iso3('PAK') })).toBe('?flow=import&focus=PAK');
    expect(hrefOf(requested(), { flow: 'export' })).toBe('./');
  });
});

it('viewStore shows a choice as the address says it: none for all of a set, and a whole for its parts', () => {
  const { commit, view } = open('?kinds=visit');
  commit({ kinds: EVENT_KINDS });
  expect(view().kinds).toEqual([]);
  expect(query()).toBe('');
  commit({ regions: ['sub-saharan-africa', 'north-africa'], event: undefined });
  expect(view().regions).toEqual(['africa']);
  expect(query()).toBe('?region=africa');
});

describe('Back leads to the view before', () => {
  it('a slider that was moved after an arrow key was held in a radio group', async () => {
    const { gesture } = open('');
    const keys = gesture('key');
    keys.update({ flow: 'import' });
    keys.update({ flow: 'turnover' });
    // Its control has not heard that the key was let go.
    const drag = gesture('pointer');
    drag.update(since(2015));
    drag.update(since(2014));
    drag.end();
    await backTo('?flow=turnover');
    await backTo('');
  });

  it('a slider that was moved after a link to a claim had lifted the filter that hides it', async () => {
    const { correct, gesture, notices, push } = open('?verdict=agrees#claim-C08');
    const reason = { key: 'verdict', message: 'The list shows all claims.' };
    correct({ verdicts: [] }, reason);
    expect(query()).toBe('');
    expect(push).not.toHaveBeenCalled();
    expect(notices()).toEqual([reason]);
    const drag = gesture('pointer');
    drag.update(since(2015));
    drag.update(since(2014));
    drag.end();
    await backTo('');
    expect(window.location.hash).toBe('#claim-C08');
  });

  it('a gesture whose first step changed nothing', async () => {
    const { gesture } = open('?years=2010..2021');
    const drag = gesture('pointer');
    drag.update(since(2010));
    drag.update(since(2011));
    drag.update(since(2012));
    drag.end();
    await backTo('?years=2010..2021');
  });
});

describe('an address that cannot be shown', () => {
  it.each([
    ['?focus=pak&FLOW=Import', '?flow=import&focus=PAK'],
    ['?utm_source=mail', ''],
    ['?flow=import&flow=export&v=1', '?flow=import'],
  ])('%s is rewritten in its one right form, without an entry and a word', (search, canonical) => {
    const { notices, push } = open(search);
    expect(query()).toBe(canonical);
    expect(push).not.toHaveBeenCalled();
    expect(notices()).toEqual([]);
  });

  it('says what is shown instead, without an entry, and names why until the next choice', () => {
    const { commit, view, notices, push } = open('?years=2015..2999&flow=import');
    expect(query()).toBe('?years=2015..2021&flow=import');
    expect(view().years).toEqual({ from: 2015, to: 2021 });
    expect(push).not.toHaveBeenCalled();
    expect(notices()).toEqual([{ key: 'years', message: expect.stringContaining('2015–2999') }]);
    commit({ flow: 'export' });
    expect(notices()).toEqual([]);
  });

  it('is put right only as far as it is understood before the data are known', () => {
    window.history.replaceState(null, '', '/atlas/?years=2015..2999&FLOW=import&measure=sideways');
    const store = viewStore(context, window.location.search, addressHistory(fakeClock().clock));
    store.settle(undefined);
    expect(query()).toBe('?years=2015..2999&flow=import');
    expect(store.shown(undefined)).toBeUndefined();
    store.settle(coverage);
    expect(query()).toBe('?years=2015..2021&flow=import');
    expect(store.shown(coverage)?.notices.map(({ key }) => key)).toEqual(['measure', 'years']);
  });

  it('shows nothing of data that are another reporter’s', () => {
    const { store } = open('');
    expect(store.shown({ ...coverage, reporter: iso3('PAK') })).toBeUndefined();
  });

  it('is the same with its notices before it is put right: what is shown first needs no second look', () => {
    window.history.replaceState(null, '', '/atlas/?years=2015..2999');
    const store = viewStore(context, window.location.search, addressHistory(fakeClock().clock));
    const first = store.shown(coverage);
    store.settle(coverage);
    expect(store.shown(coverage)).toEqual(first);
    expect(store.shown(coverage)?.view).toBe(first?.view);
  });

  it('is never made by a choice: one entry that says what is shown, and the reason', async () => {
    const { commit, view, notices, push, replace } = open('?measure=share');
    commit({ flow: 'balance' });
    expect(query()).toBe('?flow=balance&measure=value');
    expect(view()).toMatchObject({ flow: 'balance', measure: 'value' });
    expect(notices()).toMatchObject([{ key: 'measure' }]);
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace).not.toHaveBeenCalled();
    await backTo('?measure=share');
    expect(notices()).toEqual([]);
  });

  it('keeps the reason of a gesture’s last step after the key is let go', () => {
    const { gesture, notices } = open('?measure=share');
    const keys = gesture('key');
    keys.update({ flow: 'balance' });
    keys.end();
    expect(notices()).toMatchObject([{ key: 'measure' }]);
  });

  it('is named until the next choice; a drag keeps the notice in its place until the hand lets go', () => {
    const { gesture, commit, notices } = open('?flow=sideways&focus=PAK');
    expect(query()).toBe('?focus=PAK');
    expect(notices()).toMatchObject([{ key: 'flow', message: expect.stringContaining('“sideways”') }]);
    const drag = gesture('pointer');
    drag.update(since(2015));
    expect(notices()).toHaveLength(1);
    drag.end();
    expect(notices()).toEqual([]);
    commit({ flow: 'import' });
    expect(notices()).toEqual([]);
  });

  it('is named in one notice where a list was not understood, however long it is', () => {
    const { notices } = open(`?partners=PAK~${Array.from({ length: 9 }, (_, index) => `Nowhere${index}`).join('~')}`);
    expect(query()).toBe('?partners=PAK');
    expect(notices().map(({ message }) => message)).toEqual([
      '“Nowhere0”, “Nowhere1”, “Nowhere2” and 6 more in “partners” left out.',
    ]);
  });

  it('is not spoken of in the view that Back leads to', async () => {
    const { commit, correct, notices } = open('?focus=PAK');
    commit({ flow: 'import' });
    correct({}, { key: 'flow', message: 'A reason.' });
    expect(notices()).toHaveLength(1);
    await backTo('?focus=PAK');
    expect(notices()).toEqual([]);
  });

  it('keeps the anchor of a claim while it is put right, and drops it with a choice', async () => {
    const { commit } = open('?focus=pak#claim-C08');
    expect(window.location.href).toMatch(/\?focus=PAK#claim-C08$/);
    commit({ flow: 'import' });
    expect(window.location.href).toMatch(/\?flow=import&focus=PAK$/);
    await backTo('?focus=PAK');
    expect(window.location.hash).toBe('#claim-C08');
  });
});

describe('a field that says the same', () => {
  const ADDRESS =
    '?years=earliest..latest&region=asia~africa&partners=PAK~TUR&dates=2021-02-01..2021-03-01&kinds=visit';

  it('is the same object when another is chosen', () => {
    const { commit, view } = open(ADDRESS);
    const before = view();
    commit({ focus: iso3('PAK') });
    const after = view();
    expect(after).not.toBe(before);
    for (const field of FIELDS.filter((one) => one !== 'focus')) expect(after[field], field).toBe(before[field]);
  });

  it('is the same object when Back leads to an address that has to be read again', async () => {
    const { commit, view } = open(ADDRESS);
    const before = view();
    commit({ regions: [], flow: 'import' });
    await backTo(ADDRESS);
    expect(view()).toEqual(before);
    for (const field of FIELDS.filter((one) => one !== 'regions')) expect(view()[field], field).toBe(before[field]);
  });

  it('is the same object when it is chosen anew', () => {
    const { commit, view } = open(ADDRESS);
    const before = view();
    commit({ partners: [iso3('PAK'), iso3('TUR')], sort: { key: 'turnover', isDescending: true }, flow: 'import' });
    expect(view().partners).toBe(before.partners);
    expect(view().sort).toBe(before.sort);
  });
});
