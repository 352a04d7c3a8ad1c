import type { Locator, Page } from '@playwright/test';
import { choose, expect, open, query, test } from './page.ts';

const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });

/** The filters that stand as segments at a width; the others are menus there. */
const SEGMENTS: readonly (readonly [width: number, segments: readonly string[]])[] = [
  [320, []],
  [390, []],
  [768, []],
  [992, ['Flow']],
  [1024, ['Flow']],
  [1200, ['Flow', 'Region']],
  [1280, ['Flow', 'Region', 'Record']],
  [1366, ['Flow', 'Region', 'Record', 'Measure']],
  [1440, ['Flow', 'Region', 'Record', 'Measure']],
  [1600, ['Flow', 'Region', 'Record', 'Measure']],
  [1920, ['Flow', 'Region', 'Record', 'Measure']],
];

/** The longest words that the row can hold, and a set of regions longer than any row. */
const LONGEST = '?flow=turnover&measure=value&record=mirror&region=west-africa~central-africa~south-america~caribbean';

/** How the row lies: its height, its parts' middles, and how far it reaches past its room and widens the page. */
function layout(page: Page) {
  return filters(page).evaluate((group) => {
    const row = group.closest<HTMLElement>('[data-scrolls]');
    const bar = group.closest<HTMLElement>('[data-docked]');
    if (!row || !bar) throw new Error('the filters stand in no row');
    const drawn = [...row.querySelectorAll<HTMLElement>('button, [role=radiogroup] label, a')].filter(
      (one) => one.checkVisibility() && !one.closest(':popover-open'),
    );
    const boxes = drawn.map((one) => one.getBoundingClientRect());
    const pageWidth = () => document.documentElement.scrollWidth;
    const withRow = pageWidth();
    bar.style.display = 'none';
    const widened = withRow - pageWidth();
    bar.style.display = '';
    return {
      bar: bar.offsetHeight,
      named: Number.parseFloat(getComputedStyle(row).height),
      middles: new Set(boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2 / 3))).size,
      over: row.scrollWidth - row.clientWidth,
      widened,
      end: Math.max(...boxes.map(({ right }) => right)),
    };
  });
}

/** How many ways lead to each choice now, as segments and as menus. */
async function waysTo(page: Page, label: string) {
  const group =
    label === 'Region'
      ? filters(page).getByRole('button', { name: /^Asia \d+ partners$/ })
      : filters(page).getByRole('radiogroup', { name: label });
  return {
    segments: await group.count(),
    menus: await filters(page)
      .getByRole('button', { name: new RegExp(`^${label}: `) })
      .count(),
  };
}

for (const view of ['', LONGEST])
  test(`the filters are one row in which nothing overflows, each either segments or a menu, at every width: ${view}`, async ({
    page,
  }) => {
    await open(page, view);
    for (const [width, segments] of SEGMENTS) {
      await page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
      const { bar, named, middles, over, widened, end } = await layout(page);
      expect(bar - named, `${width}`).toBeLessThanOrEqual(2);
      expect(middles, `${width}`).toBe(1);
      expect(widened, `${width}`).toBe(0);
      if (width >= 768) expect({ width, over, isInside: end <= width }).toEqual({ width, over: 0, isInside: true });
      for (const label of ['Flow', 'Measure', 'Record', 'Region']) {
        const isSegments = segments.includes(label);
        expect(await waysTo(page, label), `${label}, ${width}`).toEqual({
          segments: isSegments ? 1 : 0,
          menus: isSegments ? 0 : 1,
        });
      }
    }
  });

// A phone's sheets, menus of two kinds, and segments.
for (const width of [390, 1024, 1280, 1440]) {
  test(`at ${width} px every choice is made, and each is explained`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 768 ? 844 : 900 });
    await open(page);
    await choose(page, 'Flow', 'Imports');
    await expect.poll(() => query(page)).toBe('?flow=import');
    await choose(page, 'Measure', 'US$ value');
    await expect.poll(() => query(page)).toBe('?flow=import&measure=value');
    await choose(page, 'Record', 'Partners’ record');
    await expect.poll(() => query(page)).toBe('?flow=import&measure=value&record=mirror');
    await choose(page, 'Region', 'Africa');
    await expect.poll(() => query(page)).toContain('region=africa');
    await choose(page, 'Region', 'Caribbean');
    await expect.poll(() => query(page)).toContain('region=africa~caribbean');
    await filters(page).getByRole('link', { name: 'Reset view' }).click();
    await expect.poll(() => query(page)).toBe('');

    for (const [label, question] of [
      ['Flow', 'What are exports, imports, turnover and balance?'],
      ['Measure', 'What are change, value and share?'],
      ['Record', 'Whose record is this?'],
      ['Region', 'What is covered, and what is not?'],
    ] as const) {
      const menu = filters(page).getByRole('button', { name: new RegExp(`^${label}: `) });
      await ((await menu.count()) > 0
        ? menu
        : filters(page).getByRole('button', { name: 'About these choices' })
      ).click();
      await page.getByRole('button', { name: question }).click();
      await expect(page.locator('[popover]:popover-open').last()).toContainText(/\w.*\.\s*How to read this$/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  });
}

