import { spawnSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** Sheets of A4 and Letter that are 8 mm too short: fonts and browsers differ by a line or two. */
const FORMATS = [
  { width: '210mm', height: '289mm' },
  { width: '215.9mm', height: '271.4mm' },
] as const;

/** What an A4 sheet leaves between its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };
const EIGHT_POINTS = 8 / 0.75;

const briefs = ['TUR', 'PAK', 'VNM', 'EGY', 'IRN', 'ESH'];
const oneSheet = [
  ['the map and its charts', ''],
  ['the years with most figures', '?years=2019..2020'],
  ...briefs.map((iso3) => [`the brief of ${iso3}`, `?focus=${iso3}`] as const),
  ['a brief from a dark theme', '?focus=VNM&theme=dark'],
] as const;

for (const [name, query] of oneSheet) {
  test(`print gives one sheet of ${name}`, async ({ page }) => {
    await open(page, query);
    for (const format of FORMATS) expect(await sheetsOf(page, format), format.width).toBe(1);
  });
}

test('the longest brief fills two sheets, its claims together on the second', async ({ page }) => {
  await open(page, '?focus=CHN');
  for (const format of FORMATS) expect(await sheetsOf(page, format), format.width).toBe(2);
  const [first, second] = textOfSheets(await page.pdf({ format: 'A4', printBackground: true })) ?? [];
  test.skip(first === undefined, 'pdftotext, which reads what is on each sheet, is not installed');
  expect(first).toMatch(/Two records[\s\S]*Events, 2021/);
  expect(first).not.toMatch(/^ *Claims /m);
  expect(second).toMatch(/Claims +11 of 30[\s\S]*What is known, and what is not[\s\S]*Sources\./);
});

test('a brief leaves no fifth of its sheet empty', async ({ page }) => {
  for (const iso3 of ['EGY', 'TUR', 'PAK']) {
    await open(page, `?focus=${iso3}`);
    await toPaper(page);
    const foot = await page.getByRole('contentinfo').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0), iso3).toBeGreaterThan(0.8 * SHEET.height);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a brief says at its head what it is and of which day and data, and ends with its own sources and the link', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2022-03-04T12:00:00'));
  await open(page, '?focus=EGY');
  await toPaper(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const panel = page.getByRole('region', { name: 'Partner' });
  const foot = page.getByRole('contentinfo');
  const topOf = async (one: Locator) => (await one.boundingBox())?.y ?? Number.NaN;
  const head = panel.getByText(/^4 March 2022 · Data version \S+$/);
  expect(await topOf(head)).toBeLessThan(10);
  expect(await topOf(panel.getByRole('heading', { level: 2, name: 'Belarus’s trade with Egypt' }))).toBeLessThan(50);
  await expect(panel.getByText(/^Belarus’s exports to Egypt .* between 2019 and 2020, from /)).toBeVisible();
  await expect(panel.getByText(/^Last known, 2020: .* 2020–2021: nothing known/)).toBeVisible();
  await expect(panel.locator('table').filter({ hasText: 'Year' }).getByRole('row')).toHaveCount(12);
  for (const part of ['2011 to 2020', 'Two records', 'Events', 'Claims', 'What is known'])
    await expect(panel.getByRole('heading', { level: 3, name: part })).toBeVisible();
  await expect(panel.getByText('Every figure of 2019–2020 above is known.')).toBeVisible();
  await expect(panel.getByText('Place and names not given.')).toBeVisible();
  const sources = panel.locator('[data-brief]');
  await expect(sources).toContainText('Direction of Trade Statistics');
  expect(await topOf(sources)).toBeGreaterThan(await topOf(panel.getByRole('heading', { name: 'What is known' })));
  expect(await topOf(foot)).toBeGreaterThan(await topOf(sources));
  for (const unused of ['Comtrade', 'World Integrated Trade', 'trade matrix'])
    await expect(page.getByText(unused, { exact: false }).filter({ visible: true })).toHaveCount(0);
  await expect(foot).toContainText(/This view: http\S+focus=EGY \(printed 4 March 2022\)/);
});

test('no type of a brief is smaller than 8 points, and nothing passes the edge of the sheet', async ({ page }) => {
  await open(page, '?focus=CHN');
  await toPaper(page);
  const { smallest, right } = await page.evaluate(measured);
  expect(smallest).toBeGreaterThanOrEqual(EIGHT_POINTS);
  expect(right).toBeLessThanOrEqual(SHEET.width);
});

test('the map is printed with its legend, its charts and the link of the view', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await toPaper(page);
  await expect(page.getByRole('list', { name: /^Steps of the scale/ })).toBeVisible();
  await expect(page.locator('#growth figure svg').first()).toBeVisible();
  await expect(page.getByText('This view: http')).toContainText('v=1&years=2019..2020');
  // Falls are hatched: without colour they would look like growth.
  const fall = page.locator('#map [data-token="q1"][data-iso3]').first();
  expect(await fall.evaluate((shape) => getComputedStyle(shape).fill)).toContain('#map-q1');
  const blank = page.locator('#map path[data-state="no-figure"]').first();
  expect(await blank.evaluate((shape) => getComputedStyle(shape).fill)).toContain('#map-no-figure');
});

test('the home page says at its head what made it and of which data, and nothing of reports', async ({ page }) => {
  await open(page);
  await toPaper(page);
  const head = page.getByText(/^AALA Trade Atlas · Data version \S+$/);
  await expect(head).toBeVisible();
  expect((await head.boundingBox())?.y).toBeLessThan(10);
  await expect(page.getByText('Found a mistake?')).toBeHidden();
});

test('the table is printed whole: every row, every column, its head on every sheet', async ({ page }) => {
  await open(page, '?view=table&years=2019..2020');
  const sheets = textOfSheets(await page.pdf({ format: 'A4', printBackground: true }));
  await toPaper(page);
  await expect(page.locator('#growth')).toBeHidden();
  const table = page.locator('#table table');
  await expect(table.locator('tbody tr')).toHaveCount(154);
  expect(await table.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThanOrEqual(SHEET.width);
  expect(await page.evaluate(measured)).toMatchObject({ right: SHEET.width });
  test.skip(sheets === undefined, 'pdftotext, which reads what is on each sheet, is not installed');
  expect(sheets?.length).toBeGreaterThan(2);
  for (const sheet of sheets ?? [])
    for (const head of ['Partner', 'Region', 'Turnover', 'Balance']) expect(sheet).toContain(head);
  expect(sheets?.join(' ').match(/Sum of the/g)).toHaveLength(1);
});

test('a sheet lists the sources of what stands on it: those of the checks only under the claims', async ({ page }) => {
  const listed = page.getByRole('contentinfo').getByRole('listitem');
  for (const [query, checks] of [
    ['', 0],
    ['?view=claims', 3],
  ] as const) {
    await open(page, query);
    await toPaper(page);
    await expect(listed.filter({ hasText: 'Direction of Trade Statistics' })).toBeVisible();
    await expect(listed.filter({ hasText: 'Single figures quoted' }).filter({ visible: true })).toHaveCount(checks);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test('the claims are printed with their tally', async ({ page }) => {
  await open(page, '?view=claims');
  await toPaper(page);
  await expect(page.getByText(/^Differs \d+ · Agrees \d+ · Cannot be checked \d+$/)).toBeVisible();
  await expect(page.locator('#claims tbody tr:visible')).toHaveCount(30);
});

test('the claims are blocks on paper without the help of a container query, so that Firefox prints them', async ({
  page,
}) => {
  await open(page, '?view=claims');
  await page.addStyleTag({ content: '* { container-type: normal !important; }' });
  await toPaper(page);
  for (const part of ['table', 'tbody'])
    await expect(page.locator(`#claims ${part}`).first()).toHaveCSS('display', 'block');
});

test('paper is white with dark ink whatever the theme, and bears no controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const query of ['', '?theme=dark&view=table', '?theme=dark&focus=CHN']) {
    await open(page, query);
    await page.emulateMedia({ media: 'print' });
    const colours = () =>
      page.evaluate(() =>
        [document.body, document.querySelector('h2') ?? document.body]
          .map((one) => getComputedStyle(one))
          .map(({ backgroundColor, color }) => [backgroundColor, color]),
      );
    expect(await colours()).toEqual([
      ['rgb(255, 255, 255)', 'rgb(20, 32, 42)'],
      ['rgba(0, 0, 0, 0)', 'rgb(20, 32, 42)'],
    ]);
    for (const role of ['radiogroup', 'combobox', 'slider', 'navigation'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    // What is left of buttons is text: a number of the sentence, a name, an entry of a list, a badge.
    await expect(page.locator('button:visible:not(:is(h1, table, ul) *, [data-readable])')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Lays the page out as on an A4 sheet, after it was told that it will be printed. */
async function toPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
}

async function sheetsOf(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = await page.pdf({ ...format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The text on each sheet; nothing where the program that reads it is not installed. */
function textOfSheets(pdf: Buffer): string[] | undefined {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return error ? undefined : stdout.split('\f').filter((text) => text.trim() !== '');
}

/** The smallest type on paper, in pixels, and how far to the right anything reaches. */
function measured(): { smallest: number; right: number } {
  const texts = [...document.querySelectorAll<HTMLElement | SVGElement>('body *')].filter(
    (one) =>
      one.checkVisibility() &&
      !one.closest('.visually-hidden') &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const sizeOf = (one: Element) => {
    const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : one.currentCSSZoom;
    return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
  };
  return {
    smallest: Math.min(...texts.map(sizeOf)),
    right: Math.ceil(Math.max(...texts.map((one) => one.getBoundingClientRect().right))),
  };
}
