import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdPlace } from '../../src/timeline/hold-place.ts';

const observe = vi.fn();
const disconnect = vi.fn();

beforeEach(() => {
  observe.mockClear();
  disconnect.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = observe;
      disconnect = disconnect;
    },
  );
  return () => vi.unstubAllGlobals();
});

/** A plot in a dock that stands at the foot of the window, or in the page's flow. */
function plotIn(position: 'fixed' | 'static'): HTMLElement {
  document.body.innerHTML = `<section data-docked style="position: ${position}"><div></div></section>`;
  const plot = document.querySelector<HTMLElement>('div');
  if (!plot) throw new Error('no plot');
  return plot;
}

const heightUnit = () => document.documentElement.style.getPropertyValue('--vh');

describe('while a thumb is held', () => {
  it.each(['pointerup', 'pointercancel'])('the heights of the page stand still until %s', (end) => {
    holdPlace(plotIn('fixed'));
    expect(heightUnit()).toBe(`${window.innerHeight / 100}px`);
    fireEvent.wheel(window);
    expect(heightUnit()).not.toBe('');
    fireEvent(window, new Event(end));
    expect(heightUnit()).toBe('');
  });

  it('the page scrolls with what changes above the plot where that is not docked, until the reader scrolls', () => {
    holdPlace(plotIn('static'));
    expect(observe).toHaveBeenCalledExactlyOnceWith(document.body);
    fireEvent.wheel(window);
    expect(disconnect).toHaveBeenCalled();
    fireEvent.pointerUp(window);
  });

  it('the page is not scrolled where the plot is docked', () => {
    holdPlace(plotIn('fixed'));
    expect(observe).not.toHaveBeenCalled();
    fireEvent.pointerUp(window);
  });
});
