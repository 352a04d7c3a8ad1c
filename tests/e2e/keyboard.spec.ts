import type { Page } from '@playwright/test';
import { expect, mark, open, query, test } from './page.ts';

/** Presses Tab until an element has the focus; fails when the whole page was walked without it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('the first Tab leads past everything to the table', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the table' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Table', exact: true })).toBeInViewport();
});

test('the flow is chosen by arrow keys', async ({ page }) => {
  await open(page);
  await tabTo(page, 'input[name=flow]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?flow=import');
  await expect(page.getByRole('radio', { name: 'Imports' })).toBeFocused();
  await expect(mark(page, 'CHN')).toHaveAttribute('data-value', '8');
});

test('the years are moved by arrow, page and end keys', async ({ page }) => {
  await open(page);
  await tabTo(page, '[aria-label="From year"]');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2014..2021');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2014..2020');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect.poll(() => query(page)).toBe('?years=1992..2020');
});

test('a partner is found on the map by letters, opened, and the focus comes back to it', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await tabTo(page, '[data-iso3]');
  await page.keyboard.press('s');
  await page.keyboard.press('i');
  await page.keyboard.press('n');
  const singapore = mark(page, 'SGP');
  await expect(singapore).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(singapore).toBeFocused();
});

/** Keeps a script from coming until the returned function is called. */
async function hold(page: Page, script: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/assets/${script}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('a panel that comes late leaves the focus with a reader who has gone on', async ({ page }) => {
  const sendPanel = await hold(page, 'PartnerPart');
  await open(page);
  await mark(page, 'CHN').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?focus=CHN');
  await page.keyboard.press('ArrowRight');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-iso3'));
  expect(next).not.toBe('CHN');
  sendPanel();
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('China');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-iso3'))).toBe(next);
});

test('a search that is entered before its list has come opens the partner alone, and Esc closes it', async ({
  page,
}) => {
  const sendPanel = await hold(page, 'PartnerPart');
  const sendList = await hold(page, 'search-options');
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('singapore');
  await page.keyboard.press('Enter');
  sendList();
  await expect.poll(() => query(page)).toBe('?focus=SGP');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  sendPanel();
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('events are filtered to the visits of a month, one is opened, and the way leads back', async ({ page }) => {
  await open(page);
  const events = page.getByRole('region', { name: 'Events' });
  await tabTo(page, '[aria-label^="Visit, "]');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?kinds=visit');
  await tabTo(page, '[aria-label="Days of the events"]');
  await page.keyboard.type('September');
  await expect.poll(() => query(page)).toBe('?dates=2021-09-01..2021-09-30&kinds=visit');
  // The chapter dates no visit to September; one that was called off is known to the year, which holds September.
  await expect(events).toContainText('No event dated in September 2021, 1 known only to the year');
  await tabTo(page, '[data-listed]');
  await page.keyboard.press('Enter');
  const opened = page.getByRole('article', { name: 'Opened event' });
  await expect(opened).toContainText('called off');
  await expect.poll(() => query(page)).toContain('event=2021-makei-visit-pakistan');
  await tabTo(page, 'article button:last-child');
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(page.locator('[data-listed="2021-makei-visit-pakistan"]')).toBeFocused();
  await expect.poll(() => query(page)).toBe('?dates=2021-09-01..2021-09-30&kinds=visit');
  await page.goBack();
  await expect(opened).toBeVisible();
});

test('the search leads to regions and events as well', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('south america');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?region=south-america');
  await page.keyboard.press('/');
  await page.keyboard.type('lukashenko khan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Lukashenko meets Pakistani Prime Minister/ })).toBeFocused();
  await expect(page.getByRole('article', { name: 'Opened event' })).toBeInViewport();
});

test('the focus goes on to the next control when one goes away by its own press', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Remove Turkey' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Pakistan' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const change = page.getByRole('main').getByText('Show 2019–2020');
  await change.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('years=2019..2020');
  await expect(change).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('a pick from the search closes its list as it stands, without drawing every partner first', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Add a partner to the charts' }).pressSequentially('singap');
  await expect(page.locator('[role="option"]')).toHaveCount(1);
  await page.evaluate(() => {
    document.body.dataset.most = '1';
    new MutationObserver(() => {
      const most = Math.max(Number(document.body.dataset.most), document.querySelectorAll('[role="option"]').length);
      document.body.dataset.most = String(most);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Singapore' })).toBeVisible();
  await expect(page.locator('[role="option"]')).toHaveCount(0);
  expect(await page.evaluate(() => document.body.dataset.most)).toBe('1');
  await page.getByRole('combobox', { name: 'Add a partner to the charts' }).press('ArrowDown');
  await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThan(100);
});
