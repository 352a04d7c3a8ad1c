import { expect, open, test } from './page.ts';

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

test('the example page gives the frame the height of its view', async ({ page }) => {
  await page.goto('./embed.html');
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().locator('[data-iso3="CHN"]').first()).toHaveAttribute('data-state', 'value');
  await expect
    .poll(async () => {
      const inner = await frame
        .contentFrame()
        .locator('html')
        .evaluate((root) => root.scrollHeight);
      return Math.abs(Number(await frame.getAttribute('height')) - inner);
    })
    .toBeLessThanOrEqual(2);
});
