import { type RefObject, useEffect } from 'react';
import { goTo, placeNow } from '../navigation/reader-place.ts';

/** Parts that browsers leave unlaid while they are far below the screen; frame.module.css says so. */
const FAR = '[data-far]';

/**
 * Lays out what is far below the screen, part after part, whenever the browser has nothing else to do: a picture of the
 * whole page, which no browser takes by scrolling, shows every part. The first view does not wait for it.
 */
export function useWholePage(layout: RefObject<HTMLElement | null>): void {
  useEffect(() => (layout.current ? layOut(layout.current) : undefined), [layout]);
}

/** @returns calls it off. */
function layOut(layout: HTMLElement): () => void {
  let isOff = false;
  const step = () => {
    if (isOff) return;
    const part = [...layout.querySelectorAll<HTMLElement>(FAR)].find((one) => one.dataset.laid === undefined);
    // Later drawn parts are not left unlaid at all.
    if (part === undefined) {
      layout.dataset.whole = '';
      return;
    }
    layOutPart(part);
    whenIdle(step);
  };
  const begin = () => whenIdle(step);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin);
  return () => {
    isOff = true;
    window.removeEventListener('load', begin);
  };
}

function layOutPart(part: HTMLElement): void {
  // Whoever reads below it stays there: not every browser sees to that.
  const place = part.getBoundingClientRect().top < 0 ? placeNow() : undefined;
  part.dataset.laid = '';
  if (place) goTo(place);
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, WITHOUT_IDLE_MS);
}

/** Where the browser does not tell when it is idle. */
const WITHOUT_IDLE_MS = 500;
