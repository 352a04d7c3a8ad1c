import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, openMapInfo, shownText, test } from './page.ts';

type Figure = 'map' | 'bars' | 'lines';
const FIGURES: readonly Figure[] = ['map', 'bars', 'lines'];

async function take(page: Page, figure: Figure, format: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> {
  if (figure === 'map') await openMapInfo(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${format} of the ${figure}` }).click();
  const taken = await download;
  return { name: taken.suggestedFilename(), file: await readFile(await taken.path()) };
}

/** What the browser makes of an SVG file by itself, without the page's styles. */
async function readSvg(page: Page, file: Buffer) {
  return page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...tree.querySelectorAll('*')];
    const texts = [...tree.querySelectorAll('text')].map((one) =>
      [...one.childNodes].map((node) => node.textContent).join(' '),
    );
    return {
      isBroken: tree.querySelector('parsererror') !== null,
      texts,
      width: Number(tree.documentElement.getAttribute('width')),
      height: Number(tree.documentElement.getAttribute('height')),
      fonts: tree.querySelectorAll('style').length,
      fills: [...new Set(all.flatMap((one) => one.getAttribute('fill') ?? []))],
      shapes: tree.querySelectorAll('path, rect, circle, line').length,
    };
  }, file.toString('utf8'));
}

/** The size of a PNG, the colour of its corner, and how much of it each colour covers. */
async function readPng(page: Page, file: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const counts: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    const corner = `#${[0, 1, 2].map((part) => (data[part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    return { width: image.width, height: image.height, corner, counts };
  }, file.toString('base64'));
}

const EXPECTED = {
  map: {
    name: 'map-export-change-2020-2021',
    texts: [
      'Change in Belarus’s exports by partner, 2020 to 2021',
      'Turkey',
      '+170.4%',
      '≈ +112.9%',
      'No figure',
      '150',
    ],
    // Turkey, Vietnam, China, and land without a figure.
    fills: ['#122a4a', '#0d4677', '#8cb9d9', '#dadcda', 'url(#map-no-figure)', 'url(#map-rough)'],
  },
  bars: {
    name: 'bars-export-change-2020-2021-tur-pak-vnm-chn',
    texts: [
      '2020 to 2021, percent. From the yearbook and Belarus’s record.',
      'Pakistan',
      '+18.8%',
      'Implied, with its interval',
      '+100%',
    ],
    fills: ['#243744', '#c4407a'],
  },
  lines: {
    name: 'lines-export-2020-2021-tur-pak-vnm-chn',
    texts: [
      '2021, from the yearbook’s figures',
      'Vietnam',
      '133.3 m → ≈ 360.4 m',
      '3 contacts in 2021',
      '400 m',
      '1992',
    ],
    fills: ['#ffffff', '#0b57d0'],
  },
} as const;

