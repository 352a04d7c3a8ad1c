import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes that are tried in turn, as shares of the largest; the least is 13 pixels on a phone, the floor of all type. */
const SIZES = [1, 0.92, 0.84, 0.77, 0.7, 0.63];

/**
 * Sets a text as large as fits the height that is kept for it (`min-height`): in `--fit`, a share of its full size. Where
 * even the smallest is too high, `data-short` says that what is read second stands elsewhere, and the rest is fitted anew.
 * @param text what makes it fit anew, besides another size of the window or of the letters.
 */
export function useFit<Box extends HTMLElement>(text: string): RefObject<Box | null> {
  const box = useRef<Box>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text takes another room
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    fitText(element);
    if (typeof ResizeObserver === 'undefined') return;
    let width = element.offsetWidth;
    let height = keptHeight(element);
    let frame = 0;
    // The height that it takes itself changes nothing: only the room that it has does.
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width && keptHeight(element) === height) return;
      width = element.offsetWidth;
      height = keptHeight(element);
      // Not at once: what an observer changes of what it observes it would hear of again.
      frame = requestAnimationFrame(() => fitText(element));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [text]);
  return box;
}

function fitText(element: HTMLElement): void {
  const kept = keptHeight(element);
  const fitsAt = (size: number) => {
    element.style.setProperty('--fit', String(size));
    return element.getBoundingClientRect().height <= kept + 0.1;
  };
  element.removeAttribute('data-short');
  if (SIZES.some(fitsAt)) return;
  element.dataset.short = '';
  SIZES.some(fitsAt);
}

function keptHeight(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).minHeight) || Number.POSITIVE_INFINITY;
}
