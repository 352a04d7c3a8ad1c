/** Where a reader is on the page: how far down, and what stands where on the screen there. */
export interface Place {
  /** In CSS pixels from the top of the page. */
  readonly y: number;
  /** The id of what is read, and how far below the top of the screen it begins; without one `y` alone says the place. */
  readonly id: string | undefined;
  readonly top: number;
}

/** What keeps its id from one visit to the next: parts of the page, and rows that have an address of their own. */
const LANDMARKS = 'main :is(section, tr)[id]';

/** Heights of the screen at which a landmark is looked for, as shares: what is read is mostly above its middle. */
const LINES = [0.3, 0.5, 0.7, 0.9];

/** The reader's place now. */
export function placeNow(): Place {
  const y = window.scrollY;
  for (const line of LINES) {
    const here = document.elementsFromPoint(window.innerWidth / 4, window.innerHeight * line);
    // The rows themselves are not found at a point by every browser.
    const landmark = here.map((one) => one.closest(LANDMARKS)).find((one) => one !== null);
    if (landmark) return { y, id: landmark.id, top: landmark.getBoundingClientRect().top };
  }
  return { y, id: undefined, top: 0 };
}

/**
 * Goes to a place, or as near as the page reaches by now. The landmark decides: parts above it that are not drawn yet
 * have other heights than they will have.
 */
export function goTo({ y, id, top }: Place): void {
  const landmark = id === undefined ? null : document.getElementById(id);
  const away = landmark?.getClientRects().length ? landmark.getBoundingClientRect().top - top : y - window.scrollY;
  // Browsers stop at whole pixels of the screen.
  if (Math.abs(away) >= 1) window.scrollTo({ top: Math.round(window.scrollY + away), behavior: 'instant' });
}

const KEY = 'place ';

/** Keeps the place of an address for as long as the tab lives; where the browser keeps nothing, it is lost. */
export function keepPlace(href: string, { y, id, top }: Place): void {
  try {
    sessionStorage.setItem(KEY + href, [y, top, id].join(' '));
  } catch {}
}

/** The place kept for an address, if there is one. */
export function keptPlace(href: string): Place | undefined {
  try {
    const [y, top, id] = (sessionStorage.getItem(KEY + href) ?? '').split(' ');
    if (!y) return undefined;
    return { y: Number(y), top: Number(top), id: id || undefined };
  } catch {
    return undefined;
  }
}
