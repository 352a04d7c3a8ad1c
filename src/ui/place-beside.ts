const GAP = 6;
const MARGIN = 16;

/**
 * Says where an open card stands: below what was pressed, or above it where there is no room below, inside the screen's
 * width. In the page's own coordinates, so that it moves with the page; in the screen's where what was pressed stays on the
 * screen, in a sheet or in a docked bar (`data-docked`). The card's own style takes it from `--at`, `--x` and `--y`.
 */
export function placeBeside(pressed: HTMLElement, card: HTMLElement): void {
  const isDocked = pressed.closest('[popover]:popover-open, [data-docked]') !== null;
  const { left, top, bottom } = pressed.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const hasRoomBelow = bottom + GAP + height <= window.innerHeight || top - GAP - height < 0;
  const y = hasRoomBelow ? bottom + GAP : top - GAP - height;
  const x = Math.max(MARGIN, Math.min(left - GAP, document.documentElement.clientWidth - MARGIN - width));
  card.style.setProperty('--at', isDocked ? 'fixed' : 'absolute');
  card.style.setProperty('--y', `${y + (isDocked ? 0 : window.scrollY)}px`);
  card.style.setProperty('--x', `${x}px`);
}
