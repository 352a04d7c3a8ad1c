import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useScrollRestoration } from '../../../src/app/navigation/scroll-restoration.ts';

function Page() {
  useScrollRestoration();
  return <main />;
}

/** What the page heard of its length; a browser tells it once at the start. */
let resized: (() => void) | undefined;
const scrollTo = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        resized = onResize;
      }
      observe() {}
      disconnect() {
        resized = undefined;
      }
    },
  );
  vi.stubGlobal('PerformanceNavigationTiming', class {});
  vi.stubGlobal('scrollTo', scrollTo.mockClear());
  document.elementsFromPoint = () => [];
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a page that the browser kept whole but brings back at its top goes to where the reader was', () => {
  render(<Page />);
  vi.stubGlobal('scrollY', 1500);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  vi.stubGlobal('scrollY', 0);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  resized?.();
  expect(scrollTo).toHaveBeenCalledWith({ top: 1500, behavior: 'instant' });
});

it('a page that comes back where it was is not moved', () => {
  render(<Page />);
  vi.stubGlobal('scrollY', 1500);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  resized?.();
  expect(scrollTo).not.toHaveBeenCalled();
});
