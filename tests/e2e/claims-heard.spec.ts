import type { Page } from '@playwright/test';
import { Hand, heardIn } from './heard.ts';
import { expect, open, test } from './page.ts';

const claims = (page: Page) => page.getByRole('region', { name: 'Claims', exact: true });
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Comes by the Tab key from the filter of verdicts to the list. */
async function enterList(page: Page): Promise<Hand> {
  const hand = new Hand(page);
  await claims(page).getByRole('radio', { checked: true }).focus();
  await hand.press('Tab');
  return hand;
}

test('the list of claims has a name, and says in its cells the verdict and the two numbers, in words', async ({
  page,
}) => {
  await open(page);
  const table = claims(page).getByRole('table');
  await expect(table).toHaveAccessibleName(
    'Claims and what they were compared with, by verdict and its strength; 30 claims',
  );
  const heard = await heardIn(page, page.locator('#claim-C02'));
  const text = heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim());
  expect(text.join(' ')).toMatch(
    /plus 9\.7 percent .*paragraph 2 .*Differs, weak ?\. plus 9\.7 percent claimed; minus 25\.4 percent for 2020 to 2021 in UN Comtrade/,
  );
  const all = (await heardIn(page, table)).map(({ name }) => name).join(' ');
  expect(all.match(/[≈−→¶]|[+]\d|\d%|US\$\d/g) ?? []).toEqual([]);
});

test('no cell of the claims is longer than is heard in one breath before its disclosure', async ({ page }) => {
  await open(page);
  const lengths = await claims(page)
    .locator('tbody td:last-child li')
    .evaluateAll((parts) =>
      parts.map((part) => {
        const shown = part.cloneNode(true) as HTMLElement;
        for (const more of shown.querySelectorAll('details')) more.remove();
        return shown.textContent.split(/\s+/).length;
      }),
    );
  expect(lengths.length).toBeGreaterThan(30);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
});

test('the disclosures of the claims are one stop, walked by arrow keys, each named by its claim', async ({ page }) => {
  await open(page);
  const hand = await enterList(page);
  await expect(claims(page).getByText(/^Arrow keys, Home and End go/)).toBeVisible();
  const names = [await focusedName(page)];
  const count = await claims(page).locator('summary:visible').count();
  for (let step = 1; step < count; step += 1) {
    await hand.press('ArrowDown');
    names.push(await focusedName(page));
  }
  expect(names[0]).toBe(
    'The two numbers and their sources: Exports to China grew in 2021, UN Comtrade, annual, Belarus as reporter, 2020 to 2021',
  );
  const repeated = names.filter((name, index) => name === '' || name === names[index - 1]);
  expect(repeated).toEqual([]);
  await hand.press('Home', 'Enter');
  await expect(page.locator('#claim-C02 details').first()).toHaveAttribute('open');
  await hand.press('Enter', 'Tab');
  await expect(claims(page).locator(':focus')).toHaveCount(0);
});

test('what stands behind a disclosure is reached by Tab while it is open', async ({ page }) => {
  await open(page);
  const hand = await enterList(page);
  await hand.press('Enter', 'Tab');
  await expect(page.locator('#claim-C02 details[open] a:focus')).toHaveAttribute('href', /^https?:/);
});
