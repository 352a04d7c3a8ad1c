import { expect, open, test } from './page.ts';

// Letters are drawn a little differently by every Chromium: the pictures are held to their shapes and colours.
const LIKENESS = { maxDiffPixelRatio: 0.03, threshold: 0.25 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, query, part] of [
  ['map-change-light', '?theme=light', '#map svg[role=group]'],
  ['map-2020-dark', '?years=2019..2020&theme=dark', '#map svg[role=group]'],
  ['bars-light', '?theme=light', '#growth [data-drawing="bars"]'],
  ['events-light', '?theme=light&kinds=visit~meeting', '#events svg[role=group]'],
] as const) {
  test(`${name} looks as it did`, async ({ page }) => {
    await open(page, query);
    // A sentence of another length would move the part by a fraction of a pixel, and all its edges with it.
    await page.addStyleTag({ content: ':has(> h1) { block-size: 160px !important; overflow: clip }' });
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator(part)).toHaveScreenshot(`${name}.png`, LIKENESS);
  });
}
