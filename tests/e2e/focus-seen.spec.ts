import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** What has the focus, and whether any part of it is in view and lies under nothing else. */
interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Walks the page with a key from where the reader is to its end: every stop, in order. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Focused[]> {
  const stops: Focused[] = [];
  await page.evaluate(() => Object.assign(window, { walked: new Set() }));
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(async (): Promise<Focused | undefined> => {
      // What is scrolled to is in its place a frame later, and what comes when it is reached has taken its place.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { activeElement: at } = document;
      const { walked } = window as unknown as { walked: Set<Element> };
      // From its end the walk leaves the page, or begins anew.
      if (at === null || at === document.body || walked.has(at)) return undefined;
      walked.add(at);
      // A native control may be drawn by what is around it.
      const shown = at.closest('label') ?? (at.matches('[type="range"]') ? (at.parentElement ?? at) : at);
      const box = shown.getBoundingClientRect();
      const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
      const isSeen = parts.some((right) =>
        parts.some((down) => {
          const hit = document.elementFromPoint(box.left + right * box.width, box.top + down * box.height);
          if (hit === null) return false;
          const isDrawn = at instanceof SVGElement && hit.closest('svg') === at.ownerSVGElement;
          return shown.contains(hit) || isDrawn;
        }),
      );
      const name = (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\s+/g, ' ').slice(0, 60);
      return { name: `${at.closest('section[aria-label]')?.getAttribute('aria-label') ?? ''}: ${name}`, isSeen };
    });
    if (focused === undefined) return stops;
    stops.push(focused);
  }
  throw new Error(`${key} never came to the end of the page`);
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [320, 256],
] as const) {
  for (const query of ['?focus=TUR', '?years=2019..2020&focus=TUR']) {
    test(`with a panel open no focus is out of sight, either way: ${width} × ${height}, ${query}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, query);
      await expect(page.getByRole('button', { name: 'Close Turkey' })).toBeAttached();
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await walk(page, key);
        expect(stops.length).toBeGreaterThan(30);
        const unseen = stops.filter(({ isSeen }) => !isSeen);
        expect(
          unseen.map(({ name }) => name),
          key,
        ).toEqual([]);
      }
    });
  }
}

for (const [width, height, text] of [
  [320, 256, '100%'],
  [390, 844, '200%'],
] as const) {
  test(`most of what shows the panel is what it holds: ${width} × ${height}, text at ${text}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?years=2019..2020&focus=TUR');
    await page.addStyleTag({ content: `html { font-size: ${text} }` });
    const heading = page.getByRole('heading', { name: /^Two records/ });
    await heading.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expect(heading).toBeInViewport();
    const held = await page.locator('[data-brief-size]').evaluate((body) => {
      const room = body.closest('[data-partner-place]')?.parentElement;
      const scroller = [body.closest('[data-partner-place]'), room].find(
        (one) => one && /auto|scroll/.test(getComputedStyle(one).overflowY),
      );
      const box = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, window.innerHeight);
      const rows = Array.from({ length: 20 }, (_, index) => box.top + ((index + 0.5) / 20) * box.height);
      return rows.filter((y) => body.contains(document.elementFromPoint(box.left + box.width / 2, y))).length / 20;
    });
    expect(held).toBeGreaterThan(0.6);
  });
}
