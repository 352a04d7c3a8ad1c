import type { Browser, Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Parts of the home page that stand below the first screen, and the foot. */
const HOME_PARTS = ['#growth', '#events', '#table', '#claims', 'footer'];
const BAND_PX = 600;
/** Text covers more of what it stands on, and a blank sheet nothing at all. */
const LEAST_INK = 0.002;

interface Band {
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The page's parts cut into bands, so that a part is not whole for its head alone. */
async function bandsOf(page: Page, parts: readonly string[]): Promise<Band[]> {
  const boxes = await Promise.all(parts.map(async (part) => ({ part, ...(await page.locator(part).boundingBox()) })));
  return boxes.flatMap(({ part, x = 0, y = 0, width = 0, height = 0 }) => {
    expect(height, part).toBeGreaterThan(100);
    const count = Math.ceil(height / BAND_PX);
    return Array.from({ length: count }, (_, index) => ({
      part: `${part}, ${index + 1} of ${count}`,
      x,
      y: y + (index * height) / count,
      width,
      height: height / count,
    }));
  });
}

/** Which bands of a picture show next to nothing but one colour. */
async function blankBands(browser: Browser, png: Buffer, bands: readonly Band[]): Promise<string[]> {
  // In a page of its own: where scripts are off, the page itself cannot read a picture.
  const page = await browser.newPage();
  const blank = await page.evaluate(
    async ({ address, bands, least }) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const ink = ({ x, y, width, height }: (typeof bands)[number]) => {
        const pixels = new Uint32Array(context?.getImageData(x, y, width, height).data.buffer ?? []);
        const counts = new Map<number, number>();
        for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        return 1 - Math.max(0, ...counts.values()) / pixels.length;
      };
      return bands.filter((band) => !(ink(band) > least)).map(({ part }) => part);
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, bands, least: LEAST_INK },
  );
  await page.close();
  return blank;
}

async function expectWhole(page: Page, parts: readonly string[]): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without its browser');
  const png = await page.screenshot({ fullPage: true });
  expect(await blankBands(browser, png, await bandsOf(page, parts))).toEqual([]);
}

for (const width of [1440, 390]) {
  test.describe(`a picture of the whole page, ${width} wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('shows every part, though nobody has scrolled', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('[data-whole]')).toBeVisible();
      await expectWhole(page, HOME_PARTS);
    });

    test('shows every part of another view, in the order that the reader chose', async ({ page }) => {
      await page.goto('./?view=claims&years=2019..2020');
      // On a phone the links stand in a menu.
      const menu = page.getByRole('button', { name: 'View: Claims' });
      if (width < 768) await menu.click();
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Table' }).click();
      await expect(page.locator('[data-stage="table"] #table')).toBeVisible();
      await expect(page.locator('[data-whole]')).toBeVisible();
      await expectWhole(page, ['#table', '#events', '#map', '#claims', 'footer']);
    });

    test('shows the foot of the pages without the app', async ({ page }) => {
      for (const address of ['./data/', './partner/']) {
        await page.goto(address);
        await expectWhole(page, ['main', 'footer']);
      }
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('shows every part', async ({ page }) => {
        await page.goto('./');
        await expectWhole(page, HOME_PARTS);
      });
    });
  });
}

test('a reader far down stays there while the parts above are laid out', async ({ page }) => {
  await page.goto('./#claims');
  await expect(page.locator('[data-whole]')).toBeVisible();
  await expect
    .poll(() => page.locator('#claims').evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 120))
    .toBe(true);
});
