import type { Page } from '@playwright/test';
import { Hand, heardIn } from './heard.ts';
import { expect, open, test } from './page.ts';

const tablePart = (page: Page) => page.getByRole('region', { name: 'Table', exact: true });
const grid = (page: Page) => tablePart(page).getByRole('grid');

/** Comes into the table by the Tab key, from the button before it. */
async function enter(page: Page): Promise<Hand> {
  const hand = new Hand(page);
  await tablePart(page).getByRole('button', { name: 'Download CSV' }).focus();
  await hand.press('Tab');
  await expect(grid(page).locator(':focus')).toBeVisible();
  return hand;
}

/** What has the focus and is not wholly in sight: outside of the window, or under something that lies over it. */
async function coveredFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at?.closest('[role=grid]')) return `${at?.localName} has the focus`;
    // The head of a group can be wider than what is seen of its columns: its words are in sight.
    const place = (at.matches('[scope=colgroup]') && at.firstElementChild) || at;
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const corners = [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => [x, y] as const),
    );
    const isSeen = corners.every(([x, y]) => {
      const seen = document.elementFromPoint(x, y);
      return seen !== null && (at.contains(seen) || seen.contains(at));
    });
    return isSeen ? undefined : `${at.textContent} at ${Math.round(left)}, ${Math.round(top)}`;
  });
}

/** Presses a key some times; every cell that has the focus on the way is in sight. */
async function walk(page: Page, hand: Hand, key: string, times: number): Promise<void> {
  for (let step = 0; step < times; step += 1) {
    await hand.press(key);
    expect(await coveredFocus(page), `${key} ${step + 1}`).toBeUndefined();
  }
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [640, 400],
  [320, 256],
] as const) {
  test.describe(`in a window ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the cell that has the focus is wholly in sight, on every way through the table', async ({ page }) => {
      await open(page, '?years=2019..2020');
      const hand = await enter(page);
      await walk(page, hand, 'End', 1);
      await walk(page, hand, 'ArrowLeft', 14);
      await walk(page, hand, 'ArrowDown', 4);
      await walk(page, hand, 'ArrowRight', 14);
      await walk(page, hand, 'ArrowDown', 16);
      await walk(page, hand, 'ArrowLeft', 14);
      await walk(page, hand, 'ArrowUp', 18);
      await hand.press('Control+Home');
    });

    test('in the long table too, by pages and to its corners', async ({ page }) => {
      await open(page, '?years=2019..2020');
      await tablePart(page).getByRole('button', { name: 'Show all 154 partners' }).press('Enter');
      const hand = new Hand(page);
      expect(await coveredFocus(page)).toBeUndefined();
      await walk(page, hand, 'PageDown', 3);
      await walk(page, hand, 'End', 1);
      await walk(page, hand, 'ArrowUp', 12);
      await walk(page, hand, 'Control+End', 1);
      await walk(page, hand, 'PageUp', 2);
      await walk(page, hand, 'Control+Home', 1);
      await walk(page, hand, 'ArrowDown', 12);
    });
  });
}

test('the table is three stops of the Tab key: its download, its cells, and all of its rows', async ({ page }) => {
  await open(page);
  const stops: (string | null)[] = [];
  await tablePart(page).getByRole('button', { name: 'Download CSV' }).focus();
  while (await tablePart(page).locator(':focus').count()) {
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    await page.keyboard.press('Tab');
  }
  expect(stops).toEqual(['Download CSV', 'Partner', 'Show all 154 partners']);
});

test('the keys of the table are told: as what describes it, and in sight while it has the focus', async ({ page }) => {
  await open(page);
  const keys = tablePart(page).getByText(/^Arrow keys: from cell to cell/);
  await expect(keys).toBeHidden();
  await enter(page);
  await expect(keys).toBeVisible();
  const [first] = await heardIn(page, grid(page));
  expect(first).toMatchObject({ role: 'grid', description: (await keys.textContent())?.trim() });
});

test('a row is heard as its name and its figures: no cell repeats what heads say, none is empty, none comes twice', async ({
  page,
}) => {
  await open(page);
  const row = grid(page).locator('[data-iso3="CHN"]');
  const heard = (await heardIn(page, row)).filter(({ role }) => /^(gridcell|rowheader)$/.test(role));
  expect(heard.map(({ name }) => name)).toEqual([
    'China, in the charts',
    'Eastern Asia',
    'plus 9.7 percent, stated',
    '748.2 million dollars, observed',
    'about 820.8 million dollars, implied',
    '3,708.9 million dollars, observed',
    'about 4,005.6 million dollars, implied',
    'plus 8.0 percent, stated',
    'about 4,826.5 million dollars, implied',
    'about minus 3,184.8 million dollars, implied',
    'no figure, partly known',
    '2',
  ]);
  const heads = (await heardIn(page, grid(page).locator('thead'))).filter(({ role }) => role === 'columnheader');
  expect(heads.map(({ name }) => name)).toEqual([
    'Partner',
    'Region',
    'Chosen',
    'Exports',
    'Imports',
    'Both, 2021',
    '2021',
    'Exports, change 2020 to 2021',
    'Exports 2020',
    'Exports 2021',
    'Imports 2020',
    'Imports 2021',
    'Imports, change 2020 to 2021',
    'Turnover 2021',
    'Balance 2021',
    'Share of AALA exports 2021',
    'Contacts named for 2021',
  ]);
});

test('keys that lead nowhere in the table do not scroll the page away from it', async ({ page }) => {
  await open(page);
  const hand = await enter(page);
  await hand.press('ArrowDown', 'ArrowDown', 'ArrowRight');
  const before = await page.evaluate(() => window.scrollY);
  await hand.press('Space', 'Home', 'End', 'End', 'ArrowRight', 'ArrowRight');
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
