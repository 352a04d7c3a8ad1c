const ENDS = ['pointerup', 'pointercancel', 'wheel'] as const;

/**
 * Keeps an element where it stands on the screen until the pointer is let go, or the reader scrolls: what stands above it
 * grows and shrinks with the years, and would move it away under the pointer.
 */
export function holdPlace(element: HTMLElement): void {
  const { style } = document.documentElement;
  const { top } = element.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  const letGo = () => {
    observer.disconnect();
    style.overflowAnchor = '';
    for (const end of ENDS) window.removeEventListener(end, letGo, true);
  };
  // The browser would hold some other part of the page.
  style.overflowAnchor = 'none';
  observer.observe(document.body);
  for (const end of ENDS) window.addEventListener(end, letGo, true);
}
