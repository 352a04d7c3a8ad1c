import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, mark, open, openMapInfo, query, test } from './page.ts';

const WHOLE = { zoom: 1, x: 0, y: 0 };

/** The part of the map that is drawn: how far it is enlarged, and its shift in the map's units. */
async function part(page: Page): Promise<typeof WHOLE> {
  return mark(page, 'BRA').evaluate((shape) => {
    // All marks together: in a window of the map each has a scale of its own.
    const all = shape.parentElement;
    const svg = all instanceof SVGGraphicsElement ? all.ownerSVGElement : null;
    const [own, whole] = [all instanceof SVGGraphicsElement && all.getScreenCTM(), svg?.getScreenCTM()];
    if (!own || !whole) throw new Error('the map is not drawn');
    const { a, e, f } = whole.inverse().multiply(own);
    const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
    return { zoom: rounded(a), x: rounded(e), y: rounded(f) };
  });
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

async function zoomIn(page: Page, steps: number): Promise<void> {
  const { zoom } = await part(page);
  for (let step = 0; step < steps; step += 1) await button(page, 'Zoom in').click();
  await expect.poll(async () => (await part(page)).zoom).toBeCloseTo(zoom * 1.6 ** steps, 1);
}

async function middleOf(page: Page, iso3: string): Promise<{ x: number; y: number }> {
  // On a low screen the foot of the map may be below it, and a panel that opens moves the map.
  await mark(page, iso3).scrollIntoViewIfNeeded();
  return placeOf(page, iso3);
}

/** Where an economy stands in the window, which does not move for it. */
async function placeOf(page: Page, iso3: string): Promise<{ x: number; y: number }> {
  const box = await mark(page, iso3).boundingBox();
  if (!box) throw new Error(`${iso3} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The partners that something on the map lies over. */
async function coveredBy(page: Page, inside: string): Promise<(string | null)[]> {
  return page.locator('#map').evaluate((map, css) => {
    const over = map.querySelector(css)?.parentElement?.getBoundingClientRect();
    if (!over) throw new Error(`no ${css}`);
    return [...map.querySelectorAll('[data-iso3]')].flatMap((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const isOver = left < over.right && right > over.left && top < over.bottom && bottom > over.top;
      return isOver ? [mark.getAttribute('data-iso3')] : [];
    });
  }, inside);
}

/** On a phone the served map is the whole world, until the app has put it in windows. */
async function inWindows(page: Page): Promise<void> {
  await expect(page.locator('#map [data-drawing] > svg g[clip-path] > text').first()).toBeAttached();
}

/** The name that the preview beside the pointer gives. */
function preview(page: Page) {
  return page.locator('#map [data-drawing] > [aria-hidden] > b');
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-iso3') ?? null);
}

/** Windows with a pointer, and one held upright with a finger. */
const WINDOWS = [
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [1280, 585],
  [1024, 768],
  [768, 1024],
] as const;

for (const [width, height] of WINDOWS) {
  test(`the whole map is drawn in its place, under no legend or button: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?years=2019..2020');
    const { place, outside } = await page.locator('#map [data-drawing]').evaluate((box) => {
      const around = box.parentElement?.getBoundingClientRect();
      if (!around) throw new Error('no place');
      const marks = [...box.querySelectorAll('[data-iso3]')].filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return left < around.left || right > around.right || top < around.top || bottom > around.bottom;
      });
      return {
        place: around.height / window.innerHeight,
        outside: marks.map((mark) => mark.getAttribute('data-iso3')),
      };
    });
    expect(place).toBeGreaterThanOrEqual(0.45);
    expect(outside).toEqual([]);
    expect(await coveredBy(page, '[aria-label="Zoom in"]')).toEqual([]);
    for (const list of ['ul:has(button[data-token])', 'ul:has([data-kind])'])
      expect(await coveredBy(page, `${list} > li`), list).toEqual([]);
  });
}

