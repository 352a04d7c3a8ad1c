import { expect, open, row, test } from './page.ts';

test('the number in the sentence opens where it comes from', async ({ page }) => {
  await open(page);
  await page.locator('h1 button').click();
  const sentence = page.getByRole('main');
  await expect(sentence.getByText('Stated: printed as it stands')).toBeVisible();
  await expect(sentence.getByRole('link', { name: 'Claim C04' })).toBeVisible();
});

test('a derived figure opens its formula, interval and inputs, and an input leads to its claim', async ({ page }) => {
  await open(page, '?focus=PAK&verdict=differs');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await panel
    .getByRole('button', { name: /derived\. Where it comes from: Exports to Pakistan, 2021$/ })
    .first()
    .click();
  await expect(panel.getByText('(US$92.6 m + US$63.6 m) ÷ 2 = US$78.1 m')).toBeVisible();
  await expect(panel.getByText(/US\$78\.05–78\.15 m/)).toBeVisible();
  await expect(page.locator('#claim-C08')).toHaveCount(0);
  await panel.getByRole('link', { name: 'Claim C08' }).first().click();
  await expect(page.locator('#claim-C08')).toBeInViewport();
});

test('a missing figure in the table opens its reason', async ({ page }) => {
  await open(page);
  const brazil = row(page, 'BRA');
  await expect(brazil).toHaveAttribute('data-reason', 'no-source');
  await brazil
    .getByRole('button', { name: /no figure|No source/i })
    .first()
    .click();
  await expect(
    page.getByText(/Brazil: the trade record ends in 2020, and no claim gives exports for 2021/),
  ).toBeVisible();
});
