/** How a framed view marks the message that tells the page around it its height: `{ type, height }`, in CSS pixels. */
export const HEIGHT_MESSAGE = 'aala-trade-atlas:height';

// While parts still come, and while a frame takes the height it was told, nothing is told.
const STILL_MS = 120;
// A page that gave the frame a height it was told will give it the next one as well, within this time.
const TAKING_MS = 1_000;
// A zoomed page rounds the heights of its frames.
const ROUNDING_PX = 1;

/**
 * Tells the page around this one how far down an element reaches, each time that has changed and the page stands still.
 * The end of the last part, not the height of the document, which is never less than the frame's: so no frame grows by
 * its own height. A frame that is high enough scrolls nothing: a scrollbar that came while it was lower would take some
 * of the width that the height was measured in, and so stay. Returns what stops it.
 */
export function tellHeight(last: Element): () => void {
  if (window.parent === window) return () => undefined;
  const root = document.documentElement;
  let told = 0;
  let isHeard = false;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  let taking: ReturnType<typeof setTimeout> | undefined;
  const isTaken = () => Math.abs(window.innerHeight - told) <= ROUNDING_PX;
  const end = () => last.getBoundingClientRect().bottom + window.scrollY;
  const fitRoot = () => {
    root.style.overflowY = end() <= root.clientHeight + ROUNDING_PX ? 'hidden' : '';
  };
  const fitOnceTaken = () => {
    clearTimeout(taking);
    taking = setTimeout(fitRoot, isHeard && !isTaken() ? TAKING_MS : 0);
  };
  const tell = () => {
    // A page that gave the frame its height and then made it lower wants it so: the scrollbar takes some of the width, and
    // the view becomes higher by it.
    if (isHeard && window.innerHeight < told - ROUNDING_PX) return;
    // What is too wide for the frame has a scrollbar below the view.
    const height = Math.ceil(end()) + window.innerHeight - root.clientHeight;
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    fitOnceTaken();
  };
  const handleResize = () => {
    isHeard ||= isTaken();
    fitOnceTaken();
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(stillness);
    stillness = setTimeout(tell, STILL_MS);
  });
  observer.observe(document.body);
  window.addEventListener('resize', handleResize);
  return () => {
    clearTimeout(stillness);
    clearTimeout(taking);
    observer.disconnect();
    window.removeEventListener('resize', handleResize);
    root.style.overflowY = '';
  };
}