test('every way of zooming leads back to the whole map', async ({ page }) => {
  await open(page, '?years=2019..2020&region=caribbean');
  await expect.poll(async () => (await part(page)).zoom).toBeGreaterThan(3);
  await button(page, 'Whole map').click();
  await expect.poll(() => part(page)).toEqual(WHOLE);

  // Off the middle and out again by steps.
  await zoomIn(page, 3);
  const box = await page.locator('#map [data-drawing] > svg').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + 600, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 100, { steps: 4 });
  await page.mouse.up();
  for (let step = 0; step < 3; step += 1) await button(page, 'Zoom out').click();
  await expect.poll(() => part(page)).toEqual(WHOLE);
});

test('the map cannot be dragged out of its box, nor enlarged without end', async ({ page }) => {
  await open(page);
  await zoomIn(page, 2);
  const box = await page.locator('#map [data-drawing] > svg').boundingBox();
  if (!box) throw new Error('no map');
  for (let times = 0; times < 3; times += 1) {
    await page.mouse.move(box.x + 200, box.y + 150);
    await page.mouse.down();
    await page.mouse.move(box.x + 850, box.y + 540, { steps: 4 });
    await page.mouse.up();
  }
  await expect.poll(() => part(page)).toEqual({ zoom: 2.56, x: 0, y: 0 });
  expect(query(page)).toBe('');
  await zoomIn(page, 2);
  const zoom = button(page, 'Zoom in');
  await zoom.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Enter');
  await expect(zoom).toBeDisabled();
  await expect(zoom).toBeFocused();
  await expect.poll(async () => (await part(page)).zoom).toBe(8);
});

test('circles, discs, hatching and letters keep their size when the map is enlarged', async ({ page }) => {
  await open(page, '?years=2019..2020&focus=TCD&contacts=1');
  const sizes = () =>
    page.locator('#map [data-drawing] > svg').evaluate((svg) => {
      const widthOf = (selector: string) => svg.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      const shape = svg.querySelector('[data-iso3="TCD"]')?.parentElement;
      const zoom = shape instanceof SVGGraphicsElement ? (shape.getScreenCTM()?.a ?? 0) : 0;
      const turn = /scale\(([\d.]+)\)/.exec(svg.querySelector('pattern')?.getAttribute('patternTransform') ?? '');
      const label = [...svg.querySelectorAll('text')].find((text) => text.textContent === 'Chad');
      return {
        circle: widthOf('circle[data-iso3="MUS"]'),
        disc: widthOf('[aria-hidden] g g circle'),
        hatch: Number(turn?.[1] ?? 1) * zoom,
        letters: label?.getBoundingClientRect().height ?? 0,
      };
    });
  const before = await sizes();
  // What is not found measures nothing.
  expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
  await zoomIn(page, 2);
  for (const part of ['circle', 'disc', 'hatch', 'letters'] as const)
    await expect.poll(async () => (await sizes())[part], part).toBeCloseTo(before[part], 0);
});

test('an enlarged map labels what is in it', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const labels = page.locator('#map [data-drawing] > svg text');
  await expect(labels).not.toContainText(['Haiti']);
  await page.goto('./?years=2019..2020&region=caribbean');
  await expect.poll(async () => (await part(page)).zoom).toBeGreaterThan(3);
  for (const name of ['Cuba', 'Haiti', 'Dominican Republic', 'Trinidad and Tobago'])
    await expect(labels.filter({ hasText: name })).toHaveCount(1);
  await expect(labels.filter({ hasText: 'Belarus' })).toHaveCount(0);
});

test('what the preview names is what a click selects, also beside a small state', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await page.mouse.move(300, 300);
  const island = await middleOf(page, 'CPV');
  await expect(async () => {
    await page.mouse.move(island.x - 9, island.y + 3);
    await expect(preview(page)).toHaveText('Cabo Verde', { timeout: 500 });
  }).toPass();
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?years=2019..2020&focus=CPV');
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Cabo Verde');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'CPV')).toBeFocused();
  // Well inside a large economy a small one nearby takes nothing.
  const small = await middleOf(page, 'SWZ');
  await page.mouse.move(small.x - 11, small.y);
  await expect(preview(page)).toHaveText('South Africa');
  await page.mouse.move(small.x - 2, small.y);
  await expect(preview(page)).toHaveText('Eswatini');
});

