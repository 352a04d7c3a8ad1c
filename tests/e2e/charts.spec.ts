import type { Page } from '@playwright/test';
import { expect, firstLines, open, takenOver, test } from './page.ts';

/** Where every text of the charts stands, and how large each chart is, in the order of the page. */
function places(page: Page) {
  return page
    .locator('[data-drawing] svg text, [data-drawing="lines"] > div > div, [data-drawing="bars"]')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, top, height } = one.getBoundingClientRect();
        return [one.localName === 'text' ? one.textContent : 'chart', ...[left, top, height].map(Math.round)].join(' ');
      }),
    );
}

// As wide as a chart is drawn for: there the live one stands just where its picture stood.
for (const viewport of [
  { width: 1280, height: 720 },
  { width: 375, height: 667 },
]) {
  test(`at a width of ${viewport.width} the live charts take the place of their pictures, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./', { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.recharts-wrapper').count()).toBe(0);
    const served = await places(page);
    expect(served.length).toBeGreaterThan(20);
    await takenOver(page);
    await expect(page.locator('[data-drawing] .recharts-wrapper')).toHaveCount(5);
    expect((await places(page)).toSorted()).toEqual(served.toSorted());
  });
}

test('between the widths that pictures are drawn for, each is as large as it is drawn', async ({ page }) => {
  for (const width of [320, 360, 375, 412, 600, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./', { waitUntil: 'networkidle' });
    const drawn = page.locator('[data-picture] svg').filter({ visible: true });
    const scales = await drawn.evaluateAll((all) =>
      all.map((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))),
    );
    // One for the bars and one for each partner.
    expect(scales).toHaveLength(5);
    for (const scale of scales) expect(scale).toBeCloseTo(1, 2);
  }
});

test('the lines are one stop of the Tab key, and arrow keys read their years and go from partner to partner', async ({
  page,
}) => {
  await open(page);
  const charts = page.locator('[data-drawing="lines"] svg[role="img"]');
  expect(await charts.evaluateAll((all) => all.map((one) => (one as SVGElement).tabIndex))).toEqual([0, -1, -1, -1]);
  await charts.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(firstLines(page)).toContainText('1993Belarus’s record: ');
  await expect(page.locator('[aria-live]').filter({ hasText: /1993\. Belarus’s record: / })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(charts.nth(1)).toBeFocused();
  await expect(firstLines(page)).not.toContainText('Belarus’s record: ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(charts.nth(1)).toBeFocused();
});

test('a press on the lines leaves the focus where it is', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Find a partner' }).focus();
  await firstLines(page).click();
  await expect(page.getByRole('combobox', { name: 'Find a partner' })).toBeFocused();
});
