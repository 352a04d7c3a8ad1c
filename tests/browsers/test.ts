import { test as base, expect } from '@playwright/test';
import { SERVED } from '../../src/app/sections.ts';
import { launch, puppeteerReader } from './puppeteer-reader.ts';
import type { Reader } from './reader.ts';
import { webKitReader } from './webkit-reader.ts';

/** The engine of a project. */
export interface EngineOption {
  engine: 'firefox' | 'webkit' | 'chromium';
}

declare global {
  interface Window {
    /** What went wrong in the page so far. */
    readonly faults: readonly string[];
  }
}

interface Opener {
  open(): Promise<Reader>;
  close(): Promise<void>;
}

async function openerOf(engine: EngineOption['engine']): Promise<Opener> {
  if (engine === 'webkit') return { open: webKitReader, close: async () => {} };
  const launched = await launch(engine);
  return { open: () => puppeteerReader(launched), close: launched.close };
}

/** A test that reads the site in the browser of its project, and fails on an error or on a request that leaves the site. */
export const test = base.extend<{ reader: Reader }, EngineOption & { opener: Opener; chromium: Opener }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  opener: [
    async ({ engine }, use) => {
      const opener = await openerOf(engine);
      await use(opener);
      await opener.close();
    },
    { scope: 'worker' },
  ],
  /** What the others are held against. */
  chromium: [
    async ({ engine: _ }, use) => {
      const opener = await openerOf('chromium');
      await use(opener);
      await opener.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ opener }, use, testInfo) => {
    const reader = await opener.open();
    testInfo.annotations.push({ type: 'browser', description: reader.browser });
    await reader.resize(1440, 900);
    await use(reader);
    const seen = await reader.read(faultsSeen);
    await reader.close();
    expect(seen).toEqual([]);
  },
});

export { expect };

// The server of these tests puts a list of faults into each page.
function faultsSeen(): string[] {
  const abroad = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
  return [...window.faults, ...abroad.map(({ name }) => `left the site: ${name}`)];
}

/** Opens a view and waits until its parts answer. */
export async function open(reader: Reader, address: string): Promise<void> {
  await reader.goTo(address);
  let y = 1;
  // Some parts take over what was served only once the reader has moved, and may not have heard the first time.
  const look = async () => {
    await reader.moveMouse(1, y++);
    return reader.read(areLive, ['root', ...SERVED]);
  };
  await expect.poll(look, { message: 'the page answers', intervals: [40] }).toBe(true);
}

function areLive(ids: readonly string[]): boolean {
  const sections = ids.flatMap((id) => document.getElementById(id) ?? []);
  const isWhole = sections.length > 3 && !document.querySelector('[data-loading]');
  return isWhole && sections.every(({ dataset }) => dataset.live !== undefined);
}

/**
 * Clicks what is or soon will be on the page, once it stands still: the first element that the selector finds and whose name
 * (its label, else its text) holds the words.
 */
export async function click(reader: Reader, css: string, words = ''): Promise<void> {
  let place: Place | undefined;
  const look = async () => {
    const found = await reader.read(placeOf, css, words);
    if (typeof found === 'string') return found;
    const isStill = place?.x === found.x && place.y === found.y && place.scroll === found.scroll;
    place = found;
    return isStill ? 'ready' : 'moving';
  };
  await expect.poll(look, { message: `${css} “${words}”`, intervals: [40] }).toBe('ready');
  if (place) await reader.clickAt(place.x, place.y);
}

interface Place {
  /** In the window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** How far the page is scrolled. */
  readonly scroll: number;
}

/** Scrolls to an element and says where its middle is, or why it cannot be clicked; runs in the page. */
function placeOf(css: string, words: string): Place | string {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const found = [...document.querySelectorAll(css)].find((one) => nameOf(one).includes(words));
  if (!found) return 'missing';
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  const hit = document.elementFromPoint(x, y);
  return hit && found.contains(hit) ? { x, y, scroll: scrollY } : `covered by ${hit?.outerHTML.slice(0, 80)}`;
}
