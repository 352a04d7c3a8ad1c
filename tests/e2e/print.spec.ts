import { expect, open, test } from './page.ts';

for (const [name, query] of [
  ['the map and its charts', ''],
  ['a partner', '?focus=PAK'],
  ['the table', '?view=table'],
] as const) {
  test(`print gives one page of ${name}`, async ({ page }) => {
    await open(page, query);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('print is light, says its sources and link, hatches falls, and leaves controls out', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?years=2019..2020&theme=dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('This view: http')).toContainText('v=1&years=2019..2020');
  await expect(page.getByRole('contentinfo')).toContainText('Direction of Trade Statistics');
  await expect(page.getByRole('radiogroup', { name: 'Flow' })).toBeHidden();
  await expect(page.getByRole('slider')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const fall = page.locator('#map [data-token="q1"][data-iso3]').first();
  expect(await fall.evaluate((shape) => getComputedStyle(shape).fill)).toContain('map-fall-q1');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
