import type { Page } from '@playwright/test';
import { listen } from './heard.ts';
import { choose, expect, mark, open, query, test } from './page.ts';

/** What a search suggests; the marks of a drawing may be options too. */
const SUGGESTED = '[role="option"]:not(svg *)';

/** Presses Tab until an element has the focus; fails when the whole page was walked without it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('the first Tab leads past everything to any part of the page', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const links = page.getByRole('navigation', { name: 'Skip to a part of the page' });
  await expect(links.getByRole('link', { name: 'Main finding' })).toBeFocused();
  await expect(links).toBeInViewport();
  for (const part of ['Filters', 'Map', 'Years', 'Charts', 'Events', 'Table']) {
    await page.keyboard.press('ArrowRight');
    await expect(links.getByRole('link', { name: part })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', { name: 'Table', exact: true });
  await expect(table).toBeInViewport();
  expect(await table.evaluate((part) => part.contains(document.activeElement))).toBe(true);
  expect(query(page), 'no place in the address').toBe('');
});

test('each part of the page is one number key away, until such keys are switched off', async ({ page }) => {
  await open(page);
  for (const [key, part] of [
    ['2', '#filters'],
    ['3', '#map [data-iso3]'],
    ['4', '#timeline'],
    ['5', '#growth'],
    ['6', '#events'],
    ['7', '#table'],
    ['8', '#claims'],
    ['1', '#finding h1'],
  ] as const) {
    await page.keyboard.press(key);
    const isThere = (selector: string) => document.activeElement?.closest(selector) !== null;
    expect(await page.evaluate(isThere, part), part).toBe(true);
    expect(await isWhollyCovered(page), part).toBe(false);
  }
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help and keys' });
  const keys = help.getByRole('checkbox', { name: /^Keys of one letter/ });
  await expect(keys).toBeFocused();
  await expect(help.getByRole('rowheader', { name: 's', exact: true })).toBeVisible();
  await keys.press('Space');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Find a partner' })).not.toHaveAttribute('aria-keyshortcuts', /./);
  const at = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.keyboard.press('/');
  await page.keyboard.press('s');
  await page.keyboard.press('7');
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(at);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The choice stays for the next visit.
  await open(page);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

/** Whether something lies over all of what has the focus. */
function isWhollyCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    const box = at?.getBoundingClientRect();
    if (!at || !box) return true;
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    return points.every(([x, y]) => {
      const seen = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
      return seen === null || !(at.contains(seen) || seen.contains(at));
    });
  });
}

test('Esc acts on what has the focus: from elsewhere on the page it closes no panel', async ({ page }) => {
  await open(page, '?focus=CHN');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel).toBeVisible();
  await page.getByRole('radio', { name: 'Exports' }).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await panel.getByRole('heading', { name: 'China' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the colours a reader chooses are kept here, and in no address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '?years=2019..2020&theme=light');
  const colours = () => page.evaluate(() => [document.documentElement.dataset.theme, location.search]);
  expect(await colours()).toEqual(['light', '?years=2019..2020&theme=light']);
  await page.getByRole('button', { name: 'Use dark colours' }).press('Enter');
  await expect.poll(colours).toEqual(['dark', '?years=2019..2020']);
  await expect(page.getByRole('button', { name: 'Use light colours' })).toBeFocused();
  await page.goto('./');
  expect(await colours(), 'before the app has come').toEqual(['dark', '']);
  await open(page, '?theme=light');
  expect(await colours(), 'a link that asks for colours has them').toEqual(['light', '?theme=light']);
  await page.goto('./?embed=1');
  expect(await colours(), 'a frame looks as its host made it').toEqual([undefined, '?embed=1']);
});

test('what changes elsewhere than at the focus is said once', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Claims' }).press('Enter');
  await expect.poll(said).toEqual(['Claims now stands first.']);
  await choose(page, 'Measure', 'Share');
  await expect.poll(async () => (await said()).length).toBe(2);
  await choose(page, 'Flow', 'Balance');
  await expect.poll(said).toContainEqual(expect.stringMatching(/A balance has no share/));
  const reset = page.getByRole('link', { name: 'Reset view' });
  await reset.press('Enter');
  await expect.poll(() => query(page)).toBe('');
  await expect(reset, 'the focus stays').toBeFocused();
  await page.getByRole('combobox', { name: 'Find a partner' }).focus();
  const before = (await said()).length;
  await page.keyboard.type('zzzq');
  await expect.poll(async () => (await said()).slice(before)).toEqual([expect.stringContaining('zzzq')]);
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
  const sendPanel = await hold(page, 'PartnerSection');
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
  const sendPanel = await hold(page, 'PartnerSection');
  const sendList = await hold(page, 'search-options');
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('singapore');
  await page.keyboard.press('Enter');
  sendList();
  await expect.poll(() => query(page)).toBe('?focus=SGP');
  await expect(page.locator('[role=listbox]:not(svg, svg *)')).toHaveCount(0);
  sendPanel();
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('events are filtered to the visits of a month, one is opened, and the way leads back', async ({ page }) => {
  await open(page);
  const events = page.getByRole('region', { name: 'Events' });
  await tabTo(page, '[aria-label^="All, "]');
  for (let kind = 0; kind < 3; kind += 1) await page.keyboard.press('ArrowRight');
  await expect(events.getByRole('button', { name: /^Visit, / })).toBeFocused();
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
  await expect(page.locator(SUGGESTED)).toHaveCount(1);
  await page.evaluate((suggested) => {
    document.body.dataset.most = '1';
    new MutationObserver(() => {
      const most = Math.max(Number(document.body.dataset.most), document.querySelectorAll(suggested).length);
      document.body.dataset.most = String(most);
    }).observe(document.body, { childList: true, subtree: true });
  }, SUGGESTED);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Singapore' })).toBeVisible();
  await expect(page.locator(SUGGESTED)).toHaveCount(0);
  expect(await page.evaluate(() => document.body.dataset.most)).toBe('1');
  await page.getByRole('combobox', { name: 'Add a partner to the charts' }).press('ArrowDown');
  await expect.poll(() => page.locator(SUGGESTED).count()).toBeGreaterThan(100);
});
