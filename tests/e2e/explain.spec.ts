import type { Page } from '@playwright/test';
import { expect, open, openMapInfo, shownText, test } from './page.ts';

const card = (page: Page) => page.locator('[popover]:popover-open').last();
const word = (page: Page, id: string) => page.locator(`#term-${id}`);

test('by keyboard: a “?” opens its sentence, Esc closes it and the focus is back', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  const menu = page.getByRole('button', { name: 'Record: Belarus’s' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const mark = page.getByRole('button', { name: 'Whose record is this?' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('The same goods are counted twice: by Belarus');
  await page.keyboard.press('Escape');
  await expect(card(page)).not.toContainText('counted twice');
  await expect(mark).toBeFocused();
  // Once more, and on to the whole explanation.
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('counted twice');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How to read this' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(word(page, 'record')).toBeFocused();
  await expect(word(page, 'record')).toBeInViewport();
  await expect(page).toHaveURL(/#term-record$/);
  await page.goBack();
  await expect(menu).toBeInViewport();
});

test('the four choices explain themselves in one card where they are segments', async ({ page }) => {
  await open(page);
  const filters = page.getByRole('group', { name: 'Filters' });
  const about = filters.getByRole('button', { name: 'About these choices' });
  await about.click();
  const questions = filters.getByRole('button', { name: /\?$/ });
  await expect(questions).toHaveCount(4);
  for (const one of await questions.all()) {
    await one.click();
    await expect(card(page)).toContainText(/\w.*\.\s*How to read this$/);
    await page.keyboard.press('Escape');
    await expect(one).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(questions).toHaveCount(0);
});

test('every word of the legend explains itself, one tab stop for all of them', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const words = page.locator('#map ul button[popovertarget]').filter({ visible: true });
  const names = await words.allTextContents();
  expect(names.some((name) => name.startsWith('Not covered (incl. post-Soviet states and Cyprus)'))).toBe(true);
  const legend = page.getByRole('toolbar', { name: 'Legend' });
  await expect(legend.locator('button:not([tabindex="-1"])')).toHaveCount(1);
  await expect(legend.getByRole('button', { name: 'No figure', exact: true })).toBeVisible();
  for (const one of await words.all()) {
    await one.click();
    await expect(card(page)).toContainText(/\w.*\.\s*How to read this$/);
    await page.keyboard.press('Escape');
  }
});

test('a choice made after reading a word goes on without its place in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Find a partner' }).fill('turnover');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#term-turnover$/);
  await page.getByRole('radio', { name: 'Imports' }).check();
  await expect(page).toHaveURL(/\?flow=import$/);
});

for (const [text, id] of [
  ['mirror', 'mirror'],
  ['CIF', 'cif'],
] as const) {
  test(`the search for “${text}” leads to what it means`, async ({ page }) => {
    await open(page);
    await page.getByRole('combobox', { name: 'Find a partner' }).fill(text);
    await expect(page.locator('[role=option]:not(svg *)').first()).toContainText('Word explained');
    await page.keyboard.press('Enter');
    await expect(word(page, id)).toBeFocused();
    await expect(word(page, id)).toBeInViewport();
    await expect(page.locator(`#term-${id}:target`)).toHaveCount(1);
  });
}

test('the search says why Kazakhstan is not there, and Georgia beside South Georgia', async ({ page }) => {
  await open(page);
  const search = page.getByRole('combobox', { name: 'Find a partner' });
  await search.fill('kazakhstan');
  await expect(shownText(page, /^Kazakhstan is not covered: post-Soviet states and Cyprus are left out/)).toBeVisible();
  await search.fill('georgia');
  await expect(page.locator('[role=option]:not(svg *)', { hasText: 'South Georgia' })).toBeVisible();
  await expect(shownText(page, /^Georgia is not covered/)).toBeVisible();
});

test('an address that names a word begins at it', async ({ page }) => {
  await page.goto('./?years=2019..2020#term-implied');
  await expect(word(page, 'implied')).toBeFocused();
  await expect(word(page, 'implied')).toBeInViewport();
});

test('the reference page has every word at the same place, without scripts too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('group', { name: 'Filters' })).toBeHidden();
  await page.getByRole('link', { name: 'Every word explained' }).click();
  await page.goto(`${page.url().replace(/#.*/, '')}#term-mirror`);
  await expect(word(page, 'mirror')).toBeInViewport();
  await context.close();
});

test('a frame has no “?”, and its legend says no more than its words', async ({ page }) => {
  await page.goto('./?embed=1');
  await expect(
    page
      .locator('#map')
      .getByText(/^Not covered/)
      .filter({ visible: true }),
  ).toHaveText(/post-Soviet/);
  await expect(page.locator('[popovertarget]')).toHaveCount(0);
});

test('the table in the map’s place is wholly readable at 1440 px', async ({ page }) => {
  await open(page, '?view=table&years=2019..2020&flow=import');
  const scroller = page.locator('#table div:has(> table)');
  expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByRole('columnheader', { name: 'Share of AALA imports 2020' })).toBeInViewport({ ratio: 1 });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens the sentence of a control in its sheet, inside the screen', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Flow:/ }).tap();
    await page.getByRole('button', { name: 'What are exports, imports, turnover and balance?' }).tap();
    await expect(card(page)).toContainText('turnover is the two added up');
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await page.getByRole('link', { name: 'How to read this' }).tap();
    await expect(word(page, 'flow')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeHidden();
  });

  test('a tap on a word of the legend explains it; the legend is as wide as the screen', async ({ page }) => {
    await open(page);
    await openMapInfo(page);
    await page.getByRole('button', { name: /^Implied/ }).tap();
    await expect(card(page)).toContainText('implied figures join the yearbook with the IMF record');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const entries = page.locator('#map ul').last();
    expect(await entries.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThanOrEqual(0);
  });
});
