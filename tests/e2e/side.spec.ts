import type { Locator, Page } from '@playwright/test';
import { expect, mark, open, test } from './page.ts';

const side = (page: Page) => page.getByRole('region', { name: 'Beside the map' });
const growth = (page: Page) => page.getByRole('region', { name: 'Growth', exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'Partner', exact: true });
const scrolled = (one: Locator) => one.evaluate((element) => element.scrollTop);

async function boxOf(one: Locator) {
  const box = await one.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1440, 900],
] as const) {
  test(`the open partner takes the place of the charts and no other, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const [map, years, place] = await Promise.all(
      [page.locator('#map'), page.locator('#timeline'), side(page)].map(boxOf),
    );
    await side(page).evaluate((one) => one.scrollTo(0, 120));
    await expect.poll(() => scrolled(side(page))).toBe(120);
    await mark(page, 'TUR').press('Enter');
    await expect(panel(page).getByRole('heading', { name: 'Turkey' })).toBeFocused();
    await expect(growth(page)).toBeHidden();
    expect(await boxOf(page.locator('#map'))).toEqual(map);
    expect(await boxOf(page.locator('#timeline'))).toEqual(years);
    expect(await boxOf(side(page))).toEqual(place);
    const box = await boxOf(panel(page));
    expect(box.x).toBeGreaterThanOrEqual(place?.x ?? Number.NaN);
    expect(box.right).toBeLessThanOrEqual(place?.right ?? Number.NaN);
    expect(await panel(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await scrolled(side(page))).toBe(0);

    await side(page).evaluate((one) => one.scrollTo(0, 400));
    const close = panel(page).getByRole('button', { name: 'Close Turkey' });
    expect((await boxOf(close)).y, 'the head stays in sight').toBeLessThan((place?.y ?? 0) + 60);
    await mark(page, 'CHN').press('Enter');
    await expect(panel(page).getByRole('heading', { name: 'China' })).toBeFocused();
    expect(await scrolled(side(page))).toBe(0);
    await page.keyboard.press('Escape');
    await expect(growth(page)).toBeVisible();
    expect(await scrolled(side(page)), 'the charts stand where they were').toBe(120);
  });
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const) {
  test(`the open partner is a sheet over the years that is raised by its grip, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?focus=TUR');
    const sheet = page.locator('[data-partner-place]');
    const years = await boxOf(page.locator('#timeline'));
    const low = await boxOf(sheet);
    expect(low.height).toBeCloseTo(0.44 * height, 0);
    expect(Math.abs(low.bottom - years.y)).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Raise the panel' }).click();
    await expect.poll(async () => Math.round((await boxOf(sheet)).y)).toBe(16);
    await page.getByRole('button', { name: 'Lower the panel' }).click();
    await expect.poll(async () => Math.round((await boxOf(sheet)).height)).toBe(Math.round(low.height));
    await page.getByRole('button', { name: 'Close Turkey' }).click();
    await expect(sheet).toHaveCount(0);
    await expect(growth(page)).toBeVisible();
  });
}

test('in a low window the panel stands in the page, and opening it brings the reader there', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page);
  await mark(page, 'TUR').press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Turkey' })).toBeInViewport();
  expect(await page.locator('[data-partner-place]').evaluate((one) => getComputedStyle(one).position)).toBe('relative');
});

test.describe('a panel that does not come', () => {
  test.use({ expectedFault: /did not come over the network/ });

  test('stands in its place and can be closed', async ({ page }) => {
    await page.route('**/assets/PartnerSection-*.js*', (route) => route.abort());
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page, '?focus=TUR');
      await expect(page.getByRole('alert').filter({ hasText: 'The partner panel' })).toBeInViewport();
      await page.getByRole('button', { name: 'Close the panel' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(growth(page)).toBeVisible();
    }
  });
});

test('the bars are whole beside the map without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const partners of ['', '?partners=TUR~PAK~VNM~CHN~IND~BRA~EGY~NGA']) {
    await open(page, partners);
    const bars = await boxOf(page.locator('[data-drawing="bars"] svg'));
    expect(bars.bottom).toBeLessThanOrEqual((await boxOf(side(page))).bottom);
  }
});

test('while a key moves the years the bars keep the order of their rows, and are sorted when it is let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, '?years=2019..2020');
  const names = () => page.locator('[data-drawing="bars"] svg title').allTextContents();
  const sorted = await names();
  await page.getByRole('slider', { name: 'From year' }).focus();
  for (let year = 2018; year >= 2010; year -= 1) await page.keyboard.down('ArrowLeft');
  await expect(growth(page).getByText('2010 to 2020', { exact: true })).toBeVisible();
  expect(await names()).toEqual(sorted);
  await page.keyboard.up('ArrowLeft');
  await expect.poll(names).not.toEqual(sorted);
});

test('the sources of both charts are one line; its “i” says all, and the pictures are taken there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page);
  await expect(growth(page).getByText('Sources: the yearbook and the IMF record')).toBeVisible();
  const whole = growth(page)
    .getByText(/^Source: .*International Monetary Fund/)
    .first();
  await expect(whole).toBeHidden();
  await growth(page).getByRole('button', { name: 'About the charts and their sources' }).click();
  await expect(whole).toBeVisible();
  await expect(growth(page).getByText(/^Hatched: Implied, with its interval\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(growth(page).getByRole('button', { name: /^Download (SVG|PNG) of the (bars|lines)$/ })).toHaveCount(4);
  await open(page, '?embed=1');
  await expect(whole).toBeVisible();
});
