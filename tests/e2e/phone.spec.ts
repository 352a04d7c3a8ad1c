import type { Locator, Page } from '@playwright/test';
import { expect, firstLines, mark, open, query, test } from './page.ts';

/** The thumb that is drawn; the slider itself is a hidden input inside it. */
function thumb(page: Page, name: string): Locator {
  return page.getByRole('slider', { name }).locator('xpath=..');
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the first screen holds the sentence, the filters as pills, the map and the years', async ({ page }) => {
  await open(page);
  for (const part of [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('button', { name: 'Flow: Exports' }),
    page.getByRole('region', { name: 'Map', exact: true }),
    thumb(page, 'To year'),
  ])
    await expect(part).toBeInViewport();
});

test('a pill opens its choices as a sheet', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Flow: Exports' }).tap();
  await page.getByRole('radio', { name: 'Imports' }).tap();
  await expect.poll(() => query(page)).toBe('?flow=import');
  await expect(page.getByRole('radiogroup', { name: 'Flow' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Flow: Imports' })).toBeVisible();
});

test('regions are chosen together in their sheet, until it is done with', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Region: All 154' }).tap();
  await page.getByRole('checkbox', { name: /^Africa/ }).tap();
  await page.getByRole('checkbox', { name: /^Caribbean/ }).tap();
  await expect.poll(() => query(page)).toBe('?region=africa~caribbean');
  await page.getByRole('button', { name: 'Done', exact: true }).tap();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Region: Africa, Caribbean' })).toBeVisible();
});

test('the years stay within the thumb’s reach wherever the page is scrolled, and there is one pair of them', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('region', { name: 'Claims' }).scrollIntoViewIfNeeded();
  const to = page.getByRole('slider', { name: 'To year' });
  await expect(to).toHaveCount(1);
  await expect(thumb(page, 'To year')).toBeInViewport();
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2018..2020');
});

test('a thumb stays where it is until it is really moved', async ({ page }) => {
  await open(page, '?years=2010..2015');
  for (const [name, side] of [
    ['From year', -8],
    ['To year', 8],
  ] as const) {
    const box = await thumb(page, name).boundingBox();
    if (!box) throw new Error(`no thumb ${name}`);
    await page.mouse.move(box.x + side, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + side - 1, box.y + 10);
    await page.mouse.up();
  }
  await page.waitForTimeout(300);
  expect(query(page)).toBe('?years=2010..2015');
  const box = await thumb(page, 'To year').boundingBox();
  if (!box) throw new Error('no thumb');
  await page.mouse.move(box.x + 8, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 38, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/years=2010\.\.20(1[6-9]|2)/);
});

test('an event that is tapped shows its details on the screen', async ({ page }) => {
  await open(page);
  const marks = page.locator('#events [data-event]');
  await marks.first().scrollIntoViewIfNeeded();
  await marks.nth(20).tap();
  await expect(page.locator('[data-opened]')).toBeInViewport();
});

test('the panel is a sheet, Back closes it first', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await mark(page, 'CHN').tap();
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'China' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  expect(query(page)).toBe('?years=2019..2020');
});

test('the tables of a panel fit the screen, and scroll by themselves where it is narrower still', async ({ page }) => {
  await open(page, '?focus=CHN');
  const panel = page.getByRole('region', { name: 'Partner' });
  const table = panel.locator('table').filter({ hasText: 'Year' });
  const overflow = (one: Element) => one.scrollWidth - one.clientWidth;
  expect(await panel.evaluate(overflow)).toBe(0);
  expect(await table.locator('..').evaluate(overflow)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => table.locator('..').evaluate(overflow)).toBeGreaterThan(0);
  expect(await panel.evaluate(overflow)).toBe(0);
});

test('what is tapped is 44 pixels high', async ({ page }) => {
  await open(page);
  const small = await page
    .locator('main button, header button, main select, main summary, [role=radiogroup] label')
    .evaluateAll((controls) => {
      // A switch is 44 high with its border; a badge reaches past what is drawn of it.
      const heightOf = (control: Element) =>
        Math.max(
          control.getBoundingClientRect().height,
          Number.parseFloat(getComputedStyle(control, '::after').height) || 0,
        );
      return controls
        .filter((one) => one.checkVisibility() && !one.closest('h1, p, table, svg, dl, li'))
        .filter((one) => heightOf(one) < 42)
        .map((one) => `${one.textContent || one.getAttribute('aria-label')}: ${heightOf(one)}`);
    });
  expect(small).toEqual([]);
});

test('a tap on the lines reads the year', async ({ page }) => {
  await open(page);
  const turkey = firstLines(page);
  await turkey.tap({ position: { x: 90, y: 60 } });
  await expect(turkey).toContainText(/20\d\dBelarus’s record: US\$[\d.]+ m/);
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(turkey).not.toContainText('Belarus’s record:');
});
