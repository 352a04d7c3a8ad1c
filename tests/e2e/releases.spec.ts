import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { expect, mark, open, openMapInfo, query, shownText, takenOver, test } from './page.ts';
import { deploy } from './release.ts';

// What the browser itself says of files that do not come, or come wrong.
test.use({
  expectedFault: /module script|dynamically imported|MIME|CORS|ERR_|Unexpected end of input|React error #422|PartError/,
});

const MISSING = {
  'a 404': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }),
  'no connection': (route: Route) => route.abort(),
  'a web page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
  'half of it': (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'export const half = {' }),
} as const;

const sentence = (page: Page) => page.getByRole('alert').filter({ hasText: 'This page can be read' });
const OTHER_VIEW = 'not the one that its address asks for';
const reload = (page: Page) => page.getByRole('button', { name: 'Reload the page' });

/** The controls that take a press and need the script for it. */
function pressable(root: Element): (string | null)[] {
  const controls = [...root.querySelectorAll('button, input, select')];
  const takesPress = (one: Element) => one.checkVisibility() && getComputedStyle(one).pointerEvents !== 'none';
  return controls.filter(takesPress).map((one) => one.textContent || one.getAttribute('aria-label'));
}

for (const script of ['index', 'libraries']) {
  for (const [what, answer] of Object.entries(MISSING)) {
    test(`with ${what} for ${script}-*.js every page can be read, says so, and holds no press`, async ({ page }) => {
      await page.route(`**/assets/${script}-*.js`, answer);
      for (const [address, text] of [
        ['./', 'grew 170.4%'],
        ['./partner/TUR/', 'Turkey'],
        ['./?years=2019..2020', 'grew 170.4%'],
        ['./partner/PAK/?flow=import', 'Pakistan'],
      ] as const) {
        await page.goto(address);
        await expect(sentence(page)).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
        await expect(page.getByText(OTHER_VIEW)).toHaveCount(address.includes('?') ? 1 : 0);
        await expect(reload(page)).toBeVisible();
        // Nothing is left that would take a press and do nothing.
        expect(await page.locator('#root').evaluate(pressable)).toEqual([]);
      }
      await page.unroute(`**/assets/${script}-*.js`);
      await page.goto('./?flow=import');
      await takenOver(page);
      await expect(sentence(page)).toHaveCount(0);
    });
  }
}

test.describe('from a disk', () => {
  test.use({ expectedFault: /file:|CORS/ });

  test('the page can be read at any address, and says that it needs a server', async ({ page }) => {
    for (const search of ['', '?focus=PAK']) {
      await page.goto(`${pathToFileURL(resolve('dist/index.html')).href}${search}`);
      await expect(sentence(page)).toContainText('open it from a web server');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('grew 170.4%');
      await expect(page.getByText(OTHER_VIEW)).toHaveCount(search === '' ? 0 : 1);
      await expect(reload(page)).toHaveCount(0);
    }
  });
});

test('a page that a store kept over a release gives way to the newest by itself', async ({ page }) => {
  await deploy(page, { hasNewCode: true });
  let isKept = true;
  await page.route(/\/folder\/(\?.*)?$/, async (route) => {
    if (!isKept) return route.fallback();
    isKept = false;
    return route.fulfill({ path: 'dist/index.html', contentType: 'text/html' });
  });
  await page.goto('./?flow=import');
  await expect(page.getByRole('radio', { name: 'Imports' })).toBeChecked();
  await takenOver(page);
  expect(query(page)).toBe('?flow=import');
  await expect(sentence(page)).toHaveCount(0);
});

test('in the frame of the example page the view says that it does not answer; pages without the app say nothing', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', MISSING['a 404']);
  await page.goto('./embed.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert')).toContainText(OTHER_VIEW);
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('grew 170.4%');
  for (const address of ['./embed.html', './data/', './partner/', './404.html']) {
    const html = await (await page.request.get(address)).text();
    expect(html).not.toMatch(/not-answering"|earlyEvents/);
  }
});

