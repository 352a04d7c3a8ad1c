import '@testing-library/jest-dom/vitest';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { SEED } from './seed.ts';

// A law that fails prints this seed; `SOAK_SEED=… npx vitest run FILE` shows the same failure again.
fc.configureGlobal({ seed: SEED, numRuns: Number(process.env.SOAK_RUNS ?? 100) });

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
  // jsdom lays nothing out: what is there counts as shown, nothing changes its size, and no window is large enough.
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} });
  Element.prototype.checkVisibility ??= () => true;
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

// A page that logs an error is broken, even if the test looked elsewhere.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const { calls } = vi.mocked(console.error).mock;
  vi.restoreAllMocks();
  expect(calls, 'console.error was called').toEqual([]);
});
