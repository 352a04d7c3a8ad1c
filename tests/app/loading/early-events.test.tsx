import { fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { EarlyEvents } from '../../../src/app/loading/early-events.ts';

let early: EarlyEvents;
const heard = vi.fn();
const one = (css: string) => document.querySelector(css) as HTMLElement;
const types = () => early.queued.map(({ type }) => type);

beforeAll(async () => {
  await import('../../../src/app/loading/early-events.ts');
  if (!window.earlyEvents) throw new Error('the script has left nothing for the app');
  early = window.earlyEvents;
});

beforeEach(() => {
  document.body.innerHTML = `
    <div id="not-answering" hidden><p></p><button>Reload the page</button></div>
    <div id="root">
      <button id="press">Press</button><input type="checkbox" /><a href="#growth">Charts</a>
      <section id="map"><i data-iso3="AAA" tabindex="0">A partner</i></section>
      <section id="table"><button id="sort">Sort</button></section>
    </div>`;
  Object.assign(early, { where: '#root', queued: [] });
  for (const type of ['click', 'keydown', 'input']) document.addEventListener(type, heard);
});

afterEach(() => {
  for (const type of ['click', 'keydown', 'input']) document.removeEventListener(type, heard);
  heard.mockClear();
  vi.useRealTimers();
});

it('what is pressed on the served page is queued in order, and nothing of the page hears it', async () => {
  await userEvent.click(one('#press'));
  await userEvent.click(one('#sort'));
  expect(early.queued.filter(({ type }) => type === 'click').map(({ target }) => target)).toEqual([
    one('#press'),
    one('#sort'),
  ]);
  expect(heard).not.toHaveBeenCalled();
});

it('a choice is not shown as done before it is done', async () => {
  await userEvent.click(one('input'));
  expect(one('input')).not.toBeChecked();
});

it('a link leads on by itself', () => {
  fireEvent.click(one('a'));
  expect(types()).toEqual([]);
  expect(heard).toHaveBeenCalledOnce();
});

it('of the keys only those wait that open a partner on the map: all others scroll and tab', () => {
  for (const key of ['Tab', 'ArrowDown', 'x']) fireEvent.keyDown(one('[data-iso3]'), { key });
  fireEvent.keyDown(one('#press'), { key: 'Enter' });
  expect(types()).toEqual([]);
  for (const key of ['Enter', ' ']) fireEvent.keyDown(one('[data-iso3]'), { key });
  expect(types()).toEqual(['keydown', 'keydown']);
});

it('a fill-in by the browser, which presses no key, is no press', () => {
  fireEvent(one('[data-iso3]'), new Event('keydown', { bubbles: true }));
  expect(types()).toEqual([]);
});

it('outside of what waits, everything is done at once', () => {
  early.where = '#table';
  fireEvent.click(one('#press'));
  expect(heard).toHaveBeenCalledOnce();
  fireEvent.click(one('#sort'));
  expect(heard).toHaveBeenCalledOnce();
  expect(types()).toEqual(['click']);
});

it('a press that waits long is spoken of, a focus that came by is not', () => {
  vi.useFakeTimers();
  fireEvent.focusIn(one('#press'));
  vi.advanceTimersByTime(1000);
  expect(one('#not-answering')).not.toBeVisible();
  fireEvent.click(one('#press'));
  expect(one('#not-answering')).not.toBeVisible();
  vi.advanceTimersByTime(1000);
  expect(one('#not-answering')).toBeVisible();
  expect(one('#not-answering p')).toHaveTextContent('still loading');
  early.say('');
  expect(one('#not-answering')).not.toBeVisible();
});
