import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, mapMarks, mark, open, query, takenOver, test } from './page.ts';

const DIST = 'dist';

/** Keeps files that match from coming, until the function that it gives is called. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Waits until what hydrates by itself answers, without the reader. */
async function liveUnused(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const section of ['#map', '#growth']) await expect(page.locator(section)).toHaveAttribute('data-live');
}

test('the served page holds the map before any script runs', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const marks = html.match(/data-iso3="[A-Z]{3}"[^>]*data-state="/g) ?? [];
  expect(marks.length + (html.match(/data-state="[a-z-]+"[^>]*data-iso3="/g) ?? []).length).toBeGreaterThanOrEqual(155);
  expect(html).toContain('grew 170.4%');
});

test('the app takes the served page over and changes nothing in it', async ({ page }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  // All of it has come; its scripts are held back.
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(() => document.fonts.ready);
  // The controls of a group are one stop only when arrow keys lead from one to the next, and what answers says so.
  const drawn = () =>
    page.locator('main').evaluate((main) => {
      const map = (main.querySelector('#map') ?? main).cloneNode(true) as Element;
      for (const one of map.querySelectorAll('[role=toolbar] button')) one.removeAttribute('tabindex');
      map.removeAttribute('data-live');
      return map.outerHTML;
    });
  // Of the page as it is when all of it is laid out, which it is in the end.
  const height = () =>
    page.evaluate(() => {
      const whole = document.head.appendChild(document.createElement('style'));
      whole.textContent = '* { content-visibility: visible !important }';
      const { scrollHeight } = document.documentElement;
      whole.remove();
      return scrollHeight;
    });
  const [mapBefore, heightBefore] = [await drawn(), await height()];
  release();
  await liveUnused(page);
  expect(await drawn()).toBe(mapBefore);
  expect(await height()).toBe(heightBefore);
  // A mismatch would be said in the console.
  await takenOver(page);
  await mark(page, 'PAK').press('Enter');
  await expect.poll(() => query(page)).toBe('?focus=PAK');
});

test('what a reader does before the app has come is done when it has, and not shown as done before', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  const imports = page.getByRole('radio', { name: 'Imports' });
  await page.locator('label').filter({ has: imports }).click();
  await expect(imports).not.toBeChecked();
  await page.getByRole('slider', { name: 'From year' }).press('ArrowLeft');
  await page.getByRole('button', { name: 'Africa 60' }).click();
  await mark(page, 'EGY').press('Enter');
  release();
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Egypt');
  await expect.poll(() => query(page)).toBe('?years=2019..2021&flow=import&region=africa&focus=EGY');
  await expect(imports).toBeChecked();
});

test('a part that comes later does what was pressed in it when it comes', async ({ page }) => {
  const release = await holdBack(page, '**/assets/GrowthSection-*.js');
  await page.goto('./');
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: 'Log' }) })
    .click();
  await mark(page, 'PAK').click();
  await expect.poll(() => query(page)).toBe('?focus=PAK');
  release();
  await expect.poll(() => query(page)).toBe('?focus=PAK&scale=log');
});

test('what is typed before the search has come is searched for', async ({ page }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Find a partner' }).pressSequentially('singap');
  release();
  await expect(page.locator('[role=option]:not(svg *)', { hasText: 'Singapore' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('focus=SGP');
});

test('what only answers to the reader comes when the reader moves', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\/assets\/|-[\w-]+\.js$/g, '')));
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('#growth svg').first()).toBeVisible();
  const later = [
    'BarsChart',
    'PanelChart',
    'ZoomGestures',
    'PartnerSection',
    'EverythingSearch',
    'PartnerSearch',
    'ShareMenuSection',
    'download-image',
  ];
  expect(later.filter((part) => asked.includes(part))).toEqual([]);
  let x = 400;
  await expect(async () => {
    await page.mouse.move(x++, 500);
    expect(asked).toEqual(expect.arrayContaining(['ZoomGestures', 'PartnerSection', 'BarsChart', 'PanelChart']));
  }).toPass();
});

