const GAP = 6;
const MARGIN = 16;

/**
 * Says where an open card stands: below what was pressed, or above it where there is no room below, inside the screen's
 * width. In the page's own coordinates, so that it moves with the page; in the screen's where what was pressed may stay on
 * the screen, in a sheet or in a docked bar (`data-docked`), which it follows as long as it is open. The card's own style
 * takes it from `--at`, `--x` and `--y`.
 */
export function placeBeside(pressed: HTMLElement, card: HTMLElement): void {
  const isDocked = pressed.closest('[popover]:popover-open, [data-docked]') !== null;
  const place = () => {
    const { left, top, bottom } = pressed.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const hasRoomBelow = bottom + GAP + height <= window.innerHeight || top - GAP - height < 0;
    const y = hasRoomBelow ? bottom + GAP : top - GAP - height;
    const x = Math.max(MARGIN, Math.min(left - GAP, document.documentElement.clientWidth - MARGIN - width));
    card.style.setProperty('--at', isDocked ? 'fixed' : 'absolute');
    card.style.setProperty('--y', `${y + (isDocked ? 0 : window.scrollY)}px`);
    card.style.setProperty('--x', `${x}px`);
  };
  place();
  if (isDocked) follow(pressed, card, place);
}

function follow(pressed: HTMLElement, card: HTMLElement, place: () => void): void {
  const end = new AbortController();
  const options = { signal: end.signal, capture: true, passive: true };
  const handleMove = () => {
    if (!card.isConnected) end.abort();
    // In another layout what was pressed may not be drawn.
    else if (pressed.getClientRects().length === 0) card.hidePopover();
    else place();
  };
  window.addEventListener('scroll', handleMove, options);
  window.addEventListener('resize', handleMove, options);
  card.addEventListener('toggle', (event) => event.newState === 'closed' && end.abort(), options);
}
