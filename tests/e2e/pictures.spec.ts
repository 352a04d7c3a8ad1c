import { expect, open, test } from './page.ts';

// Letters are drawn a little differently by every Chromium: the pictures are held to their shapes and colours.
const LIKENESS = { maxDiffPixelRatio: 0.03, threshold: 0.25 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, query, part] of [
  ['map-change-light', '?theme=light', '#map :has(> [data-drawing="map"])'],
  ['map-2020-dark', '?years=2019..2020&theme=dark', '#map :has(> [data-drawing="map"])'],
  ['bars-light', '?theme=light', '#growth [data-drawing="bars"]'],
  ['events-light', '?theme=light&kinds=visit~meeting', '#events svg:has([data-event])'],
] as const) {
  test(`${name} looks as it did`, async ({ page }) => {
    await open(page, query);
    // Words above of other heights would move the bars by a fraction of a pixel, and all their edges with them.
    await page.addStyleTag({
      content:
        '[data-drawing="bars"] { position: fixed; z-index: 99; inset: 0 auto auto 0; width: 392px; background: #fff }',
    });
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator(part)).toHaveScreenshot(`${name}.png`, LIKENESS);
  });
}
