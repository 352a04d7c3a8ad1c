const GAP = 6;
const MARGIN = 16;

/**
 * Puts an open card below what was pressed, or above it where there is no room below, inside the screen's width. In the
 * page's own coordinates, so that it moves with the page; inside a sheet, which stays where it is, in the screen's.
 */
export function placeBeside(pressed: HTMLElement, card: HTMLElement): void {
  const isInSheet = pressed.closest('[popover]:popover-open') !== null;
  const { left, top, bottom } = pressed.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const hasRoomBelow = bottom + GAP + height <= window.innerHeight || top - GAP - height < 0;
  const y = hasRoomBelow ? bottom + GAP : top - GAP - height;
  const x = Math.max(MARGIN, Math.min(left - GAP, document.documentElement.clientWidth - MARGIN - width));
  card.style.setProperty('position', isInSheet ? 'fixed' : 'absolute');
  card.style.setProperty('top', `${y + (isInSheet ? 0 : window.scrollY)}px`);
  card.style.setProperty('left', `${x}px`);
}
