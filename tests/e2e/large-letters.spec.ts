import { expect, open, test } from './page.ts';
import { largestShareOfBars, widthOf } from './room.ts';

// A reader whose browser is set to letters twice as large as usual.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
  },
});

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [390, 844],
] as const)
  test(`at ${width} by ${height} letters twice as large leave most of the window, and nothing is wider`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const query of ['?view=table&years=2019..2020', '?focus=TUR']) {
      await open(page, query);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await largestShareOfBars(page), query).toBeLessThan(0.5);
      expect(await widthOf(page), query).toBeLessThanOrEqual(width);
    }
  });
