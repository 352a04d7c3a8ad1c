import type { Page } from '@playwright/test';

/** The share of the window, sampled at a grid of points, that shows what stays while the page is scrolled. */
function shareOfBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isBar = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement) {
        // The sheet of a partner is what the reader asked for; bars inside it were met before.
        if (at.hasAttribute('data-partner-place')) return false;
        const { position, top, bottom } = getComputedStyle(at);
        // The names of a table's rows stay only while it is scrolled sideways.
        if (position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'))) return true;
      }
      return false;
    };
    const steps = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);
    const points = steps.flatMap((x) => steps.map((y) => [x * innerWidth, y * innerHeight] as const));
    return points.filter(([x, y]) => isBar(document.elementFromPoint(x, y))).length / points.length;
  });
}

/** Goes down the page in steps, and takes the largest share of bars on the way. */
export async function largestShareOfBars(page: Page): Promise<number> {
  const shares: number[] = [];
  for (const part of [0.1, 0.5, 0.9]) {
    await page.evaluate((share) => window.scrollTo(0, share * document.documentElement.scrollHeight), part);
    shares.push(await shareOfBars(page));
  }
  return Math.max(...shares);
}

/** How wide the page is, in pixels; more than its window where it scrolls sideways. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
