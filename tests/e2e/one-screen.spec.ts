import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

const SIZES = [
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [768, 1024],
  [390, 844],
] as const;

/** Every state of the record's years: ten years can be dragged with either thumb. */
const ROOMY = '?years=2005..2020';
const YEARS_DRAGGED = 10;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the parts of the frame stand in the window, in CSS pixels. */
function placesOf(): Record<string, Place> {
  const parts: Record<string, string> = {
    header: 'header',
    sentence: 'h1',
    filters: '[aria-label="Filters"]',
    map: '#map :has(> [data-drawing="map"])',
    legend: '#map [aria-label^="Steps of the scale"]',
    zoom: '#map button[aria-label="Zoom in"]',
    years: '#timeline',
    from: '[aria-label="From year"]',
    to: '[aria-label="To year"]',
    bars: '[data-drawing="bars"]',
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, css]) => {
      const { left, top, right, bottom } = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
      return [name, { left, top, right, bottom }];
    }),
  );
}

/** The parts that are not whole between the window's edges, or lie under the years. */
function cut(places: Record<string, Place>, { width, height }: { width: number; height: number }): string[] {
  const dock = places.years?.top ?? 0;
  return Object.entries(places)
    .filter(([name, { left, top, right, bottom }]) => {
      const foot = ['years', 'from', 'to'].includes(name) ? height : dock;
      // On a phone the row of filters is scrolled sideways.
      const isWide = name === 'filters' && width < 768 ? false : left < -0.5 || right > width + 0.5;
      return right <= left || bottom <= top || top < -0.5 || bottom > foot + 0.5 || isWide;
    })
    .map(([name]) => name);
}

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });

/** Takes hold of a thumb, moves it year by year, and asks at each year what `look` gives. */
async function drag(page: Page, thumb: Locator, years: number, look: (year: number) => Promise<void>): Promise<void> {
  const now = Number(await thumb.inputValue());
  const [first, last] = [Number(await thumb.getAttribute('min')), Number(await thumb.getAttribute('max'))];
  const track = await thumb.locator('xpath=../..').boundingBox();
  const handle = await thumb.boundingBox();
  if (!track || !handle) throw new Error('no thumb to hold');
  const [x, y] = [handle.x + handle.width / 2, handle.y + 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= Math.abs(years); step += 1) {
    const year = now + step * Math.sign(years);
    await page.mouse.move(x + ((year - now) / (last - first)) * track.width, y);
    await look(year);
  }
  await page.mouse.up();
}

for (const [width, height] of SIZES) {
  const size = { width, height };

  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: size });
    const isBeside = width >= 1366;

    test('what is moved and moves is whole in the window, and stays so while each thumb is dragged over ten years', async ({
      page,
    }) => {
      await open(page, ROOMY);
      const { bars, ...places } = await page.evaluate(placesOf);
      expect(cut(isBeside && bars ? { ...places, bars } : places, size)).toEqual([]);
      const map = places.map ?? { top: 0, bottom: 0 };
      expect(map.bottom - map.top).toBeGreaterThanOrEqual(0.45 * height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

      const { from: _from, to: _to, sentence: _sentence, ...at } = places;
      const isInPlace = async (year: number) => {
        await expect(page.getByRole('heading', { level: 1 })).toContainText(String(year));
        const { from, to, sentence, bars: _bars, ...still } = await page.evaluate(placesOf);
        expect(cut({ ...still, from, to, sentence } as Record<string, Place>, size), String(year)).toEqual([]);
        expect(still, String(year)).toEqual(at);
      };
      const to = timeline(page).getByRole('slider', { name: 'To year', exact: true });
      await drag(page, to, -YEARS_DRAGGED, isInPlace);
      await expect(to).toHaveValue('2010');
      await drag(page, to, YEARS_DRAGGED, async () => {});
      await expect(to).toHaveValue('2020');
      const from = timeline(page).getByRole('slider', { name: 'From year', exact: true });
      await drag(page, from, YEARS_DRAGGED, isInPlace);
      await expect(from).toHaveValue('2015');
    });
  });
}

test('in a window lower than 480 pixels nothing is docked', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page);
  const years = timeline(page);
  const places = await page.evaluate(placesOf);
  expect(places.years?.top).toBeGreaterThan(places.map?.bottom ?? 0);
  await years.scrollIntoViewIfNeeded();
  await expect(years.getByRole('slider', { name: 'To year', exact: true })).toBeInViewport();
  expect(
    await page.locator('[aria-label="Filters"]').evaluate((row) => row.getBoundingClientRect().bottom),
  ).toBeLessThan(0);
});