for (const file of ['assets/index-*.js', 'data/reporters/BLR.json']) {
  test(`while ${file} is slow, a press is answered by a sentence, and done when it has come`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(`**/${file}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const waits = page.getByRole('alert').filter({ hasText: 'still loading' });
    const imports = page.getByRole('radio', { name: 'Imports' });
    await page.locator('label').filter({ has: imports }).click();
    await expect(waits).toBeVisible();
    await expect(reload(page)).toHaveCount(0);
    release();
    await expect.poll(() => query(page)).toBe('?flow=import');
    await expect(waits).toHaveCount(0);
  });
}

test('while the script is slow, an address with a query says that it is still loading', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?flow=import', { waitUntil: 'commit' });
  const waits = page.getByRole('alert').filter({ hasText: 'still loading' });
  await expect(waits).toBeVisible();
  release();
  await takenOver(page);
  await expect(waits).toHaveCount(0);
});

const NEWER = 'A newer version of this site is out. Reload the page: its address keeps the view.';

test('over a release the charts stay as they were served and say that a newer version is out', async ({ page }) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  await deploy(page, { hasNewCode: true });
  await page.locator('[data-drawing="lines"]').hover();
  await expect(page.locator('#growth').getByText(NEWER)).toHaveCount(2);
  await expect(page.locator('[data-drawing="lines"] svg circle').filter({ visible: true }).first()).toBeVisible();
});

test('over a release every late part says that a newer version is out, and a reload gives it at the same place', async ({
  page,
}) => {
  await page.goto('./?years=2019..2020');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#growth svg').first()).toBeVisible();
  await deploy(page, { hasNewCode: true });
  const said = shownText(page, NEWER);

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('region', { name: 'Map', exact: true }).getByText(NEWER)).toBeVisible();
  await page.getByRole('combobox', { name: 'Find a partner' }).fill('singap');
  await expect(page.locator('header').getByText(NEWER)).toBeVisible();
  await openMapInfo(page);
  await page.getByRole('button', { name: 'Download SVG of the map' }).click();
  await expect(page.getByRole('region', { name: 'Map', exact: true }).getByText(NEWER)).toHaveCount(2);
  await page.locator('#table').getByRole('button', { name: 'Download CSV' }).click();
  await expect(page.locator('#table').getByText(NEWER)).toBeVisible();
  const before = await said.count();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(said).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await mark(page, 'PAK').press('Enter');
  const panel = page.getByRole('alert').filter({ hasText: 'The partner panel could not be drawn' });
  await expect(panel).toContainText(NEWER);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  await page.evaluate(() => window.scrollTo({ top: 1200, behavior: 'instant' }));
  // What is looked at, a row or a part of the page, and where it begins on the screen at the very press: pressing by mouse
  // could scroll first.
  const { id, top } = await panel.getByRole('button', { name: 'Reload the page' }).evaluate((button: HTMLElement) => {
    const below = [270, 450, 630, 810].map((y) =>
      document.elementFromPoint(360, y)?.closest('main :is(section, tr)[id]'),
    );
    const looked = below.find((part) => part);
    const seen = { id: looked?.id ?? 'none', top: looked?.getBoundingClientRect().top ?? 0 };
    button.click();
    return seen;
  });
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Pakistan');
  expect(query(page)).toBe('?years=2019..2020&focus=PAK');
  // The sentences above are gone, and what is looked at keeps its place.
  const offset = () =>
    page.locator(`[id="${id}"]`).evaluate((part, before) => part.getBoundingClientRect().top - before, top);
  // Scrolling knows whole pixels only.
  await expect.poll(async () => Math.abs(await offset())).toBeLessThan(1);
  await expect(said).toHaveCount(0);
});

test('a part that the site has no more, under the same page, says so and offers the reload', async ({ page }) => {
  await page.route('**/assets/PartnerSection-*.js*', MISSING['a web page']);
  await page.goto('./?focus=TUR');
  const panel = page.getByRole('alert').filter({ hasText: 'The partner panel could not be drawn' });
  await expect(panel).toContainText(/PartnerSection-\S+\.js is not on the site any more/);
  await expect(panel.getByRole('button')).toHaveText('Reload the page');
});

test('a part of which the site has only half says so, and a reload brings it whole', async ({ page }) => {
  await page.route('**/assets/claims-model-*.js*', MISSING['a 404']);
  await page.goto('./?focus=TUR');
  const panel = page.getByRole('alert').filter({ hasText: 'The partner panel could not be drawn' });
  await expect(panel).toContainText(/PartnerSection-\S+\.js did not come whole/);
  await page.unroute('**/assets/claims-model-*.js*');
  await panel.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Turkey');
});

test('a file of figures that could not be made is made at the next press', async ({ page }) => {
  await page.route('**/assets/share-model-*.js*', MISSING['no connection']);
  await open(page);
  const table = page.locator('#table');
  const button = table.getByRole('button', { name: 'Download CSV' });
  await button.click();
  await expect(table.getByText('The file could not be made.')).toBeVisible();
  await page.unroute('**/assets/share-model-*.js*');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^trade-.*\.csv$/);
  await expect(table.getByText('The file could not be made.')).toHaveCount(0);
});

const grewNinefold = (text: string) => text.replaceAll('170.4', '870.4');

test('a page of one release with the data of the next is drawn wholly from these', async ({ page }) => {
  await deploy(page, { hasNewCode: false, changed: grewNinefold }, '**/some/folder/data/**');
  for (const address of ['./', './?view=table', './partner/TUR/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('870.4%');
    await expect(page).toHaveTitle(/870.4%/);
    expect(await page.content()).not.toContain('170.4');
  }
});

for (const { file, address, place } of [
  { file: 'reporters/BLR.json', address: './', place: 'This page can be read' },
  { file: 'reporters/BLR.json', address: './?view=table', place: 'The trade record could not be loaded' },
  { file: 'shapes.json', address: './partner/TUR/', place: 'The map could not be loaded' },
]) {
  test(`${file} of another release than the atlas is not shown at ${address}, and a reload helps`, async ({ page }) => {
    await deploy(page, { hasNewCode: false, changed: grewNinefold }, `**/data/${file}`);
    await page.goto(address);
    const problem = page.getByRole('alert').filter({ hasText: place });
    await expect(problem).toContainText(`data/${file}: is of another release than data/atlas.json.`);
    expect(await page.content()).not.toContain('870.4');
    await deploy(page, { hasNewCode: false, changed: grewNinefold }, '**/data/**');
    await problem.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('870.4%');
    await expect(mark(page, 'TUR')).toBeAttached();
  });
}

test('a file of the release before that the browser kept is passed over without a word', async ({ page }) => {
  let isKept = true;
  await deploy(page, { hasNewCode: false, changed: grewNinefold }, '**/data/reporters/BLR.json');
  await page.route('**/data/reporters/BLR.json', (route) => {
    if (!isKept) return route.continue();
    isKept = false;
    return route.fallback();
  });
  await open(page, '?view=table');
  expect(isKept).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('170.4%');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const BROKEN = {
  'a web page': [(text: string) => `<!doctype html>${text}`, 'is not the JSON file it should be'],
  'cut off': [(text: string) => text.slice(0, 5000), 'is not the JSON file it should be'],
  'of another form': [(text: string) => text.replaceAll('"years":', '"span":'), 'Invalid key'],
} as const;

for (const [what, [broken, reason]] of Object.entries(BROKEN)) {
  test(`data that are ${what} are named, with what to do`, async ({ page }) => {
    // Each file and each kind of page once: which file it is changes nothing in how a page says it.
    for (const [file, address] of [
      ['atlas.json', './'],
      ['atlas.json', './partner/TUR/'],
      ['reporters/BLR.json', './?flow=import'],
    ] as const) {
      await page.route(`**/data/${file}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: broken(await response.text()) });
      });
      await page.goto(address);
      const problem = page.getByRole('alert').filter({ hasText: `data/${file}: ` });
      await expect(problem).toContainText(reason);
      await expect(problem).toContainText('Reload the page');
      await expect(problem).not.toContainText('Compile');
      await expect(problem.getByRole('button', { name: 'Reload the page' })).toBeVisible();
      await page.unroute(`**/data/${file}`);
    }
  });
}

test('what failed without a connection comes by itself when it is back, and no reload is advised before', async ({
  page,
  context,
}) => {
  await page.goto('./?years=2019..2020');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Find a partner' }).fill('singap');
  await expect(shownText(page, 'What is searched did not come')).toBeVisible();
  await mark(page, 'PAK').press('Enter');
  const panel = page.getByRole('alert').filter({ hasText: 'The partner panel could not be drawn' });
  await expect(panel).toContainText('did not come over the network');
  await expect(panel).not.toContainText(/reload/i);
  await context.setOffline(false);
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Pakistan');
  await expect(shownText(page, /did not come/)).toHaveCount(0);
});
