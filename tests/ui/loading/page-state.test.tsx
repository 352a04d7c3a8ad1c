import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

type PageState = typeof import('../../../src/ui/loading/page-state.ts');

let page: PageState;
const shown = () => document.documentElement.dataset.page;
/** Two frames: what changes at once is painted. */
const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

function Part() {
  return <output>{page.useIsUsed() ? 'used' : 'not yet'}</output>;
}

beforeEach(async () => {
  vi.resetModules();
  page = await import('../../../src/ui/loading/page-state.ts');
  delete document.documentElement.dataset.page;
});

it('a page is static until its script runs, and says in the document what it is after that', () => {
  expect(page.hasReached('static')).toBe(true);
  expect(page.hasReached('loading')).toBe(false);
  page.enter('loading');
  expect(shown()).toBe('loading');
  expect(page.hasReached('hydrating')).toBe(false);
});

it('never goes back', () => {
  page.enter('live');
  page.enter('hydrating');
  expect(shown()).toBe('live');
  expect(page.hasReached('hydrating')).toBe(true);
});

it('tells those who wait for a state, also when it is passed by', async () => {
  const reached: string[] = [];
  const wait = async (state: 'hydrating' | 'live' | 'used') => {
    await page.whenReached(state);
    reached.push(state);
  };
  void wait('used');
  void wait('hydrating');
  const both = wait('live');
  page.enter('live');
  await both;
  expect(reached).toEqual(['hydrating', 'live']);
});

it('a live page is used once the reader has moved and that is painted', async () => {
  page.enter('hydrating');
  page.enter('live');
  await painted();
  expect(shown()).toBe('live');
  fireEvent.pointerMove(window);
  expect(shown()).toBe('live');
  await page.whenReached('used');
  expect(shown()).toBe('used');
});

it('a reader who moves before the page answers uses it as soon as it does', async () => {
  page.enter('hydrating');
  fireEvent.keyDown(window, { key: 'Tab' });
  await painted();
  expect(shown()).toBe('hydrating');
  page.enter('live');
  await page.whenReached('used');
  expect(shown()).toBe('used');
});

it('a part that waits for the reader is drawn again when the page is used', async () => {
  page.enter('hydrating');
  page.enter('live');
  render(<Part />);
  expect(screen.getByRole('status')).toHaveTextContent('not yet');
  await act(async () => {
    fireEvent.click(document.body);
    await page.whenReached('used');
  });
  expect(screen.getByRole('status')).toHaveTextContent('used');
});
