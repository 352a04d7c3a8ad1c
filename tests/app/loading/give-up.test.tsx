import { fireEvent } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

const alert = () => document.querySelector('#not-answering');
const script = () => document.querySelector('script[type=module]') as Element;

beforeAll(async () => {
  await import('../../../src/app/loading/early-events.ts');
  await import('../../../src/app/loading/give-up.ts');
});

beforeEach(() => {
  document.head.innerHTML = '<noscript><style>button { display: none }</style></noscript>';
  document.body.innerHTML = `
    <div id="not-answering" hidden><p></p><button hidden>Reload the page</button></div>
    <div id="root"><button>Press</button></div>
    <script type="module" src="./assets/index-1.js"></script>`;
  window.history.replaceState(null, '', '/');
  document.documentElement.removeAttribute('data-page');
  document.documentElement.removeAttribute('data-unanswering');
  Object.assign(window.earlyEvents ?? {}, { where: '#root', queued: [] });
});

it('says why the page does not answer, offers to load it again, and queues nothing more', () => {
  document.documentElement.dataset.waiting = '';
  window.earlyEvents?.giveUp?.('data/atlas.json did not come.');
  expect(alert()).toBeVisible();
  expect(alert()).toHaveTextContent('This page can be read, but it does not answer. data/atlas.json did not come.');
  expect(alert()).not.toHaveTextContent('its usual view');
  expect(alert()?.querySelector('button')).not.toHaveAttribute('hidden');
  expect(document.documentElement).not.toHaveAttribute('data-waiting');
  expect(document.head.querySelectorAll('style')).toHaveLength(1);
  fireEvent.click(document.querySelector('#root button') as Element);
  expect(window.earlyEvents?.queued).toEqual([]);
});

it('says that another view was asked for than the one that is there', () => {
  window.history.replaceState(null, '', '/?flow=import');
  window.earlyEvents?.giveUp?.('It did not come.');
  expect(alert()).toHaveTextContent('It shows its usual view, not the one that its address asks for.');
});

it('a script of the page that does not come is the end of waiting, and the site is asked for a newer page', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('PerformanceNavigationTiming', class {});
  vi.stubGlobal('fetch', async (...request: unknown[]) => {
    asked.push(request);
    // The same release: loading it again would help nobody.
    return new Response('<script type="module" src="./assets/index-1.js"></script>');
  });
  fireEvent.error(script());
  expect(alert()).toHaveTextContent('One of its scripts did not come');
  expect(asked).toEqual([['http://localhost:3000/', { cache: 'reload' }]]);
  vi.unstubAllGlobals();
});

it('once the app runs, it says by itself what fails', () => {
  document.documentElement.dataset.page = 'loading';
  fireEvent.error(script());
  expect(alert()).not.toBeVisible();
});

it('a picture that does not come is no matter of the page', () => {
  fireEvent.error(document.body.appendChild(new Image()));
  expect(alert()).not.toBeVisible();
});
