import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** What of a map a grey picture shows: of each step, and of “no figure”, the grey that most of a shape has. */
interface Grey {
  readonly token: string;
  readonly grey: number;
  /** The share of the shape that stands out further from the sea than its main grey: dashes do, and coasts do not. */
  readonly dashed: number;
}

/** The shapes of the map that are large enough to be seen, as a picture without colours shows them. */
async function greysOf(page: Page, theme: 'light' | 'dark'): Promise<Grey[]> {
  await page.addStyleTag({ content: 'html { filter: grayscale(1); }' });
  const picture = (await page.screenshot()).toString('base64');
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    Object.assign(window, { greyPicture: pen?.getImageData(0, 0, image.width, image.height) });
  }, picture);
  const shapes = await page.evaluate(greysInShapes);
  return shapes
    .filter(({ greys }) => greys.length > 150)
    .map(({ token, greys }) => {
      const counts = new Map<number, number>();
      for (const grey of greys) counts.set(grey, (counts.get(grey) ?? 0) + 1);
      const [grey = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      const dashes = greys.filter((one) => (theme === 'light' ? grey - one : one - grey) > 10);
      return { token, grey, dashed: dashes.length / greys.length };
    });
}

// Runs in the page.
function greysInShapes(): { readonly token: string; readonly greys: readonly number[] }[] {
  const { data, width } = (window as unknown as { readonly greyPicture: ImageData }).greyPicture;
  return [...document.querySelectorAll<SVGPathElement>('#map path[data-iso3]')].map((shape) => {
    const { left, top, width: across, height: along } = shape.getBoundingClientRect();
    const [x, y, columns, rows] = [Math.ceil(left), Math.ceil(top), Math.floor(across), Math.floor(along)];
    const inverse = shape.getScreenCTM()?.inverse();
    const points = Array.from({ length: columns * rows }, (_, index) => ({
      x: x + (index % columns),
      y: y + Math.floor(index / columns),
    }));
    const inside = points.filter((one) =>
      shape.isPointInFill(new DOMPoint(one.x + 0.5, one.y + 0.5).matrixTransform(inverse)),
    );
    return {
      token: shape.dataset.token ?? shape.dataset.state ?? '',
      greys: inside.map((one) => data[4 * (one.y * width + one.x)] ?? 0),
    };
  });
}

function tellsApart(all: readonly Grey[], theme: 'light' | 'dark'): void {
  const greys = all.filter(({ token }) => token !== 'reporter');
  const bySort = new Map<string, number[]>();
  for (const { token, grey } of greys) bySort.set(token, [...(bySort.get(token) ?? []), grey]);
  expect(bySort.has('no-figure'), theme).toBe(true);
  expect(bySort.size, theme).toBeGreaterThan(5);
  for (const [token, values] of bySort) {
    expect(Math.max(...values) - Math.min(...values), `${theme}: all of ${token} are one grey`).toBeLessThanOrEqual(2);
    for (const [other, [first = 0]] of bySort)
      if (other !== token)
        expect(Math.abs((values[0] ?? 0) - first), `${theme}: ${token} and ${other}`).toBeGreaterThan(10);
  }
  const blanks = greys.filter(({ token }) => token === 'no-figure');
  for (const { dashed } of blanks) expect(dashed, theme).toBeGreaterThan(0.03);
}

for (const query of ['', '&measure=value', '&flow=balance']) {
  test(`a grey picture of the map tells each step and “no figure” apart, in both themes: ${query}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?years=2019..2020${query}`);
    // Nothing but the shapes: what stands over them has greys of its own.
    await page.getByRole('button', { name: /^Contacts in/ }).click();
    await page.mouse.move(0, 0);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      tellsApart(await greysOf(page, theme), theme);
    }
  });
}

for (const [name, size] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone, in three windows of their own scale', { width: 390, height: 844 }],
] as const) {
  test(`on ${name} every pattern is there and as large on the screen as in the legend`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ contrast: 'more' });
    await open(page, '?years=2019..2020');
    const patterns = await page
      .locator('#map path:is([data-state="no-figure"], [data-token="q0"], [data-token="q3"])')
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const id = /#([\w-]+)/.exec(getComputedStyle(mark).fill)?.[1] ?? '';
          const pattern = document.getElementById(id);
          if (!(pattern instanceof SVGPatternElement) || !(mark instanceof SVGGraphicsElement))
            return { kind: id, period: 0 };
          const { a, b } = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
          const period = pattern.width.baseVal.value * Math.hypot(a, b) * (mark.getScreenCTM()?.a ?? 0);
          return { kind: id.split('-')[1] ?? '', period };
        }),
      );
    expect(patterns.length).toBeGreaterThan(30);
    for (const { kind, period } of patterns) {
      expect(period, kind).toBeGreaterThan(kind === 'no' ? 8 : 3.5);
      expect(period, kind).toBeLessThan(kind === 'no' ? 11 : 5);
    }
  });
}
