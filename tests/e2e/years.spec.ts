import type { Page } from '@playwright/test';
import { boxOf, expect, mark, open, query, shownText, test } from './page.ts';

const EVENT = '2021-09-16-lukashenko-khan';

function events(page: Page) {
  return page.getByRole('region', { name: 'Events', exact: true });
}

function eventsButton(page: Page) {
  return page.getByRole('button', { name: /^Events( \d+)?$/ });
}

/** The thumb that is drawn; the slider itself is a hidden input inside it. */
function thumb(page: Page, name: string) {
  return page.getByRole('slider', { name }).locator('..');
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
])
  test(`nothing at the foot moves while a thumb is dragged over ten years, on a screen ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '?years=2008..2019');
    const dock = page.getByRole('region', { name: 'Timeline' });
    const track = dock.getByRole('img');
    const still = [dock, track, eventsButton(page), dock.getByRole('button', { name: /one year later/ })];
    const before = await Promise.all(still.map(boxOf));
    const [start, plot, fixed] = [await boxOf(thumb(page, 'To year')), await boxOf(track), thumb(page, 'From year')];
    const fixedAt = await boxOf(fixed);
    const tenYears = (plot.width / 29) * 10;
    await page.mouse.move(start.x + 8, start.y + 8);
    await page.mouse.down();
    for (let years = 1; years <= 10; years += 1) {
      await page.mouse.move(start.x + 8 - (tenYears / 10) * years, start.y + 8);
      for (const [index, element] of still.entries()) {
        const now = await boxOf(element);
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(now[side] - (before[index]?.[side] ?? 0)), `${side} after ${years}`).toBeLessThanOrEqual(1);
      }
      const held = await boxOf(thumb(page, 'To year'));
      expect(Math.abs(held.x - (start.x - (tenYears / 10) * years)), `held after ${years}`).toBeLessThanOrEqual(1);
      expect(Math.abs(held.y - start.y)).toBeLessThanOrEqual(1);
      expect(await boxOf(fixed)).toEqual(fixedAt);
    }
    // The heights of the page stand still until it is let go.
    const unit = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--vh'));
    expect(await unit()).toBe(`${viewport.height / 100}px`);
    await page.mouse.up();
    expect(await unit()).toBe('');
    await expect.poll(() => query(page)).toBe('?years=2008..2009');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?years=2008..2019');
  });

test('years are stepped and typed, and what is none says what there is', async ({ page }) => {
  await open(page, '?years=2018..2019');
  const later = page.getByRole('button', { name: /one year later/ });
  await later.click();
  await later.click();
  await expect.poll(() => query(page)).toBe('');
  await later.press('Enter');
  await expect(page.locator('#timeline p', { hasText: 'There is no year after 2021.' })).toBeVisible();
  await expect(page.locator('[data-announcer]')).toContainText('There is no year after 2021.');
  await expect(later).toBeFocused();
  const from = page.getByRole('textbox', { name: 'From year, typed' });
  await from.fill('1850');
  await from.press('Enter');
  const message = shownText(page, 'Type a year from 1992 to 2021.');
  await expect(message).toBeInViewport();
  expect(query(page)).toBe('');
  await from.press('Escape');
  await expect(from).toHaveValue('2020');
  await expect(message).toBeHidden();
  await from.fill('2010');
  await from.press('Tab');
  await expect.poll(() => query(page)).toBe('?years=2010..2021');
});

test.describe('in a window where ready-made years stand in a menu', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('one that is chosen closes it, and is one step of the history', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Ready-made years/ }).click();
    const pair = page.getByRole('button', { name: '2019–2020', exact: true });
    await expect(pair).toBeInViewport({ ratio: 1 });
    await pair.click();
    await expect(pair).toBeHidden();
    await expect.poll(() => query(page)).toBe('?years=2019..2020');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
])
  test(`the events are lifted over the foot of a screen ${viewport.width} wide, and nothing else moves`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '?years=2019..2020');
    const button = eventsButton(page);
    const stay = () =>
      page.evaluate(() =>
        ['h1', '#map', '#timeline', '#table'].map((selector) => {
          const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { x, y: y + window.scrollY, width, height };
        }),
      );
    const before = await stay();
    const section = await events(page).elementHandle();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(events(page).getByRole('heading', { level: 2 })).toBeFocused();
    expect(await events(page).evaluate((now, was) => now === was, section)).toBe(true);
    const [drawer, dock] = [await boxOf(events(page)), await boxOf(page.getByRole('region', { name: 'Timeline' }))];
    expect(Math.abs(drawer.y + drawer.height - dock.y)).toBeLessThanOrEqual(1);
    expect(drawer.height).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await stay()).toEqual(before);
    await expect(events(page).locator('[data-event]').first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(await stay()).toEqual(before);
    expect(query(page)).toBe('?years=2019..2020');
  });

test('Esc closes the opened event first, then the drawer, then the partner', async ({ page }) => {
  await open(page, '?focus=PAK');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await eventsButton(page).click();
  await page.locator(`[data-event="${EVENT}"]`).click();
  const opened = page.getByRole('article', { name: 'Opened event' });
  await opened.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'false');
  // The button that lifts the events has nothing more to close.
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await panel.getByRole('heading', { name: 'Pakistan' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('an event that is named in a panel is opened in the drawer, and is whole in it', async ({ page }) => {
  await open(page, '?focus=PAK');
  const listed = page.getByRole('region', { name: 'Partner', exact: true }).getByRole('button', { name: /Imran Khan/ });
  await listed.first().click();
  await expect.poll(() => query(page)).toContain('event=');
  await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'true');
  const heading = page.getByRole('article', { name: 'Opened event' }).getByRole('heading');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('under 1024 pixels', () => {
  test.use({ viewport: { width: 768, height: 1024 } });

  test('a partner that is opened from the drawer is not hidden by it', async ({ page }) => {
    await open(page, `?event=${EVENT}`);
    await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('article', { name: 'Opened event' }).getByRole('button', { name: 'Pakistan' }).click();
    const panel = page.getByRole('region', { name: 'Partner', exact: true });
    await expect(panel.getByRole('heading', { name: 'Pakistan' })).toBeInViewport();
    await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'false');
  });
});

test.describe('where fingers touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('what they take hold of makes neither the page nor the drawer wider', async ({ page }) => {
    await open(page);
    const sideways = (one: Element) => one.scrollWidth - one.clientWidth;
    for (const width of [390, 360, 320, 768]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.locator('html').evaluate(sideways), `page ${width} wide`).toBe(0);
      await eventsButton(page).tap();
      await expect(eventsButton(page)).toHaveAttribute('aria-expanded', 'true');
      expect(await events(page).evaluate(sideways), `drawer ${width} wide`).toBe(0);
      await page.getByRole('button', { name: 'Close events' }).tap();
    }
  });
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('years and events stand in the order of the page, and the button leads to the events', async ({ page }) => {
    await open(page);
    const dock = page.getByRole('region', { name: 'Timeline' });
    await expect(dock).not.toBeInViewport();
    await expect(dock).toHaveCSS('position', 'static');
    await eventsButton(page).click();
    const heading = events(page).getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(events(page)).toHaveCSS('position', 'static');
    await mark(page, 'CHN').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?focus=CHN');
  });
});
