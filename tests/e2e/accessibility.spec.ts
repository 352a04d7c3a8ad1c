import type { Page } from '@playwright/test';
import { LAYOUT_RULES, violations, WCAG } from './axe.ts';
import { expect, open, openMapInfo, takenOver, test } from './page.ts';

const FIGURES = ['#finding', '#map', '#growth', '#table'];

// One load a state: colours differ by theme and nothing else does; between the widths of a phone and of a desk there are
// other places and sizes, but nothing that neither of them has. The first state is read whole each time, the others in those
// parts that are not as in the first.
for (const [name, query, parts] of [
  ['the map', '', []],
  ['the dense map', '?years=2019..2020', FIGURES],
  [
    'an open panel and event',
    '?focus=PAK&event=2021-09-16-lukashenko-khan',
    ['[aria-label="Partner"]', '#events', '#map'],
  ],
  ['the claims', '?view=claims', ['header', '#claims']],
  ['the table', '?view=table&flow=balance', ['header', ...FIGURES]],
] as const) {
  test(`axe finds nothing on ${name}, in both themes and at three widths`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, query);
    // What is not drawn until it comes near the screen would pass unread.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    expect(await violations(page, { tags: [...WCAG, 'best-practice'] })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, { only: ['color-contrast'], parts }), 'dark').toEqual([]);
    await page.setViewportSize({ width: 768, height: 900 });
    await takenOver(page);
    expect(await violations(page, { only: LAYOUT_RULES, parts }), 'dark, 768 wide').toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await takenOver(page);
    expect(await violations(page, { parts }), 'dark, 390 wide').toEqual([]);
  });
}

// What stands over the page, and what opens in it.
for (const [name, query, part, act] of [
  ['the skip links', '', 'nav', (page: Page) => page.keyboard.press('Tab')],
  ['the help', '', 'dialog', (page: Page) => page.keyboard.press('?')],
  ['the share menu', '', 'dialog', (page: Page) => page.keyboard.press('s')],
  ['the evidence of the sentence', '', '#finding', (page: Page) => page.locator('h1 button').click()],
  ['the words about the map', '', ':popover-open', (page: Page) => openMapInfo(page)],
  ['the events over the map', '', '#events', (page: Page) => page.getByRole('button', { name: /^Events/ }).click()],
  ['the notices of a mangled link', '?flow=exprot&years=3000', '#finding', async () => {}],
  ['a frame of another page', '?embed=1', 'body', async () => {}],
  ['a part that is zoomed to', '?region=africa&years=2019..2020', '#map', async () => {}],
] as const) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, query);
    await act(page);
    await expect(page.locator(part).first()).toBeVisible();
    await expect.poll(() => violations(page, { parts: [part] })).toEqual([]);
  });
}

test('axe finds nothing on the open list of the search, and Tab closes it first', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('asia');
  const list = page.locator('[role=listbox]:not(svg, svg *)');
  await expect(list.getByRole('option').first()).toBeVisible();
  // While the list is open the library hides the rest of the page from screen readers; no key leads into what is hidden.
  const shown = [
    await violations(page, { parts: ['[role=search]'] }),
    await violations(page, { parts: ['[role=listbox]:not(#map *, #events *)'] }),
  ];
  expect(shown).toEqual([[], []]);
  await page.keyboard.press('Tab');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('axe finds nothing on the choices of a phone, open as sheets', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const name of [/^Flow:/, /^Region:/]) {
    await page.getByRole('button', { name }).click();
    const done = page.getByRole('button', { name: 'Done', exact: true });
    await expect(done).toBeVisible();
    expect(await violations(page, { parts: [':popover-open'] })).toEqual([]);
    await done.click();
    await expect(done).toBeHidden();
  }
});

test('an open panel stands beside the map from 1024 px on and hides none of it', async ({ page }) => {
  await open(page, '?focus=CHN');
  for (const width of [1440, 1199, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const panel = await page.getByRole('region', { name: 'Partner', exact: true }).boundingBox();
    const map = await page.locator('#map').boundingBox();
    expect((map?.x ?? 0) + (map?.width ?? 0), `${width} wide`).toBeLessThanOrEqual(panel?.x ?? 0);
    expect(await sidewaysScroll(page), `${width} wide`).toBeLessThanOrEqual(0);
  }
});

test('nothing scrolls sideways, from 360 to 2560 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, '?event=2021-09-16-lukashenko-khan');
  for (const width of [360, 390, 768, 1024, 1200, 1440, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await takenOver(page);
    expect(await sidewaysScroll(page), `${width} wide`).toBeLessThanOrEqual(0);
  }
});

/** By how many pixels the page is wider than its window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('the keyboard alone finds Singapore, opens it, and comes back', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a partner' })).toBeFocused();
  await page.keyboard.type('singapore');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the map is one tab stop; arrows and letters move inside it', async ({ page }) => {
  await open(page);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  expect(await map.locator('[data-iso3][tabindex="0"]').count()).toBe(1);
  await map.locator('[data-iso3][tabindex="0"]').focus();
  await page.keyboard.press('v');
  await expect(map.locator('[data-iso3]:focus')).toHaveAttribute('aria-label', /^Venezuela/);
  await page.keyboard.press('ArrowDown');
  await expect(map.locator('[data-iso3]:focus')).not.toHaveAttribute('aria-label', /^Venezuela/);
  expect(await map.locator('[data-iso3][tabindex="0"]').count()).toBe(1);
});

test('an event is found, opened and left by keys', async ({ page }) => {
  await open(page);
  const lane = page.getByRole('region', { name: 'Events' });
  await lane.locator('[data-event][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Event' })).toBeVisible();
  await page.getByRole('article', { name: 'Event' }).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('article', { name: 'Event' })).toHaveCount(0);
});

test('every economy in scope can be seen and clicked', async ({ page }) => {
  await open(page);
  const hidden = await page
    .getByRole('region', { name: 'Map', exact: true })
    .locator('[data-iso3]')
    .evaluateAll((marks) => {
      const box = marks[0]?.closest('svg')?.getBoundingClientRect();
      return marks
        .filter((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          const isInside =
            box &&
            x + width / 2 > box.left &&
            x + width / 2 < box.right &&
            y + height / 2 > box.top &&
            y + height / 2 < box.bottom;
          return !isInside || width < 4 || height < 4;
        })
        .map((mark) => mark.getAttribute('data-iso3'));
    });
  expect(hidden).toEqual([]);
});
