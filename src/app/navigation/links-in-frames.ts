import { isFramed } from '../../view-state/history.ts';

/** In a frame, links inside the page make no history entry: Back leads out of the page around it in one step. */
export function replaceInFrames(): void {
  if (!isFramed()) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey;
    if (!link || event.defaultPrevented || opensElsewhere) return;
    event.preventDefault();
    window.location.replace(link.hash);
  });
}
