import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { SERVED } from '../../src/app/sections.ts';

/** A page that fails the test on any console error and on any request that leaves the site. */
export const test = base.extend<{ strictPage: undefined; expectedFault: RegExp | undefined }>({
  /** What a test that lets something fail finds in the console. */
  expectedFault: [undefined, { option: true }],
  strictPage: [
    async ({ page, baseURL, expectedFault }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
          faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(new URL(baseURL ?? '').origin) && !/^(data|blob):/.test(url))
          faults.push(`left the site: ${url}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !expectedFault?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a view and waits until map, charts and table are drawn and answer. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(mapMarks(page).first()).toBeAttached();
  // An open partner may stand in the place of the charts.
  await expect(page.locator('#growth svg').first()).toBeAttached();
  await takenOver(page);
}

/** Waits until the app has made the served page its own; some parts of it only once the reader has moved or touched it. */
export async function takenOver(page: Page): Promise<void> {
  // A mouse on a phone would come back to where it was left, and end what a finger began.
  const isTouched = await page.evaluate(() => navigator.maxTouchPoints > 0);
  let y = 1;
  const look = async () => {
    // Again and again: the app may not have heard the first one.
    await (isTouched ? page.touchscreen.tap(1, 1) : page.mouse.move(1, y++));
    return page.evaluate(areLive, ['root', ...SERVED]);
  };
  await expect.poll(look, { message: 'the app takes the served page over', intervals: [40] }).toBe(true);
}

// The served page is drawn before its scripts have come; what answers says so. A section whose code has not come yet keeps its
// place, and one that the view does not show is not there. Charts are pictures until their library has come.
function areLive(ids: readonly string[]): boolean {
  const sections = ids.flatMap((id) => document.getElementById(id) ?? []);
  return (
    document.querySelector('[data-loading], [data-picture]') === null &&
    sections.every(({ dataset }) => dataset.live !== undefined)
  );
}

/** Opens what is said of the map behind its "i": sources, and the buttons for pictures of it. */
export async function openMapInfo(page: Pick<Page, 'getByRole'>): Promise<void> {
  const picture = page.getByRole('button', { name: 'Download SVG of the map' });
  if (await picture.isVisible()) return;
  await page.getByRole('button', { name: 'About this map and its sources' }).click();
  await expect(picture).toBeVisible();
}

export function mapMarks(page: Page): Locator {
  return page.getByRole('region', { name: 'Map', exact: true }).locator('[data-iso3]');
}

/** The mark of one economy on the map. */
export function mark(page: Page, iso3: string): Locator {
  return page.getByRole('region', { name: 'Map', exact: true }).locator(`[data-iso3="${iso3}"]`);
}

/** The lines of the first partner, with what is read off them. */
export function firstLines(page: Page): Locator {
  return page.locator('[data-drawing="lines"] > div > div').first();
}

/** The row of one economy in the table. */
export function row(page: Page, iso3: string): Locator {
  return page.getByRole('region', { name: 'Table', exact: true }).locator(`[data-iso3="${iso3}"]`);
}

export type Choice = 'Flow' | 'Measure' | 'Record' | 'Region';

/** Chooses in the row of filters as a reader does: by its segment, or in its menu where it is one. */
export async function choose(page: Page, label: Choice, choice: string): Promise<void> {
  const filters = page.getByRole('group', { name: 'Filters' });
  const segment =
    label === 'Region'
      ? filters.getByRole('button', { name: new RegExp(`^${choice} \\d+ partners$`) })
      : filters.getByRole('radiogroup', { name: label }).getByRole('radio', { name: choice });
  if ((await segment.count()) > 0) {
    await (label === 'Region' ? segment.click() : segment.check());
    return;
  }
  await filters.getByRole('button', { name: label === 'Region' ? /^(Region|Sub-regions)/ : `${label}: ` }).click();
  if (label !== 'Region') {
    // The menu goes with the press.
    await segment.click();
    return;
  }
  await filters.getByRole('checkbox', { name: new RegExp(`^${choice} ?\\d+$`) }).check();
  await page.keyboard.press('Escape');
}

/** How many marks have each state, and how many carry each evidence. */
export async function tally(page: Page): Promise<{ states: Record<string, number>; evidence: Record<string, number> }> {
  return mapMarks(page).evaluateAll((marks) => {
    const count = (attribute: string) => {
      const counts: Record<string, number> = {};
      for (const one of marks) {
        const value = one.getAttribute(attribute);
        if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
    };
    return { states: count('data-state'), evidence: count('data-evidence') };
  });
}

/** A text where it is shown: some texts also stand, for a while, where screen readers hear of them. */
export function shownText(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([data-announcer] *)'));
}

/** Where an element stands on the screen. */
export async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not on the screen`);
  return box;
}

/** The query of the address, empty when every key has its default. */
export function query(page: Page): string {
  return new URL(page.url()).search;
}
