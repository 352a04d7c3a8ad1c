import type { Page } from '@playwright/test';
import { type Heard, heardIn, listen } from './heard.ts';
import { expect, mark, open, query, test } from './page.ts';

function mapOf(page: Page) {
  return page.getByRole('region', { name: 'Map', exact: true });
}

async function heardOptions(page: Page): Promise<Heard[]> {
  return (await heardIn(page, mapOf(page))).filter(({ role }) => role === 'option');
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-iso3') ?? null);
}

/** Brings the focus to the map as a reader with a keyboard does. */
async function enterMap(page: Page): Promise<void> {
  await page.locator('#map [aria-label="About this map and its sources"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#map [role=option]:focus')).toHaveCount(1);
}

function preview(page: Page) {
  return page.locator('#map [data-drawing] > [aria-hidden] > b');
}

test('the map is heard as a list, its figures first and from the largest, and why the others have none once', async ({
  page,
}) => {
  await open(page);
  const heard = await heardIn(page, mapOf(page));
  const list = heard.find(({ role }) => role.toLowerCase() === 'listbox');
  expect(list?.name).toBe('Change in exports by partner, 2020 to 2021');
  expect(list?.description).toContain('No figure for 150 partners: the trade record ends in 2020');
  expect(list?.description).toContain('Keys: Arrow keys: nearest partner that way');
  const names = (await heardOptions(page)).map(({ name }) => name);
  expect(names.map((name) => name.split(',')[0]).slice(0, 6)).toEqual([
    ...['Turkey', 'Pakistan', 'Vietnam', 'China', 'Afghanistan', 'Algeria'],
  ]);
  expect(names.at(-1)).toBe('Belarus, whose trade this is');
  expect(names).toHaveLength(155);
  expect(new Set(names).size).toBe(155);
  expect(names.filter((name) => name.includes('record ends'))).toEqual([]);
  // They were 3,224 words.
  expect(names.join(' ').split(/\s+/).length).toBeLessThan(1200);
  // Nothing but the list is heard of the drawing.
  const drawn = await heardIn(page, page.locator('#map [data-drawing]'));
  expect(drawn.filter(({ role, name }) => name !== '' && !['option', 'listbox'].includes(role.toLowerCase()))).toEqual(
    [],
  );
});

test('the open partner is the selected one of the list, and what a step leaves out is said', async ({ page }) => {
  await open(page, '?years=2019..2020&focus=EGY');
  const selected = mapOf(page).getByRole('option', { selected: true });
  await expect(selected).toHaveCount(1);
  await expect(selected).toHaveAccessibleName(/^Egypt, minus 49\.7 percent/);
  await mapOf(page).locator('button[data-token="q8"]').press('Enter');
  const names = (await heardOptions(page)).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('Outside the chosen step'))).toHaveLength(154 - 17);
  expect(names.slice(0, 17).filter((name) => name.includes('Outside'))).toEqual([]);
});

test('the map, its tools and its legend are four stops', async ({ page }) => {
  await open(page);
  await page.locator('#map button').first().focus();
  await expect(page.getByRole('button', { name: 'Contacts in 2021' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'About this map and its sources' })).toBeFocused();
  const stops: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const at = document.activeElement?.closest('#map [role]');
        return at?.closest('[role="toolbar"], [role="listbox"]')?.getAttribute('aria-label') ?? null;
      }),
    );
  }
  expect(stops).toEqual(['Change in exports by partner, 2020 to 2021', 'Zoom and move', 'Legend', null]);
});

