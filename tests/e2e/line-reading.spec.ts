import { expect, firstLines, open, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('what a tap on the lines reads stays while a mouse rests elsewhere, until the next tap elsewhere', async ({
  page,
}) => {
  await open(page);
  const turkey = firstLines(page);
  await turkey.tap({ position: { x: 90, y: 60 } });
  await expect(turkey).toContainText('Belarus’s record:');
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await expect(turkey).toContainText('Belarus’s record:');
  const early = await turkey.locator('b').first().textContent();
  await turkey.tap({ position: { x: 40, y: 60 } });
  await expect(turkey.locator('b').first()).not.toHaveText(early ?? '');
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(turkey).not.toContainText('Belarus’s record:');
});
