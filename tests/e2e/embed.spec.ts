import type { Page } from '@playwright/test';
import { expect, open, shownText, test } from './page.ts';

test('an embedded view has no chrome, but its sources and the way to the whole page', async ({ page }) => {
  await open(page, '?years=2019..2020&region=asia&embed=1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Asia');
  for (const part of ['Table', 'Claims', 'Timeline'])
    await expect(page.getByRole('region', { name: part, exact: true })).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('Direction of Trade Statistics');
  await expect(page.getByRole('link', { name: /^Open this view/ })).toHaveAttribute(
    'href',
    '?years=2019..2020&region=asia',
  );
});

for (const width of [390, 768, 1280]) {
  test(`the panel of a partner stands among the figures of an embedded view ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?focus=PAK&embed=1');
    const panel = await boxOf(page, '[data-iso3-open="PAK"]');
    const [map, growth, foot] = [await boxOf(page, '#map'), await boxOf(page, '#growth'), await boxOf(page, 'footer')];
    expect(panel.top).toBeGreaterThanOrEqual(map.bottom);
    expect(growth.top).toBeGreaterThanOrEqual(panel.bottom);
    expect(foot.top).toBeGreaterThanOrEqual(growth.bottom);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.getByRole('button', { name: 'Close Pakistan' }).click();
    await expect(page.locator('[data-iso3-open]')).toHaveCount(0);
  });
}

test('links to claims lead from an embedded view to the whole page, in a tab of their own', async ({
  page,
  context,
}) => {
  await open(page, '?flow=turnover&focus=PAK&verdict=differs&embed=1');
  const link = page.getByRole('region', { name: 'Partner', exact: true }).locator('a[href*="#claim-"]').first();
  await expect(link).toHaveAttribute('href', /^\?flow=turnover&focus=PAK#claim-C\d\d$/);
  await expect(link).toHaveAttribute('rel', 'noopener');
  const opened = context.waitForEvent('page');
  await link.click();
  const whole = await opened;
  const { hash } = new URL((await link.getAttribute('href')) ?? '', whole.url());
  await expect(whole.locator(`tr${hash}`)).toBeInViewport();
});

test('the claims of an embedded list are linked to in place', async ({ page }) => {
  await page.goto('./?view=claims&focus=PAK&embed=1');
  const link = page.getByRole('region', { name: 'Partner', exact: true }).locator('a[href*="#claim-"]').first();
  await expect(link).toHaveAttribute('href', /^#claim-/);
  await expect(link).not.toHaveAttribute('target');
});

test.describe('the example page', () => {
  for (const width of [390, 768, 1200]) {
    test(`gives the frame the height of its view, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./embed.html');
      const frame = page.locator('iframe');
      await expect(frame.contentFrame().locator('[data-iso3="CHN"]').first()).toHaveAttribute('data-state', 'value');
      await expect(frame.contentFrame().locator('#growth svg').first()).toBeVisible();
      await expect.poll(() => fitOf(page)).toEqual({ hidden: 0, empty: 0 });
      // A change of its own length is followed, and so is the way back.
      const before = await frame.getAttribute('height');
      await frame.contentFrame().locator('[data-iso3="CHN"]').first().dispatchEvent('click');
      await expect(frame.contentFrame().getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
      await expect.poll(() => frame.getAttribute('height')).not.toBe(before);
      await expect.poll(() => fitOf(page)).toEqual({ hidden: 0, empty: 0 });
      await frame.contentFrame().getByRole('button', { name: 'Close China' }).click();
      await expect.poll(() => frame.getAttribute('height')).toBe(before);
    });
  }

  test('shows the code that the share menu copies, and the menu leads to it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?years=2019..2020');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(shownText(page, 'Embed code copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'See the code at work' }).click();
    await expect((await opened).locator('#code')).toHaveText(copied, { useInnerText: false });
  });
});

async function boxOf(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  const one = page.locator(selector);
  await expect(one).toBeVisible();
  return one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
}

/** How much of the view in the frame can only be scrolled to, and how much of the frame is below the view. */
async function fitOf(page: Page): Promise<{ hidden: number; empty: number }> {
  return page
    .locator('iframe')
    .contentFrame()
    .locator('footer')
    .evaluate((foot) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      const end = Math.ceil(foot.getBoundingClientRect().bottom + window.scrollY);
      return { hidden: scrollHeight - clientHeight, empty: clientHeight - end };
    });
}