test('map and charts can be taken away as SVG files that hold all that is needed to read them', async ({ page }) => {
  await open(page);
  const sentence = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const thisYear = await page.evaluate(() => new Date().getFullYear());
  for (const figure of FIGURES) {
    const expected = EXPECTED[figure];
    const { name, file } = await take(page, figure, 'SVG');
    expect(name).toBe(`${expected.name}.svg`);
    expect(file.toString('utf8')).not.toMatch(/var\(|class=|style=|data-|url\((?!#|&quot;data:font)/);
    const picture = await readSvg(page, file);
    expect(picture.isBroken).toBe(false);
    for (const text of expected.texts) expect(picture.texts, figure).toContain(text);
    for (const fill of expected.fills) expect(picture.fills, figure).toContain(fill);
    const all = picture.texts.join('\n');
    // The sentence is about the map; the charts may show other partners.
    expect(all.replaceAll(/\s/g, '').includes(sentence.replaceAll(/\s/g, ''))).toBe(figure === 'map');
    expect(all).toMatch(/Sources?: .*International Monetary Fund/);
    expect(all).toMatch(/AALA Trade Atlas · data version \d{4}/);
    expect(all).toContain(String(thisYear));
    expect(all).toContain(`${new URL(page.url()).origin}/some/folder/?v=1`);
    expect(picture.fonts).toBe(1);
    expect(picture.shapes).toBeGreaterThan(20);
  }
});

test('the PNG files are twice as sharp as the SVG ones and show the same colours', async ({ page }) => {
  await open(page);
  for (const figure of FIGURES) {
    const svg = await readSvg(page, (await take(page, figure, 'SVG')).file);
    const { name, file } = await take(page, figure, 'PNG');
    expect(name).toBe(`${EXPECTED[figure].name}.png`);
    const png = await readPng(page, file);
    expect([png.width, png.height]).toEqual([2 * svg.width, 2 * svg.height]);
    expect(png.corner).toBe('#ffffff');
    const covered = EXPECTED[figure].fills.filter((fill) => fill.startsWith('#') && fill !== '#0b57d0');
    for (const fill of covered) expect(png.counts[fill] ?? 0, `${figure} ${fill}`).toBeGreaterThan(300);
    expect(Object.keys(png.counts).length).toBeGreaterThan(50);
  }
});

test('in dark colours the pictures are dark, and a dense map keeps the colour of every step', async ({ page }) => {
  await open(page, '?years=2019..2020&theme=dark');
  const png = await readPng(page, (await take(page, 'map', 'PNG')).file);
  expect(png.corner).toBe('#0d151b');
  for (const step of [
    '#e5b869',
    '#be8a3a',
    '#8c6325',
    '#5b411b',
    '#2c5a88',
    '#4084be',
    '#6bafe5',
    '#b2daf9',
    '#e1f0fb',
  ])
    expect(png.counts[step] ?? 0, step).toBeGreaterThan(2000);
  expect((await readPng(page, (await take(page, 'lines', 'PNG')).file)).corner).toBe('#0d151b');
});

test('an enlarged map is taken as it is shown, and says so', async ({ page }) => {
  await open(page, '?years=2019..2020&flow=turnover&region=central-africa');
  // A chosen region enlarges the map by itself.
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  const whole = await readSvg(page, (await take(page, 'map', 'SVG')).file);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
  const { file } = await take(page, 'map', 'SVG');
  const part = await readSvg(page, file);
  expect(part.width).toBe(whole.width);
  expect(part.shapes).toBeLessThan(whole.shapes);
  expect(part.texts.join('\n')).toContain('A part of the map is shown');
  expect(part.texts).toContain('Cameroon');
  // Labels keep their size: their group is made smaller by as much as the map is enlarged.
  expect(/scale\(0\.39\d+\)/.test(file.toString('utf8'))).toBe(true);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  expect((await readSvg(page, (await take(page, 'map', 'SVG')).file)).texts).toEqual(whole.texts);
});

test('on a phone the map is taken in full size, and hidden panels are counted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?partners=TUR~PAK~VNM~CHN~IND~BRA~EGY~NGA');
  const map = await readSvg(page, (await take(page, 'map', 'SVG')).file);
  expect(map.width).toBeGreaterThan(900);
  const lines = await readSvg(page, (await take(page, 'lines', 'SVG')).file);
  expect(lines.texts).toContain('The first 6 of 8 partners.');
  expect(lines.texts).not.toContain('Nigeria');
});

test('without its font a picture is made all the same, and one that cannot be made says so', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  let isBroken = false;
  await page.route('**/assets/download-image-*.js*', (route) => (isBroken ? route.abort() : route.continue()));
  await open(page);
  const picture = await readSvg(page, (await take(page, 'bars', 'SVG')).file);
  expect(picture.fonts).toBe(0);
  expect(picture.texts).toContain('+170.4%');

  isBroken = true;
  await open(page);
  await page.getByRole('button', { name: 'Download PNG of the bars' }).click();
  await expect(shownText(page, 'The picture could not be made.')).toBeVisible();
});

test('print and embeds have no buttons for pictures', async ({ page }) => {
  const buttons = page.getByRole('button', { name: /^Download (SVG|PNG)/ });
  await open(page);
  await openMapInfo(page);
  await expect(buttons).toHaveCount(6);
  await page.emulateMedia({ media: 'print' });
  await expect(buttons.first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await open(page, '?embed=1');
  await expect(buttons).toHaveCount(0);
});
