// Parts of the page are drawn with the deferred view, some frames after a choice.
const MOST_FRAMES = 60;

/** Waits, for about a second, until an element is on the page, then acts on it; nothing happens when it never comes. */
export function whenDrawn<Found extends Element>(find: () => Found | null, act: (element: Found) => void): void {
  let framesLeft = MOST_FRAMES;
  const look = () => {
    const element = find();
    if (element) act(element);
    else if (framesLeft > 0) {
      framesLeft -= 1;
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