/** Sorts the table as a screen reader presses: without a pointer, keys or a scroll before. */
async function sortTable(page: Page): Promise<void> {
  const head = page.locator('#table th button').first();
  await head.evaluate((button: HTMLElement) => button.click());
}

test('table, events and claims stay as served until the reader does something, and do it then', async ({ page }) => {
  await page.goto('./');
  await liveUnused(page);
  const sections = ['#table', '#events', '#claims'].map((section) => page.locator(section));
  for (const section of sections) await expect(section).not.toHaveAttribute('data-live');
  await sortTable(page);
  await expect.poll(() => query(page)).toContain('sort=');
  for (const section of sections) await expect(section).toHaveAttribute('data-live');
});

test('what was pressed in the table before the app had come is done without another press', async ({ page }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await sortTable(page);
  release();
  await expect.poll(() => query(page)).toContain('sort=');
});

test('what is below the screen waits for an idle browser, or for a reader who moves', async ({ page }) => {
  // A browser that is never idle.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('./');
  await liveUnused(page);
  const isLaidOut = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true });
  const below = [page.locator('#table td').first(), page.locator('#claims td').first()];
  for (const one of below) expect(await one.evaluate(isLaidOut)).toBe(false);
  await page.mouse.move(400, 500);
  // What is near comes at once, and the rest on the way to it.
  await page.mouse.wheel(0, 900);
  for (const one of below) await expect.poll(() => one.evaluate(isLaidOut)).toBe(true);
});

test('the outlines of the map are sent once: in the page, not as a file beside it', async ({ page, request }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const address of ['./', './?years=2019..2020', './?view=table&embed=1']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('region', { name: /^(Map|Table)$/ }).first()).toBeVisible();
  }
  expect(asked.filter((path) => path.endsWith('shapes.json'))).toEqual([]);
  await open(page, '?years=2019..2020');
  const file = await (await request.get('./data/shapes.json')).json();
  const drawn = await mapMarks(page).evaluateAll((marks) =>
    marks.map((mark) => [mark.getAttribute('data-iso3'), mark.getAttribute('d') ?? undefined]),
  );
  const sent = file.shapes.map(({ iso3, path }: { iso3: string; path?: string }) => [iso3, path]);
  expect(drawn.toSorted()).toEqual(sent.toSorted());
});

