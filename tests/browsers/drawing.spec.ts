import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from './reader.ts';
import { linePlaces, rowsWithoutLine } from './table-lines.ts';
import { click, expect, open, test } from './test.ts';

const WIDTHS = [1440, 1366, 1280, 1199, 1100, 1024, 900, 820, 768, 700, 480, 447];
// In CSS pixels; on a phone circles are smaller.
const diameterAt = (width: number) => (width < 768 ? 6 : 7.2);

/** How wide the circles of the map are on the screen, in CSS pixels: the narrowest and the widest. */
function circles(): number[] {
  const sizes = [...document.querySelectorAll<SVGCircleElement>('#map circle[data-iso3]')].map(
    (circle) => circle.getBBox().width * (circle.getScreenCTM()?.a ?? 0),
  );
  return [Math.min(...sizes), Math.max(...sizes)];
}

for (const [view, widths] of [
  ['?years=2019..2020', WIDTHS],
  ['?years=2019..2020&focus=TUR', [1440, 1024]],
] as const) {
  test(`the circles of the map are as large at every width: ${view}`, async ({ reader, baseURL }) => {
    await open(reader, `${baseURL}${view}`);
    for (const width of widths) {
      await reader.resize(width, 900);
      // The window has its new size a moment before the page has drawn itself anew.
      await expect
        .poll(async () => (await reader.read(circles)).map((size) => size.toFixed(1)), `at ${width} px`)
        .toEqual([diameterAt(width), diameterAt(width)].map((size) => size.toFixed(1)));
    }
  });
}

test('the circles of a saved map are as large as those on the screen', async ({ reader, baseURL }) => {
  await open(reader, `${baseURL}?years=2019..2020`);
  await reader.resize(1100, 900);
  await click(reader, '#map button[aria-label^="About this map"]');
  // Before: a browser that shows its downloads below the page makes the page lower, and the map smaller.
  const [count, unit] = await reader.read(circlesAndUnit);
  await click(reader, '#map button', 'Download SVG');
  await expect.poll(() => savedPicture(reader.downloads)).toContain('</svg>');
  const saved = [...savedPicture(reader.downloads).matchAll(/<circle [^>]*?\br="([\d.]+)/g)].map((one) =>
    Number(one[1]),
  );
  expect(count).toBeGreaterThan(20);
  expect(saved.filter((radius) => Math.abs(radius * unit - 3.6) < 0.05).length).toBeGreaterThanOrEqual(count);
});

/** How many circles the map has, and how many CSS pixels a unit of its drawing takes. */
function circlesAndUnit(): [number, number] {
  const circles = document.querySelectorAll<SVGCircleElement>('#map circle[data-iso3]');
  return [circles.length, circles[0]?.getScreenCTM()?.a ?? 0];
}

/** The picture that was saved; empty while it has not come. */
function savedPicture(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.svg'));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}

test('land without a figure is pale and strewn with dashes, on a desk and in the windows of a phone', async ({
  reader,
  baseURL,
}) => {
  for (const width of [1440, 480]) {
    await reader.resize(width, 900);
    await open(reader, `${baseURL}?theme=light&contacts=0`);
    const { pale, dashed } = await reader.read(blankLand, await reader.picture());
    expect(pale, `${width} px wide`).toBeGreaterThan(0.6);
    expect(dashed, `${width} px wide`).toBeGreaterThan(0.025);
  }
});

/** Of the largest land without a figure that stands in the window: the share in the pale ground, and in what is darker. */
async function blankLand(picture: string): Promise<{ readonly pale: number; readonly dashed: number }> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const sharpness = image.width / innerWidth;
  const sizeOf = (shape: Element) => shape.getBoundingClientRect().width * shape.getBoundingClientRect().height;
  const [land] = [...document.querySelectorAll<SVGPathElement>('#map path[data-state="no-figure"]')]
    .filter((shape) => shape.getBoundingClientRect().bottom < innerHeight)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!land || !pen) throw new Error('no land to look at');
  const { left, top, width, height } = land.getBoundingClientRect();
  const inverse = land.getScreenCTM()?.inverse();
  const places = Array.from({ length: Math.floor(width) * Math.floor(height) }, (_, index) => ({
    x: Math.ceil(left) + (index % Math.floor(width)),
    y: Math.ceil(top) + Math.floor(index / Math.floor(width)),
  })).filter(({ x, y }) => land.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse)));
  const greens = places.map(({ x, y }) => pen.getImageData(x * sharpness, y * sharpness, 1, 1).data[1] ?? 0);
  const share = (isSo: (green: number) => boolean) => greens.filter(isSo).length / greens.length;
  return { pale: share((green) => Math.abs(green - 0xdc) < 6), dashed: share((green) => green > 0xac && green < 0xd2) };
}

/** Scrolls a row into the middle and names the rows in sight that lack a piece of their line. */
async function rowsWithoutLineAround(reader: Reader, table: string, row: number): Promise<string[]> {
  await reader.read(
    (css, at) => document.querySelectorAll(css)[at]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    `${table} tbody tr`,
    row,
  );
  const lines = await reader.read(linePlaces, table);
  expect(lines.places.length).toBeGreaterThan(10);
  return reader.read(rowsWithoutLine, await reader.picture(), lines);
}

test('every row of the long table keeps its line, wherever the page is scrolled to', async ({ reader, baseURL }) => {
  await open(reader, `${baseURL}?years=2019..2020&sort=name`);
  await click(reader, '#table button', 'Show all');
  await expect.poll(() => reader.read(() => document.querySelectorAll('#table tbody tr').length)).toBe(154);
  for (const row of [5, 30, 80, 130]) expect(await rowsWithoutLineAround(reader, '#table', row)).toEqual([]);
});