test('discs of contacts take no click from what lies under them', async ({ page }) => {
  await open(page, '?contacts=1');
  for (const iso3 of ['QAT', 'SGP', 'CHN']) {
    const at = await middleOf(page, iso3);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => query(page)).toContain(`focus=${iso3}`);
  }
});

test('the ring of the focus lies on top, and an economy outside of the box is brought into it', async ({ page }) => {
  await open(page, '?years=2019..2020');
  await mark(page, 'VNM').focus();
  await page.keyboard.press('l');
  await expect.poll(() => focused(page)).toBe('LAO');
  const ring = page.locator('[data-outline="ring"]');
  await expect(ring).toHaveAttribute('d', (await mark(page, 'LAO').getAttribute('d')) ?? '');
  const isLast = await ring.evaluate((one) => {
    const marks = [...document.querySelectorAll('#map [data-iso3]')];
    return marks.every((mark) => mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isLast).toBe(true);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('+');
  await expect.poll(async () => (await part(page)).zoom).toBeCloseTo(4.1, 1);
  const isInBox = (iso3: string) =>
    mark(page, iso3).evaluate((shape) => {
      const [own, box] = [shape.getBoundingClientRect(), shape.closest('svg')?.getBoundingClientRect()];
      const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
      return box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  // The keys enlarge around the economy that has the focus.
  expect(await isInBox('LAO')).toBe(true);
  await page.keyboard.press('b');
  await page.keyboard.press('r');
  await expect.poll(() => focused(page)).toBe('BRA');
  await expect.poll(() => isInBox('BRA')).toBe(true);
});

test('a name of several words is found by its letters, a space included', async ({ page }) => {
  await open(page, '?years=2019..2020');
  for (const [letters, iso3] of [
    ['south k', 'KOR'],
    ['sao', 'STP'],
  ] as const) {
    // Letters that come too slowly are none of one name, and a space by itself opens what has the focus.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await mark(page, 'CHN').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type(letters);
      expect(await focused(page)).toBe(iso3);
      expect(query(page)).toBe('?years=2019..2020');
    }).toPass();
  }
});

test('a pinned step survives the pointer, and Esc lets it go before the partner', async ({ page }) => {
  await open(page, '?years=2019..2020&focus=CHN');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel).toContainText('China');
  const box = page.locator('#map [data-drawing]');
  const step = page.locator('#map button[data-token="q8"]');
  await step.click();
  await page.locator('#map button[data-token="q1"]').hover();
  await expect(box).toHaveAttribute('data-step', 'q1');
  await page.mouse.move(5, 5);
  await expect(box).toHaveAttribute('data-step', 'q8');
  await mark(page, 'CHN').focus();
  await page.keyboard.press('Escape');
  await expect(step).toHaveAttribute('aria-pressed', 'false');
  await expect(box).not.toHaveAttribute('data-step');
  expect(query(page)).toContain('focus=CHN');
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(step).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(step).toHaveAttribute('aria-pressed', 'false');
  // The legend has nothing more to close; the mark first closes its preview, then its partner.
  await page.keyboard.press('Escape');
  expect(query(page)).toContain('focus=CHN');
  await mark(page, 'CHN').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).not.toContain('focus');
});

