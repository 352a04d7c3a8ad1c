import type { Page } from '@playwright/test';
import { heardIn } from './heard.ts';
import { expect, open, test } from './page.ts';

/** What screen readers drop, spell or misread. */
const SIGNS = /[≈−¶→÷×·^]|US\$|\d%|\d [mb]n?\b/;

const growth = (page: Page) => page.getByRole('region', { name: 'Growth', exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'Partner', exact: true });

/** The stops of the Tab key inside a region, from its first on; each is what the focus is on. */
async function stopsIn(page: Page, region: string): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate((wanted) => {
      const { activeElement: at } = document;
      if (!at?.closest(`section[aria-label="${wanted}"]`)) return undefined;
      return (at.getAttribute('aria-label') ?? at.textContent ?? '').trim();
    }, region);
    if (name !== undefined) stops.push(name);
    else if (stops.length > 0) return stops;
  }
  throw new Error(`the Tab key never left ${region}`);
}

test('the charts beside the map are eight stops at most, and the numbers of the lines are the next after them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const stops = await stopsIn(page, 'Growth');
  expect(stops.length).toBeLessThanOrEqual(8);
  expect(stops[3]).toMatch(/^Turkey, Belarus’s exports 1992 to 2021\./);
  expect(stops[4]).toBe('The numbers, year by year');
  await page.getByRole('button', { name: 'Remove Turkey' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Remove China' })).toBeFocused();
});

test('the pictures of the charts are taken by arrow keys from their “i”, whose text keeps its own keys', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'About the charts and their sources' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Download SVG of the bars' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
});

test('the panel of a partner is ten stops at most, its table of ten years one that arrow keys walk by rows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?focus=TUR');
  await expect(panel(page).getByRole('heading', { name: 'Turkey' })).toBeVisible();
  expect((await stopsIn(page, 'Partner')).length).toBeLessThanOrEqual(10);
  const cell = (row: number) =>
    panel(page).locator('table').last().locator('tbody tr').nth(row).getByRole('button').nth(1);
  await cell(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(cell(1)).toBeFocused();
});

test('the charts are heard in words', async ({ page }) => {
  for (const query of ['', '?years=2019..2020&flow=balance', '?region=africa']) {
    await open(page, query);
    await growth(page).getByText('The numbers, year by year').click();
    await expect(growth(page).getByRole('row').first()).toBeVisible();
    const heard = await heardIn(page, growth(page));
    const texts = heard.filter(({ role }) => role !== 'generic').map(({ name }) => name);
    // The choice of a basis is called what its label says.
    expect(
      texts.filter((name) => SIGNS.test(name) && name !== 'US$'),
      query,
    ).toEqual([]);
    const lines = heard.filter(({ role, name }) => role === 'image' && /record: from/.test(name));
    expect(lines.length, query).toBeGreaterThan(3);
    for (const { name } of lines) expect(name).toMatch(/its (highest|lowest).* in \d{4}.*(part|never)/);
    expect(heard.filter(({ name }) => /^\d{4} compared$/.test(name)).length, query).toBe(2);
  }
});

test('the panel is heard in words, evidence too, and no two neighbours alike', async ({ page }) => {
  for (const partner of ['TUR', 'PAK', 'EGY', 'AIA', 'TCA']) {
    await open(page, `?focus=${partner}`);
    const all = panel(page).getByRole('button', { name: 'How each is reached' });
    if ((await all.count()) > 0) await all.click();
    const heard = (await heardIn(page, panel(page))).filter(({ role }) => role !== 'generic');
    expect(
      heard.filter(({ name }) => SIGNS.test(name)).map(({ name }) => name),
      partner,
    ).toEqual([]);
    const buttons = heard.filter(({ role, name }) => role === 'button' && !/^[a-z ]*[\d,.]+(, \w+)?$/.test(name));
    const alike = buttons.filter(({ name }, index) => name === buttons[index + 1]?.name);
    expect(alike, partner).toEqual([]);
  }
});

test('a panel says of its lines what they do, and a figure that it opens where it comes from', async ({ page }) => {
  await open(page, '?focus=TUR');
  const names = (await heardIn(page, panel(page))).map(({ role, name }) => `${role}: ${name}`);
  expect(names).toContainEqual(
    expect.stringMatching(/^image: Exports, 1992 to 2021, by .* record: from .* its highest, .* part most in \d{4}/),
  );
  expect(names).toContainEqual(
    expect.stringMatching(
      /^button: about 360\.4 million dollars ?, implied\. Where it comes from: Exports to Turkey, 2021$/,
    ),
  );
  expect(names).toContainEqual(expect.stringMatching(/^columnheader: Turkey in percent of Belarus$/));
});

test('Esc closes the evidence, then the panel; elsewhere on the page it closes neither', async ({ page }) => {
  await open(page, '?focus=TUR');
  const figure = panel(page).getByRole('button', { name: /implied\. Where it comes from: Exports to Turkey, 2021$/ });
  await figure.press('Enter');
  await expect(panel(page).getByText('Implied from 2 figures')).toBeVisible();
  await page.getByRole('radio', { name: 'Imports' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByText('Implied from 2 figures')).toBeVisible();
  await figure.focus();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('link', { name: 'Claim C04' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
  await expect(panel(page).getByText('Implied from 2 figures')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('charts of partners outside the region say so, and show its largest when asked', async ({ page }) => {
  await open(page, '?region=africa');
  await expect(growth(page).getByText(/^The charts keep the partners chosen: .* are not in Africa\./)).toBeVisible();
  await growth(page)
    .getByRole('button', { name: 'Compare the four largest of Africa, by exports in 2020' })
    .press('Enter');
  await expect(growth(page).getByText(/^The charts keep the partners chosen/)).toHaveCount(0);
  await expect(growth(page).getByRole('button', { name: /^Remove/ })).toHaveCount(4);
});
