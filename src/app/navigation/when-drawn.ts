// Parts of the page come late, on a slow device long after the page was opened or a choice was made.
const PATIENCE_MS = 10_000;

/** Waits, for some seconds, until an element is on the page, then acts on it; nothing happens when it never comes. */
export function whenDrawn<Found extends Element>(find: () => Found | null, act: (element: Found) => void): void {
  const last = performance.now() + PATIENCE_MS;
  const look = () => {
    const element = find();
    if (element) act(element);
    else if (performance.now() < last) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
