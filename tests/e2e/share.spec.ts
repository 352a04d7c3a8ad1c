import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { violations, WCAG } from './axe.ts';
import { expect, open, row, test } from './page.ts';

const menu = (page: Page) => page.getByRole('dialog', { name: 'Share and take away' });
const shareButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });

async function openMenu(page: Page) {
  await shareButton(page).click();
  await expect(menu(page)).toBeVisible();
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, comment: '#', bom: true });

test.describe('the share menu', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens, copies the link and closes by keyboard, and gives focus back', async ({ page }) => {
    await open(page, '?flow=turnover&focus=PAK');
    await shareButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu(page).locator('[data-shown] > p')).toHaveText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe('?v=1&flow=turnover&focus=PAK');
    await expect(menu(page).getByRole('textbox', { name: 'Address of this view' })).toHaveValue(link);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(shareButton(page)).toBeFocused();
    // Esc closed the menu, not the panel behind it.
    await expect(page.getByRole('region', { name: 'Partner', exact: true })).toBeVisible();

    await page.goto(link);
    await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('US$92.6');
  });

  test('copies a citation whose title is the sentence on screen', async ({ page }) => {
    await open(page, '?years=2019..2020');
    const sentence = ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replace(/\s/g, ' ');
    await openMenu(page);
    await menu(page).getByRole('button', { name: 'CSL-JSON' }).click();
    await expect(menu(page).locator('[data-shown] > p')).toHaveText('Citation as CSL-JSON copied.');
    const [item] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(sentence).toContain(item.title);
    expect(new URL(item.URL).search).toBe('?v=1&years=2019..2020');
  });

  test('copies an embed code that shows the view without chrome', async ({ page }) => {
    await open(page, '?region=west-asia');
    await openMenu(page);
    await menu(page).getByRole('button', { name: 'Copy embed code' }).click();
    await expect(menu(page).locator('[data-shown] > p')).toHaveText('Embed code copied.');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, code);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Belarus’s exports to Turkey');
    await expect(frame.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
  });

  test('has no fault that axe finds, light and dark', async ({ page }) => {
    await open(page);
    await openMenu(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await violations(page, { tags: [...WCAG, 'best-practice'], parts: ['dialog'] });
      expect(found, colorScheme).toEqual([]);
    }
  });
});

test('where the clipboard is refused the text is shown to be copied by hand', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'RIS' }).click();
  const box = menu(page).getByRole('textbox', { name: /copy by hand/ });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/^TY {2}- DATA/);
  const selected = await box.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart);
  expect(selected).toBeGreaterThan(100);
});

for (const [query, fileName] of [
  ['', 'trade-export-change-2020-2021.csv'],
  [
    '?years=2015..2020&flow=import&measure=value&region=west-asia&sort=value',
    'trade-import-value-2015-2020-west-asia.csv',
  ],
] as const) {
  test(`${fileName} is the table on screen`, async ({ page }) => {
    await open(page, query);
    await openMenu(page);
    const download = await downloaded(page, () =>
      menu(page)
        .getByRole('button', { name: /^Figures shown/ })
        .click(),
    );
    expect(download.suggestedFilename()).toBe(fileName);
    const text = await textOf(download);
    expect(text.startsWith('\uFEFF# AALA Trade Atlas: ')).toBe(true);
    expect(text).toContain(`${new URL(page.url()).origin}/some/folder/?v=1${query.replace('?', '&')}\n`);

    await page.keyboard.press('Escape');
    const more = page.getByRole('button', { name: /^Show all \d+ partners$/ });
    if (await more.isVisible()) await more.click();
    const onScreen = await page.locator('#table tbody tr[data-iso3]').evaluateAll((rows) =>
      rows.map((one) => ({
        iso3: one.getAttribute('data-iso3'),
        value: one.getAttribute('data-value') ?? '',
        evidence: one.getAttribute('data-evidence') ?? '',
        reason: one.getAttribute('data-reason') ?? '',
      })),
    );
    const inFile = rowsOf(text);
    expect(inFile.map(({ iso3, evidence, reason }) => ({ iso3, evidence, reason }))).toEqual(
      onScreen.map(({ iso3, evidence, reason }) => ({ iso3, evidence, reason })),
    );
    for (const [index, { value }] of onScreen.entries()) {
      if (value === '') expect(inFile[index]?.value).toBe('');
      else expect(Number(inFile[index]?.value) / Number(value)).toBeCloseTo(1, 12);
    }
  });
}

test('the table’s own button saves the same file, with the levels that are on screen', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const download = await downloaded(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
  expect(download.suggestedFilename()).toBe('trade-export-change-2019-2020.csv');
  const turkey = rowsOf(await textOf(download)).find(({ iso3 }) => iso3 === 'TUR');
  const millions = (Number(turkey?.export_to_usd) / 1e6).toFixed(1);
  await expect(row(page, 'TUR')).toContainText(millions);
  expect(turkey?.export_to_evidence).toBe('observed');
});

test('the events file holds the events that the filters leave', async ({ page }) => {
  await open(page, '?dates=2021-06-01..2021-09-30&kinds=visit~forum');
  await openMenu(page);
  const download = await downloaded(page, () =>
    menu(page)
      .getByRole('button', { name: /^Events shown/ })
      .click(),
  );
  expect(download.suggestedFilename()).toBe('events-2021-06-01-2021-09-30-visit-forum.csv');
  const rows = rowsOf(await textOf(download));
  await page.keyboard.press('Escape');
  const summary = await page
    .getByRole('region', { name: 'Events' })
    .getByText(/^\d+ events? dated/)
    .textContent();
  const counts = [...(summary ?? '').matchAll(/(\d+) (?:events? dated|known only)/g)].map(([, count]) => Number(count));
  expect(counts).toHaveLength(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['visit', 'forum']));
});

test('the zip opens and holds the published package', async ({ page }) => {
  await open(page);
  await openMenu(page);
  const link = menu(page).getByRole('link', { name: /whole data package/ });
  const download = await downloaded(page, () => link.click());
  expect(download.suggestedFilename()).toMatch(/^aala-trade-atlas-data-[\d.]+\.zip$/);
  const files = unzipSync(readFileSync(await download.path()));
  const folder = download.suggestedFilename().replace(/\.zip$/, '');
  for (const name of ['datapackage.json', 'trade.csv', 'claims.csv', 'events.csv', 'sources.csv']) {
    expect(Buffer.from(files[`${folder}/${name}`] ?? []).equals(readFileSync(`data/${name}`))).toBe(true);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('the menu fits the screen, its targets fit a finger, and the page behind stays as wide as it was', async ({
    page,
  }) => {
    await open(page);
    await openMenu(page);
    const box = await menu(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(700);
    const heights = await menu(page)
      .locator('button, a, input')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const overflow = await menu(page).evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(overflow).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await menu(page).getByRole('button', { name: 'Copy embed code' }).scrollIntoViewIfNeeded();
    // A press beside the menu closes it.
    await page.touchscreen.tap(195, 3);
    await expect(menu(page)).toBeHidden();
  });
});
