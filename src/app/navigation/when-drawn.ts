// Parts of the page come late, on a slow device long after the page was opened or a choice was made.
const PATIENCE_MS = 10_000;
/** What a reader goes on with. */
const SIGNS = ['pointerdown', 'keydown'] as const;

/**
 * Waits, for some seconds, until an element is on the page, then acts on it. Nothing happens when it never comes, or once
 * the reader has gone on: whoever presses something else meanwhile would be drawn back from there.
 */
export function whenDrawn<Found extends Element>(find: () => Found | null, act: (element: Found) => void): void {
  const last = performance.now() + PATIENCE_MS;
  const gone = new AbortController();
  for (const sign of SIGNS) {
    window.addEventListener(sign, () => gone.abort(), { capture: true, passive: true, signal: gone.signal });
  }
  const look = () => {
    if (gone.signal.aborted) return;
    const element = find();
    if (element) {
      gone.abort();
      act(element);
    } else if (performance.now() < last) requestAnimationFrame(look);
    else gone.abort();
  };
  requestAnimationFrame(look);
}