test('Home, End, page keys and letters walk the list; letters reach no key of the page', async ({ page }) => {
  await open(page);
  await enterMap(page);
  expect(await focused(page)).toBe('TUR');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('BLR');
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  expect(await focused(page)).toBe('PAK');
  await page.keyboard.press('PageUp');
  expect(await focused(page)).toBe('TUR');
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) document.body.dataset.left = (document.body.dataset.left ?? '') + event.key;
    });
  });
  await page.keyboard.type('sing');
  expect(await focused(page)).toBe('SGP');
  await page.keyboard.press('x');
  expect(await focused(page)).toBe('SGP');
  expect(await page.evaluate(() => document.body.dataset.left)).toBeUndefined();
  expect(query(page)).toBe('');
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const)
  test(`the keys are told under the map while they work, whole and over no partner or button: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const keys = page.getByText('Arrows: nearest');
    await expect(keys).toBeHidden();
    const before = await mark(page, 'ZAF').boundingBox();
    await enterMap(page);
    await expect(keys).toBeInViewport({ ratio: 1 });
    expect(await mark(page, 'ZAF').boundingBox()).toEqual(before);
    const { isCut, covered } = await keys.evaluate((line) => {
      const over = line.getBoundingClientRect();
      const marks = [...document.querySelectorAll('#map :is([data-iso3], [aria-label^="Zoom"])')].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
      });
      const isCut = line.scrollWidth > line.clientWidth || over.left < 0 || over.right > window.innerWidth;
      return { isCut, covered: marks.map((one) => one.getAttribute('aria-label')) };
    });
    expect(isCut).toBe(false);
    expect(covered).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(keys).toBeHidden();
  });

/** The middle of what is shown of the map, in the map's own units. */
async function shift(page: Page): Promise<{ x: number; y: number }> {
  return mark(page, 'BRA').evaluate((shape) => {
    const { x, y } = shape.getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y) };
  });
}

for (const [device, options] of [
  ['a mouse', {}],
  ['a finger', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`with ${device}`, () => {
    test.use(options);

    test('an enlarged map is moved by buttons, which stop at its edge', async ({ page }) => {
      await open(page);
      await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
      const press = (name: string) => {
        const button = page.getByRole('button', { name, exact: true });
        return 'hasTouch' in options ? button.tap() : button.click();
      };
      await press('Zoom in');
      await press('Zoom in');
      const least = 'hasTouch' in options ? 44 : 24;
      for (const name of ['Move north', 'Move west', 'Move south', 'Move east']) {
        const box = await page.getByRole('button', { name }).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(least);
      }
      const before = await shift(page);
      await press('Move west');
      await expect.poll(async () => (await shift(page)).x).toBeGreaterThan(before.x + 50);
      const { y } = await shift(page);
      await press('Move south');
      await expect.poll(async () => (await shift(page)).y).toBeLessThan(y - 30);
      const west = page.getByRole('button', { name: 'Move west' });
      await expect(async () => {
        if (await west.isEnabled()) await press('Move west');
        await expect(west).toBeDisabled({ timeout: 100 });
      }).toPass();
      await west.focus();
      await expect(west).toBeFocused();
      await press('Whole map');
      await expect(page.getByRole('button', { name: 'Move west' })).toHaveCount(0);
    });
  });

test('Shift and an arrow move an enlarged map, and the zoom is said', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  await enterMap(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(said).toEqual(['Zoomed in, 2.6 times.']);
  const before = await shift(page);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await shift(page)).x).toBeGreaterThan(before.x + 50);
  expect(await focused(page)).toBe('TUR');
});

test('Esc closes the preview, then the step, then the partner, and what it has no use for it leaves', async ({
  page,
}) => {
  await open(page, '?years=2019..2020&focus=CHN');
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('China');
  await page.locator('#map button[data-token="q8"]').press('Enter');
  await enterMap(page);
  await expect(preview(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
  await expect(page.locator('#map button[data-token="q8"]')).toHaveAttribute('aria-pressed', 'true');
  expect(query(page)).toContain('focus=CHN');
  await page.keyboard.press('Escape');
  await expect(page.locator('#map button[data-token="q8"]')).toHaveAttribute('aria-pressed', 'false');
  expect(query(page)).toContain('focus=CHN');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).not.toContain('focus');
  // Another partner has its preview again.
  await page.keyboard.press('ArrowLeft');
  await expect(preview(page)).toHaveCount(1);
});

test('a pointer may enter the preview, and Esc closes it wherever the focus is', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const at = await mark(page, 'MNG').boundingBox();
  if (!at) throw new Error('Mongolia is not drawn');
  await expect(async () => {
    await page.mouse.move(5, 5);
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await expect(preview(page)).toHaveText('Mongolia', { timeout: 500 });
  }).toPass();
  const tip = await preview(page).boundingBox();
  if (!tip) throw new Error('no preview');
  await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2, { steps: 12 });
  await expect(preview(page)).toHaveText('Mongolia');
  expect(await preview(page).evaluate((one) => one.parentElement?.matches(':hover'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
  // It is gone until the pointer means another partner.
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  const brazil = await mark(page, 'BRA').boundingBox();
  if (!brazil) throw new Error('Brazil is not drawn');
  await page.mouse.move(brazil.x + brazil.width / 2, brazil.y + brazil.height / 2);
  await expect(preview(page)).toHaveText('Brazil');
});

test('a chosen step lists its partners in text and says them', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  const step = mapOf(page).getByRole('button', { name: /^plus 50 to plus 100 percent, 1 partner$/ });
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(mapOf(page).getByText('+50 to +100 percent: Vietnam')).toBeVisible();
  await expect.poll(said).toEqual(['plus 50 to plus 100 percent: Vietnam.']);
  await page.keyboard.press('Enter');
  await expect(mapOf(page).getByText('percent: Vietnam')).toHaveCount(0);
});

test('no letter on the map is smaller than 12 pixels', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?contacts=1');
    const sizes = () =>
      page.locator('#map [data-drawing] text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const scale = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : undefined;
          return scale === undefined ? [] : Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
    await expect.poll(async () => (await sizes()).length).toBeGreaterThan(5);
    expect(Math.min(...(await sizes())), `${width}`).toBeGreaterThan(11.95);
  }
});
