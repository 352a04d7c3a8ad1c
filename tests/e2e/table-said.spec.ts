import type { Page } from '@playwright/test';
import { listen } from './heard.ts';
import { expect, open, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Each act ends with one text, said once. */
const ACTS: readonly {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly said: string;
}[] = [
  {
    name: 'another order of the table',
    act: (page) => part(page, 'Table').getByRole('button', { name: 'Imports 2021' }).press('Enter'),
    said: 'Sorted by imports, highest first. China leads.',
  },
  {
    name: 'the same order turned',
    act: (page) => part(page, 'Table').getByRole('button', { name: 'Turnover 2021' }).press('Enter'),
    said: 'Sorted by turnover, lowest first. Pakistan leads.',
  },
  {
    name: 'all rows of the table',
    act: (page) => part(page, 'Table').getByRole('button', { name: 'Show all 154 partners' }).press('Enter'),
    said: '154 partners shown, 15 before. The new rows begin with Taiwan.',
  },
  {
    name: 'the table as a file',
    act: (page) => part(page, 'Table').getByRole('button', { name: 'Download CSV' }).press('Enter'),
    said: 'trade-export-change-2020-2021.csv was handed to the browser to save.',
  },
  {
    name: 'the map as a picture',
    act: async (page) => {
      await page.getByRole('button', { name: 'About this map and its sources' }).press('Enter');
      await page.getByRole('button', { name: 'Download SVG of the map' }).press('Enter');
    },
    said: 'map-export-change-2020-2021.svg was handed to the browser to save.',
  },
  {
    name: 'one verdict',
    act: (page) =>
      part(page, 'Claims')
        .getByRole('radio', { name: /^Differs/ })
        .check(),
    said: '3 of 30 claims: differs',
  },
  {
    name: 'the link and version for a report',
    act: (page) => page.getByRole('button', { name: 'Copy link and version for a report' }).press('Enter'),
    said: 'Link and version copied.',
  },
  {
    name: 'the link in the share menu',
    act: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Copy link', exact: true }).press('Enter');
    },
    said: 'Link copied.',
  },
  {
    name: 'a citation in the share menu',
    act: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'RIS', exact: true }).press('Enter');
    },
    said: 'Citation as RIS copied.',
  },
  {
    name: 'a file from the share menu',
    act: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
      await page.getByRole('button', { name: /^Events shown/ }).press('Enter');
    },
    said: 'events-2021.csv was handed to the browser to save.',
  },
];

for (const { name, act, said } of ACTS)
  test(`${name}: said once, and nothing else`, async ({ page }) => {
    await open(page);
    const heard = await listen(page);
    await act(page);
    await expect.poll(heard).toEqual([said]);
    // Whatever is asked for is said in order: what this says was asked for last.
    await page.getByRole('radio', { name: 'Imports', exact: true }).evaluate((radio: HTMLElement) => radio.click());
    await expect.poll(async () => (await heard()).at(-1)).toContain('Belarus’s imports');
    expect((await heard()).slice(0, -1)).toEqual([said]);
  });

test('the heading of the claims says which of them are listed', async ({ page }) => {
  await open(page, '?verdict=differs');
  await expect(part(page, 'Claims').getByRole('heading', { level: 2 })).toHaveText('3 of 30 claims: differs');
  await part(page, 'Claims').getByRole('radio', { name: /^All/ }).check();
  await expect(part(page, 'Claims').getByRole('heading', { level: 2 })).toHaveText('30 claims, checked');
});