test('letters twice as large make menus of the segments, still in one row', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  await expect(filters(page).getByRole('radiogroup')).toHaveCount(0);
  expect(await layout(page)).toMatchObject({ middles: 1, over: 0, widened: 0 });
});

test('a press on a choice closes its menu, arrow keys go on choosing, and Esc gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  const menu = filters(page).getByRole('button', { name: /^Measure: / });
  await menu.click();
  await page.getByRole('radio', { name: 'Share' }).click();
  await expect(page.getByRole('radio', { name: 'Share' })).toHaveCount(0);
  await expect(menu).toHaveAccessibleName('Measure: Share');

  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => query(page)).toBe('?measure=value');
  await expect(page.getByRole('radio', { name: 'US$ value' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

/** How far an open menu stands from its button. */
async function away(menu: Locator, list: Locator) {
  const [one, other] = [await menu.boundingBox(), await list.boundingBox()];
  if (!one || !other) throw new Error('the menu is not on screen');
  return { below: Math.round(other.y - one.y - one.height), aside: Math.abs(Math.round(other.x - one.x)) };
}

test('an open menu stays beside its button while the page scrolls to where the row is docked, and beyond', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  const menu = filters(page).getByRole('button', { name: /^Record: / });
  const list = page.locator('[popover]:popover-open');
  await menu.click();
  for (const y of [0, 40, 900]) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
    await expect.poll(() => away(menu, list)).toEqual({ below: 6, aside: 6 });
  }
  // Where its filter becomes segments it goes.
  await page.setViewportSize({ width: 1440, height: 768 });
  await expect(list).toHaveCount(0);
  await expect(filters(page).getByRole('radiogroup', { name: 'Record' })).toBeVisible();
});

test('going through the docked row by key leaves the page where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
  await filters(page).getByRole('radio', { name: 'Exports' }).focus();
  for (const name of [/^Measure: /, /^Record: /, /^Region: /]) {
    await page.keyboard.press('Tab');
    await expect(filters(page).getByRole('button', { name })).toBeFocused();
    await expect(filters(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(900);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('more pills are guessed at the edge, and one that is pressed comes wholly into the row', async ({ page }) => {
    await open(page);
    const cut = await filters(page)
      .getByRole('button')
      .evaluateAll((pills) =>
        pills.map((pill) => pill.getBoundingClientRect()).some(({ left, right }) => left < 390 && right > 390),
      );
    expect(cut).toBe(true);
    const region = filters(page).getByRole('button', { name: /^Region: / });
    const record = filters(page).getByRole('button', { name: /^Record: / });
    await record.tap({ position: { x: 10, y: 10 } });
    await expect(record).toBeInViewport({ ratio: 1 });
    await page.getByRole('radio', { name: 'Partners’ record' }).tap();
    await expect(page.getByRole('radio', { name: 'Partners’ record' })).toHaveCount(0);
    await region.tap();
    await expect(region).toBeInViewport({ ratio: 1 });
    const sheet = page.locator('[popover]:popover-open');
    const gaps = await sheet.evaluate((one) => {
      const { left, right, bottom } = one.getBoundingClientRect();
      return [left, window.innerWidth - right, window.innerHeight - bottom];
    });
    expect(gaps).toEqual([0, 0, 0]);
  });

  test('what stands first is chosen in the row', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'View: Map' }).tap();
    const links = page.getByRole('navigation', { name: 'Views' });
    await expect(links.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'true');
    await links.getByRole('link', { name: 'Table' }).tap();
    await expect.poll(() => query(page)).toBe('?view=table');
    await expect(links).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'View: Table' })).toBeVisible();
  });
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1024, height: 440 } });

  test('the row goes away with the page', async ({ page }) => {
    await open(page);
    await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
    await expect(filters(page)).not.toBeInViewport();
  });
});