test('a link with choices never shows the view without them while its script is on the way', async ({ page }) => {
  await holdBack(page, '**/assets/*.js');
  await page.goto('./?years=2019..2020&theme=dark', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('the page of a partner leads to the same state as the link', async ({ page }) => {
  await page.goto('./partner/BRA/');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Brazil' })).toBeVisible();
  expect(query(page)).toBe('?years=2019..2020&focus=BRA');
  expect(new URL(page.url()).pathname).toBe('/some/folder/');
  await page.getByRole('radio', { name: 'Imports' }).check();
  await expect.poll(() => query(page)).toBe('?years=2019..2020&flow=import&focus=BRA');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2019..2020&focus=BRA');
});

test('the page of a partner goes on whatever was added to its address', async ({ page }) => {
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await page.goto('./partner/TUR/?fbclid=abc&utm_source=mail');
  await expect(panel.getByRole('heading', { name: 'Turkey' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?focus=TUR');
  await page.goto('./partner/BRA/?years=2015..2016&flow=import#claim-C01');
  await expect(panel.getByRole('heading', { name: 'Brazil' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?years=2015..2016&flow=import&focus=BRA');
  expect(new URL(page.url()).hash).toBe('#claim-C01');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page can be read', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('grew 170.4%');
    await expect(mark(page, 'TUR')).toHaveAttribute('data-value', '170.4');
    await expect(page.getByRole('region', { name: 'Table', exact: true })).toContainText('+170.4%');
    await expect(page.getByRole('region', { name: 'Claims' })).toContainText('Differs');
    await expect(page.getByRole('region', { name: 'Events' })).toContainText('Known to the year only');
    await expect(page.getByRole('contentinfo')).toContainText('Direction of Trade Statistics');
  });

  test('a link with choices says that it shows the home view', async ({ page }) => {
    await page.goto('./?years=2019..2020&focus=BRA');
    // Playwright finds no text inside noscript, though the browser shows it.
    await expect(page.locator('#without-scripts')).toContainText('this one view, whatever its address asks for');
    await expect(page.locator('#without-scripts')).toBeInViewport();
  });

  test('the charts are drawn', async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const growth = page.getByRole('region', { name: 'Growth' });
      const label = growth.locator('[data-drawing="bars"] text', { hasText: '+170.4%' });
      await expect(label.filter({ visible: true })).toHaveCount(1);
      const drawn = growth.locator('[data-drawing="lines"] svg circle').filter({ visible: true });
      await expect(drawn.first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('what would answer to nothing is left out', async ({ page }) => {
    await page.goto('./');
    const fields = page.locator('#root').locator('input, select, [role="radiogroup"], fieldset');
    expect(await fields.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    for (const name of ['Share', /^Download/, /^Show all/, /colours$/, 'Zoom in', 'Contacts in 2021', 'Show 2019–2020'])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Reset view' })).toBeHidden();
    await page.goto('./partner/TUR/');
    await expect(page.locator('#root button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Explore/ })).toBeHidden();
  });

  test('all partners stand in one table, and each leads to its page', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'All 154 partners' }).click();
    const tables = page.getByRole('table');
    for (const index of [0, 1]) await expect(tables.nth(index).locator('tbody tr')).toHaveCount(154);
    await expect(tables.first().getByRole('row', { name: /^Turkey/ })).toContainText('+170.4%Stated');
    await tables.last().getByRole('link', { name: 'Pakistan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belarus’s trade with Pakistan');
    await expect(page.getByRole('main')).toContainText(/Exports, 202178\.1 US\$.m/);
    await expect(page.getByRole('main')).toContainText('Lukashenko meets');
  });
});

test('a page without the app shows itself whatever was added to its address', async ({ page }) => {
  await page.goto('./data/?from=elsewhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page of a wrong address leads home from any depth', async ({ page, baseURL }) => {
  for (const wrong of ['nothing', 'partner/tur/', 'a/b/c/d?x=1']) {
    // A host answers so; the server of the tests would send the home page.
    await page.route(`**/${wrong}`, (route) => route.fulfill({ status: 404, path: `${DIST}/404.html` }));
    await page.goto(`./${wrong}`);
    const home = page.getByRole('link', { name: 'To the AALA Trade Atlas' });
    await expect.poll(() => home.evaluate((link: HTMLAnchorElement) => link.href)).toBe(baseURL);
    await home.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('grew 170.4%');
  }
});

test('pages without the app have no script that waits for one', async ({ page }) => {
  for (const address of ['./data/', './partner/', './404.html']) {
    await page.goto(address);
    expect(
      await page.evaluate(() => ['earlyEvents' in window, document.querySelectorAll('script[src]').length]),
    ).toEqual([false, 0]);
  }
});

test('every link on every static page resolves', async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(130);
  const targets = new Set<string>();
  for (const file of files) {
    const html = readFileSync(`${DIST}/${file}`, 'utf8');
    const page = new URL(file.replace(/index\.html$/, ''), baseURL);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), page);
      if (url.origin !== page.origin) continue;
      if (address.startsWith('#')) expect(ids, `${file}: ${address}`).toContain(url.hash.slice(1));
      targets.add(url.origin + url.pathname);
    }
    for (const [, address = ''] of html.matchAll(/"contentUrl":"([^"]*)"/g)) targets.add(new URL(address, page).href);
  }
  for (const target of targets) {
    const response = await request.get(target);
    expect(response.status(), target).toBe(200);
  }
});

test('previews are pictures of 1200 by 630', async () => {
  for (const file of ['preview-home.png', 'partner/TUR/preview.png']) {
    const png = readFileSync(`${DIST}/${file}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(15_000);
  }
});
