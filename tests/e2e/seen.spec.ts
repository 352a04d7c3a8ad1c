import { expect, open, test } from './page.ts';
import { largestShareOfBars, widthOf } from './room.ts';

const VIEWS = ['?view=table&years=2019..2020', '?focus=TUR', '?event=2021-09-16-lukashenko-khan'];

// 1280 by 800 at 200 and at 400 percent.
for (const [width, height] of [
  [640, 400],
  [320, 256],
] as const)
  test(`at ${width} by ${height} the window is left to what is read, and nothing is wider`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const query of VIEWS) {
      await open(page, query);
      expect(await largestShareOfBars(page), query).toBeLessThanOrEqual(0.25);
      expect(await widthOf(page), query).toBeLessThanOrEqual(width);
    }
  });

test('no text is smaller than 12 pixels', async ({ page }) => {
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?years=2019..2020&focus=TUR');
    expect(await page.evaluate(smallTexts), `${width} wide`).toEqual([]);
  }
});

/** Texts that are drawn smaller than 12 pixels, rounded to a tenth. */
function smallTexts(): string[] {
  const sizeOf = (element: Element) => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return Number.parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.body.querySelectorAll('*:not(style, script, noscript)')]
    .filter((element) => hasText(element) && element.checkVisibility() && sizeOf(element) < 11.95)
    .map((element) => `${sizeOf(element).toFixed(1)}: ${element.textContent?.trim().slice(0, 30)}`);
}
