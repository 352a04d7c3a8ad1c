/** When the reader has let go. */
const ENDS = ['pointerup', 'pointercancel'] as const;

/**
 * Keeps an element where it stands on the screen until the pointer is let go. The heights of the page stand still, though
 * the bars of a phone's browser come and go; and where the element is not docked, the page scrolls with what stands above
 * it, which grows and shrinks with the years.
 */
export function holdPlace(element: HTMLElement): void {
  const { style } = document.documentElement;
  const letScroll = isDocked(element) ? undefined : holdScroll(element);
  const letGo = () => {
    style.removeProperty('--vh');
    letScroll?.();
    for (const end of ENDS) window.removeEventListener(end, letGo, true);
  };
  style.setProperty('--vh', `${window.innerHeight / 100}px`);
  for (const end of ENDS) window.addEventListener(end, letGo, true);
}

function isDocked(element: HTMLElement): boolean {
  const dock = element.closest('[data-docked]');
  return dock !== null && getComputedStyle(dock).position === 'fixed';
}

/** @returns lets go of the place; the reader's own scrolling does too. */
function holdScroll(element: HTMLElement): () => void {
  const { style } = document.documentElement;
  const { top } = element.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  const letGo = () => {
    observer.disconnect();
    style.overflowAnchor = '';
    window.removeEventListener('wheel', letGo, true);
  };
  // The browser would hold some other part of the page.
  style.overflowAnchor = 'none';
  observer.observe(document.body);
  window.addEventListener('wheel', letGo, true);
  return letGo;
}
