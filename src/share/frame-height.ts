/** How a framed view marks the message that tells the page around it its height: `{ type, height }`, in CSS pixels. */
export const HEIGHT_MESSAGE = 'aala-trade-atlas:height';

// While parts still come, and while a frame takes the height it was told, nothing is told.
const STILL_MS = 120;

/**
 * Tells the page around this one how far down an element reaches, each time that has changed and the page stands still.
 * The end of the last part, not the height of the document, which is never less than the frame's: so no frame grows by
 * its own height. Returns what stops it.
 */
export function tellHeight(last: Element): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const height = Math.ceil(last.getBoundingClientRect().bottom + window.scrollY);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(wait);
    wait = setTimeout(tell, STILL_MS);
  });
  observer.observe(document.body);
  return () => {
    clearTimeout(wait);
    observer.disconnect();
  };
}