test('Ctrl and the wheel zoom at the pointer, the wheel alone scrolls the page', async ({ page }) => {
  await open(page);
  await page.mouse.move(300, 500);
  const middle = await middleOf(page, 'BRA');
  // A pointer stands on whole pixels; what it is away from the middle grows with the zoom.
  const at = { x: Math.floor(middle.x), y: Math.floor(middle.y) };
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await expect(async () => {
    await page.mouse.wheel(0, -200);
    expect((await part(page)).zoom).toBeGreaterThan(1.2);
  }).toPass();
  await page.keyboard.up('Control');
  const { zoom } = await part(page);
  const expected = { x: at.x + (middle.x - at.x) * zoom, y: at.y + (middle.y - at.y) * zoom };
  await expect.poll(async () => Math.abs((await placeOf(page, 'BRA')).x - expected.x)).toBeLessThan(3);
  expect(Math.abs((await placeOf(page, 'BRA')).y - expected.y)).toBeLessThan(3);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect((await part(page)).zoom).toBe(zoom);
  await button(page, 'Whole map').click();
  await expect.poll(() => part(page)).toEqual(WHOLE);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Moves fingers from place to place, as a hand does. */
  async function move(page: Page, ...paths: (readonly [x: number, y: number])[][]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const points = (step: number) =>
      paths.map((path, id) => ({ x: path[step]?.[0] ?? 0, y: path[step]?.[1] ?? 0, id }));
    // Fingers come one after another.
    for (let fingers = 1; fingers <= paths.length; fingers += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0).slice(0, fingers) });
    for (let step = 1; step < (paths[0]?.length ?? 0); step += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('circles can be seen and tapped, and a tap nearby means them', async ({ page }) => {
    await open(page, '?years=2019..2020');
    const island = mark(page, 'MUS');
    await island.scrollIntoViewIfNeeded();
    expect((await island.boundingBox())?.width).toBeGreaterThanOrEqual(6);
    await expect(async () => {
      const at = await middleOf(page, 'SYC');
      await page.touchscreen.tap(at.x + 12, at.y - 8);
      await expect.poll(() => query(page), { timeout: 1000 }).toBe('?years=2019..2020&focus=SYC');
    }).toPass();
  });

  test('two fingers zoom, one scrolls the page, and a tap afterwards selects', async ({ page }) => {
    await open(page, '?years=2019..2020');
    await mark(page, 'BRA').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#map')?.scrollIntoView());
    await expect(page.locator('#map g[style*="--zoom"]')).toBeAttached();
    const path = (from: number, to: number) => Array.from({ length: 9 }, (_, step) => from + ((to - from) * step) / 8);
    const middle = async () => {
      const box = await page.locator('#map [data-drawing] > svg').boundingBox();
      if (!box) throw new Error('no map');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    // What comes late above the map may move it from under the fingers, which then enlarge the page.
    await expect(async () => {
      const before = await middle();
      await page.waitForTimeout(300);
      expect(await middle()).toEqual(before);
    }).toPass();
    await expect(async () => {
      if ((await part(page)).zoom > 1) await button(page, 'Whole map').tap();
      const { x, y } = await middle();
      await move(
        page,
        path(x - 30, x - 90).map((at) => [at, y] as const),
        path(x + 30, x + 90).map((at) => [at, y] as const),
      );
      await expect.poll(async () => (await part(page)).zoom, { timeout: 3000 }).toBeCloseTo(3, 0);
    }).toPass();
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await button(page, 'Whole map').tap();
    await expect.poll(() => part(page)).toEqual(WHOLE);
    const at = await middleOf(page, 'BRA');
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => query(page)).toContain('focus=BRA');
    await page.goBack();
    const { x, y } = await middle();
    const before = await page.evaluate(() => window.scrollY);
    await move(
      page,
      path(y + 60, y - 60).map((at) => [x, at] as const),
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 40);
  });

  test('one finger moves an enlarged map sideways, and still scrolls the page', async ({ page }) => {
    await open(page, '?years=2019..2020');
    await page.evaluate(() => document.querySelector('#map')?.scrollIntoView());
    await button(page, 'Zoom in').tap();
    await button(page, 'Zoom in').tap();
    await expect.poll(async () => (await part(page)).zoom).toBe(2.56);
    const box = await page.locator('#map [data-drawing] > svg').boundingBox();
    if (!box) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await part(page);
    const path = (from: number, to: number) => Array.from({ length: 9 }, (_, step) => from + ((to - from) * step) / 8);
    await move(
      page,
      path(x + 60, x - 60).map((at) => [at, y] as const),
    );
    await expect.poll(async () => (await part(page)).x).toBeLessThan(before.x - 100);
    expect(query(page)).toBe('?years=2019..2020');
    const moved = await part(page);
    const scrolled = await page.evaluate(() => window.scrollY);
    await move(
      page,
      path(y + 60, y - 60).map((at) => [x, at] as const),
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await part(page)).toEqual(moved);
  });

  test('the buttons for the zoom are as large as a finger and cover no partner', async ({ page }) => {
    await open(page);
    const zoom = await button(page, 'Zoom in').boundingBox();
    expect(zoom?.width).toBeGreaterThanOrEqual(44);
    expect(zoom?.height).toBeGreaterThanOrEqual(44);
    await inWindows(page);
    expect(await coveredBy(page, '[aria-label="Zoom in"]')).toEqual([]);
  });

  test('each region has a window, which holds every partner of it once', async ({ page }) => {
    await open(page, '?years=2019..2020');
    await inWindows(page);
    const { names, astray, count } = await page.locator('#map [data-drawing] > svg').evaluate((svg) => {
      const marks = [...svg.querySelectorAll('[data-iso3]')];
      const box = svg.getBoundingClientRect();
      const isInside = ({ left, right, top, bottom }: DOMRect) =>
        left > box.left && right < box.right && top > box.top && bottom < box.bottom;
      return {
        names: [...svg.querySelectorAll('g[clip-path] > text')].map((text) => text.textContent),
        astray: marks.flatMap((one) => (isInside(one.getBoundingClientRect()) ? [] : [one.getAttribute('data-iso3')])),
        count: new Set(marks.map((one) => one.getAttribute('data-iso3'))).size,
      };
    });
    expect(names).toEqual(['Asia', 'Latin America', 'Africa']);
    expect(astray).toEqual([]);
    expect(count).toBe(155);
    await openMapInfo(page);
    await expect(page.getByText('Each window has its own scale.')).toBeVisible();
  });

  test('a region that is chosen fills the map from out of its window', async ({ page }) => {
    await open(page, '?years=2019..2020&region=caribbean');
    await expect.poll(async () => (await part(page)).zoom).toBeGreaterThan(3);
    const isInBox = (iso3: string) =>
      mark(page, iso3).evaluate((shape) => {
        const [own, box] = [shape.getBoundingClientRect(), shape.closest('svg')?.getBoundingClientRect()];
        return box && own.left > box.left && own.right < box.right && own.top > box.top && own.bottom < box.bottom;
      });
    for (const iso3 of ['CUB', 'TTO', 'BRB']) await expect.poll(() => isInBox(iso3), iso3).toBe(true);
  });

  test('a picture to take away is of the whole world, not of its windows', async ({ page }) => {
    await open(page, '?years=2019..2020');
    await inWindows(page);
    await openMapInfo(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download SVG of the map' }).tap();
    const picture = await readFile(await (await download).path(), 'utf8');
    expect(picture).not.toContain('>Latin America<');
    expect(/viewBox="0 0 896 \d+"/.test(picture)).toBe(true);
    await expect(page.locator('[inert] svg')).toHaveCount(0);
  });
});

test('the colours of the map change at once: hundreds of transitions would hold up the next step', async ({ page }) => {
  await open(page, '?years=2018..2019');
  await page.evaluate(() => {
    document.querySelector('#map')?.addEventListener('transitionrun', ({ target }) => {
      if (target instanceof Element && target.closest('[data-iso3]')) target.setAttribute('data-moved', '');
    });
  });
  const colourOf = () => mark(page, 'CHN').evaluate((one) => getComputedStyle(one).fill);
  const before = await colourOf();
  await page.getByRole('radio', { name: 'US$ value' }).press('Space');
  await expect.poll(colourOf).not.toBe(before);
  expect(await page.locator('#map [data-moved]').count()).toBe(0);
});
