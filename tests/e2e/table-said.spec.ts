import type { Page } from '@playwright/test';
import { listen } from './heard.ts';
import { expect, open, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const inTable = (page: Page, name: string) => part(page, 'Table').getByRole('button', { name }).press('Enter');
const inMenu = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');

/** What is done one after the other; each act ends with one text, said once. */
const ACTS: readonly (readonly [act: (page: Page) => Promise<unknown>, said: string])[] = [
  [(page) => inTable(page, 'Show all 154 partners'), '154 partners shown, 15 before. The new rows begin with Taiwan.'],
  [(page) => inTable(page, 'Turnover 2021'), 'Sorted by turnover, lowest first. Pakistan leads.'],
  [(page) => inTable(page, 'Imports 2021'), 'Sorted by imports, highest first. China leads.'],
  [(page) => inTable(page, 'Download CSV'), 'trade-export-change-2020-2021.csv was handed to the browser to save.'],
  [
    async (page) => {
      await page.getByRole('button', { name: 'About this map and its sources' }).press('Enter');
      await page.getByRole('button', { name: 'Download SVG of the map' }).press('Enter');
    },
    'map-export-change-2020-2021.svg was handed to the browser to save.',
  ],
  [
    (page) =>
      part(page, 'Claims')
        .getByRole('radio', { name: /^Differs/ })
        .check(),
    '3 of 30 claims: differs',
  ],
  [
    (page) => page.getByRole('button', { name: 'Copy link and version for a report' }).press('Enter'),
    'Link and version copied.',
  ],
  [
    async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
      await inMenu(page, 'Copy link');
    },
    'Link copied.',
  ],
  [(page) => inMenu(page, 'RIS'), 'Citation as RIS copied.'],
  [(page) => inMenu(page, /^Events shown/), 'events-2021.csv was handed to the browser to save.'],
];

test('orders, rows, files, verdicts and copies are each said once, and nothing else', async ({ page }) => {
  await open(page);
  const heard = await listen(page);
  for (const [index, [act]] of ACTS.entries()) {
    await act(page);
    await expect.poll(heard).toEqual(ACTS.slice(0, index + 1).map(([, said]) => said));
  }
  // Whatever is asked for is said in order: what this says was asked for last.
  await page.getByRole('radio', { name: 'Imports', exact: true }).evaluate((radio: HTMLElement) => radio.click());
  await expect.poll(async () => (await heard()).at(-1)).toContain('Belarus’s imports');
  expect((await heard()).slice(0, -1)).toEqual(ACTS.map(([, said]) => said));
});

test('the heading of the claims says which of them are listed', async ({ page }) => {
  await open(page, '?verdict=differs');
  await expect(part(page, 'Claims').getByRole('heading', { level: 2 })).toHaveText('3 of 30 claims: differs');
  await part(page, 'Claims').getByRole('radio', { name: /^All/ }).check();
  await expect(part(page, 'Claims').getByRole('heading', { level: 2 })).toHaveText('30 claims, checked');
});
