import type { Page } from '@playwright/test';
import { expect, open, query, test } from './page.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 900 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

/** Waits until a claim's row is marked, has the focus, and nothing lies over its top or its foot. */
async function expectShown(page: Page, claimId: string): Promise<void> {
  const row = page.locator(`#claim-${claimId}`);
  await expect(row).toBeFocused();
  await expect
    .poll(() =>
      row.evaluate((element) => {
        const { left, top, bottom } = element.getBoundingClientRect();
        const isBare = (y: number) => element.contains(document.elementFromPoint(left + 20, y));
        return { isMarked: element.matches(':target'), isBare: isBare(top + 8) && isBare(bottom - 8) };
      }),
    )
    .toEqual({ isMarked: true, isBare: true });
}

for (const viewport of SIZES) {
  test.describe(`on a screen ${viewport.width} wide`, () => {
    test.use({ viewport });

    test('a claim in the panel leads to its row, also when the list has left it out', async ({ page }) => {
      await open(page, '?focus=PAK&verdict=differs');
      await expect(page.locator('#claim-C08')).toHaveCount(0);
      const panel = page.getByRole('region', { name: 'Partner', exact: true });
      await panel.locator('a[href="#claim-C08"]').first().click();
      await expectShown(page, 'C08');
      expect(query(page)).toBe(viewport.width < 960 ? '' : '?focus=PAK');
    });

    test('a link to a claim that is opened directly shows its row, whatever the list leaves out or folds', async ({
      page,
    }) => {
      for (const [address, claimId] of [
        ['#claim-C08', 'C08'],
        ['?verdict=differs#claim-C28', 'C28'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(`./${address}`);
        await expectShown(page, claimId);
      }
    });

    test('a link to a claim beside a panel shows both; a panel that covers the claim gives it free', async ({
      page,
    }) => {
      await page.goto('./?focus=PAK&years=2019..2020#claim-C28');
      const close = page.getByRole('button', { name: 'Close Pakistan' });
      await expect(close).toBeVisible();
      const row = page.locator('#claim-C28');
      await expect.poll(() => row.evaluate((element) => element.matches(':target'))).toBe(true);
      if (viewport.width >= 960) return expectShown(page, 'C28');
      await close.click();
      await expect(row).toBeInViewport();
    });
  });
}

test('a claim in the evidence of the sentence is shown although the list had left it out', async ({ page }) => {
  await open(page, '?verdict=differs&years=2020..2021');
  await page.locator('h1 button').click();
  await page.getByRole('link', { name: 'Claim C04' }).click();
  await expectShown(page, 'C04');
});

test('choices that are undone after a claim was followed leave the reader where they are', async ({ page }) => {
  await open(page, '?years=2019..2020#claim-C08');
  await expectShown(page, 'C08');
  await page.getByRole('radio', { name: 'Imports' }).check();
  await expect.poll(() => query(page)).toContain('flow=import');
  await page.evaluate(() => window.scrollTo({ top: 200, behavior: 'instant' }));
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2019..2020');
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
});
