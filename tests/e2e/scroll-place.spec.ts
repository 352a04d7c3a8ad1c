import type { Page } from '@playwright/test';
import { expect, open, query, takenOver, test } from './page.ts';

const y = (page: Page) => page.evaluate(() => window.scrollY);

/** How far below the top of the screen an element begins, in pixels. */
function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((one) => Math.round(one.getBoundingClientRect().top));
}

/** Waits until an element begins there; half pixels are rounded once more on the way. */
async function expectAt(page: Page, selector: string, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(page, selector)) - top)).toBeLessThanOrEqual(1);
}

/** Where a part of the page stands that a link leads to: the docked filters stay free of it. */
function belowFilters(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
}

/** Goes to an element at once, and again until what is drawn on the way has moved it no more. */
async function read(page: Page, selector: string): Promise<number> {
  const go = () =>
    page.locator(selector).evaluate((one) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      return new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(one.getBoundingClientRect().top)));
      });
    });
  await page.locator(selector).waitFor({ state: 'attached' });
  let before: number;
  let now = await go();
  do {
    before = now;
    now = await go();
  } while (now !== before);
  return topOf(page, selector);
}

for (const search of ['', '?years=2019..2020'])
  for (const selector of ['#claim-C20', 'footer', '#events'])
    test(`a reader of ${selector} in the view "${search}" finds it again after a reload and after Back`, async ({
      page,
    }) => {
      await open(page, search);
      const top = await read(page, selector);
      await page.reload();
      await expectAt(page, selector, top);
      await page.goto('./data/');
      await page.goBack();
      await expectAt(page, selector, top);
    });

test('each view that is gone back to through other pages is where it was left', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const first = await read(page, '#events');
  await page.goto('./data/');
  await open(page, '?flow=import');
  const second = await read(page, '#claim-C20');
  await page.goto('./data/');
  await page.goBack();
  await expectAt(page, '#claim-C20', second);
  await page.goBack();
  await page.goBack();
  await expectAt(page, '#events', first);
});

for (const search of ['', '?years=2019..2020'])
  for (const part of ['events', 'table', 'claims'])
    test(`a link to #${part} of the view "${search}" opens there`, async ({ page }) => {
      await page.goto(`./${search}#${part}`);
      await expectAt(page, `#${part}`, await belowFilters(page));
    });

test('a link to the years opens where they are: at the foot of the window, with the map above them', async ({
  page,
}) => {
  await page.goto('./?years=2019..2020#timeline');
  await takenOver(page);
  await expect(page.locator('#timeline')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#map')).toBeInViewport();
  expect(await y(page)).toBe(0);
});

test('a reader who moves before the app has come is left where they are', async ({ page }) => {
  await open(page);
  await read(page, '#claim-C20');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.hasReaderMoved)).toBe(true);
  expect(await settled(page)).toBeGreaterThan(0);
  const top = await topOf(page, '#claim-C20');
  release();
  await takenOver(page);
  await settled(page);
  expect(Math.abs((await topOf(page, '#claim-C20')) - top)).toBeLessThanOrEqual(1);
});

for (const move of ['by the wheel', 'by the scrollbar'])
  test(`a reader who moves ${move} while parts are still to come is not pulled back`, async ({ page }) => {
    await open(page, '?years=2019..2020');
    await read(page, '#events');
    await page.reload();
    await expect.poll(() => y(page)).toBeGreaterThan(500);
    await expect(page.locator('[data-loading]')).toHaveCount(0);
    await page.mouse.move(300, 500);
    if (move === 'by the wheel') await page.mouse.wheel(0, -400);
    else await page.evaluate(() => window.scrollBy({ top: -400, behavior: 'instant' }));
    const before = await settled(page);
    expect(before).toBeLessThan(500);
    await grow(page);
    expect(await y(page)).toBe(before);
  });

test('parts above that come late or grow do not move what the reader came back to', async ({ page }) => {
  await open(page, '?years=2019..2020');
  const top = await read(page, '#claim-C20');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/TableSection-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expectAt(page, '#claim-C20', top);
  await expect(page.locator('#table')).toHaveCount(0);
  release();
  await expect(page.locator('#table table')).toBeAttached();
  await expectAt(page, '#claim-C20', top);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link to a part of the page leads to its head, and Back to where the reader was', async ({ page }) => {
    await open(page);
    await page.evaluate(() => window.scrollTo({ top: 400, behavior: 'instant' }));
    await page.locator('a[href="#table"]').evaluate((link: HTMLElement) => link.click());
    await expectAt(page, '#table', await belowFilters(page));
    await page.goBack();
    await expect.poll(() => y(page)).toBe(400);
    expect(query(page)).toBe('');
  });
});

/** Where the page stands once it moves no more: ten frames in one place. */
function settled(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = (before: number, frames: number) => {
          const now = window.scrollY;
          if (frames === 10) resolve(now);
          else requestAnimationFrame(() => look(now, now === before ? frames + 1 : 0));
        };
        look(Number.NaN, 0);
      }),
  );
}

/** Makes the page longer, and waits until that is on the screen. */
async function grow(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.documentElement.style.overflowAnchor = 'none';
        document.body.style.paddingBottom = '300px';
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