test.describe('the header', () => {
  test('is one bar in which nothing overlaps or is cut, at every width and with large letters', async ({ page }) => {
    await open(page);
    for (const [width, size] of [
      [320, '100%'],
      [390, '100%'],
      [768, '100%'],
      [1024, '100%'],
      [1280, '100%'],
      [1440, '100%'],
      [1024, '200%'],
      [1440, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.addStyleTag({ content: `html { font-size: ${size}; }` });
      const laid = await page.getByRole('banner').evaluate((header) => {
        const row = header.firstElementChild;
        if (!row) throw new Error('the header is empty');
        const parts = [...row.children].filter((one) => one.checkVisibility({ visibilityProperty: true }));
        const boxes = parts.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 1);
        return {
          over: row.scrollWidth - row.clientWidth,
          overlaps: boxes.filter((box, at) => box.left < (boxes[at - 1]?.right ?? 0) - 0.5).length,
          cut: [...row.querySelectorAll('a, p, nav')]
            .filter((one) => parts.some((part) => part.contains(one)) && one.scrollWidth > one.clientWidth + 1)
            .map((one) => one.textContent),
          high: header.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(row).height),
        };
      });
      expect({ width, size, ...laid }).toEqual({ width, size, over: 0, overlaps: 0, cut: [], high: 1 });
    }
  });

  test('its links switch what stands first, and nothing scrolls', async ({ page }) => {
    await open(page);
    const nav = page.getByRole('navigation', { name: 'Views' });
    await page.evaluate(() => window.scrollTo({ top: 20, behavior: 'instant' }));
    const box = await nav.getByRole('link', { name: 'Table' }).boundingBox();
    if (!box) throw new Error('the links are not on screen');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => query(page)).toBe('?view=table');
    await expect(nav.getByRole('link', { name: 'Table' })).toHaveAttribute('aria-current', 'true');
    await expect(nav.getByRole('link', { name: 'Map' })).not.toHaveAttribute('aria-current');
    expect(await page.evaluate(() => window.scrollY)).toBe(20);
  });
});

test.describe('the partners of the charts', () => {
  const EIGHT = '?partners=TUR~PAK~VNM~CHN~IND~EGY~BRA~ZAF';
  const chips = (page: Page) => page.getByRole('list', { name: 'Partners in the charts' });

  test('stand above their charts and stay within their width at every width, eight of them in rows', async ({
    page,
  }) => {
    await open(page, EIGHT);
    await expect(filters(page).getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const laid = await chips(page).evaluate((list) => ({
        isInGrowth: list.closest('#growth') !== null,
        over: list.scrollWidth - list.clientWidth,
        rows: new Set([...list.children].map((one) => Math.round(one.getBoundingClientRect().top / 8))).size,
      }));
      expect({ width, ...laid }).toMatchObject({ width, isInGrowth: true, over: 0 });
      expect(laid.rows, `${width}`).toBeGreaterThan(width === 768 ? 0 : 1);
    }
  });

  test('are added through a “+” that opens into a field and moves nothing below it', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page);
    const field = page.getByRole('combobox', { name: 'Add a partner to the charts' });
    const closed = await field.boundingBox();
    const heightBefore = (await chips(page).boundingBox())?.height;
    expect(closed?.width).toBe(closed?.height);
    await field.click();
    await expect.poll(async () => (await field.boundingBox())?.width).toBeGreaterThan(250);
    expect((await chips(page).boundingBox())?.height).toBe(heightBefore);
    await page.keyboard.type('singap');
    await page.locator('[role=option]:not(svg *)', { hasText: /^Singapore/ }).click();
    await expect(chips(page).getByRole('button', { name: 'Remove Singapore' })).toBeVisible();
    await expect.poll(() => query(page)).toContain('SGP');
  });

  test('are no part of an embedded view', async ({ page }) => {
    await page.goto('./?embed=1');
    await expect(page.getByRole('region', { name: 'Growth' }).locator('svg').first()).toBeVisible();
    await expect(chips(page)).toHaveCount(0);
  });
});

test('in the colours of the system the count beside what is chosen can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const [ink, ground] = await filters(page)
    .getByRole('button', { name: 'All 154' })
    .evaluate((button) => {
      const count = button.querySelector('i') ?? button;
      return [getComputedStyle(count).color, getComputedStyle(button).backgroundColor];
    });
  expect(ink).not.toBe(ground);
});
