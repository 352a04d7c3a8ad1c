import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { SEED } from '../seed.ts';
import { expect, open, query, takenOver, test } from './page.ts';

const ACTS = Number(process.env.SOAK_ACTS ?? 36);
/** How many acts lie between two comparisons with a fresh load. */
const BETWEEN = 9;

/** What is no part of the view: files, dialogs, zoom, one thumb or two, evidence folded out, highlights, words explained, how much of a list is shown. */
const NO_STATE =
  /^(What|Who|Which|How) .*\?$|^How each is reached$|^(Help|Use|Share|Download|Copy|Print|Zoom|Whole map|Show all|Show fewer|Two years|One year|Earlier|Later|Skip)|, \d+ partners?$|, (Stated|Derived|Observed|Estimated|Implied|No source|Not reported|Zero base|Partly known|Out of scope)$|Where .* comes from|\. Why there is no figure|^No figure: |: no figure$|^(about |minus |plus )*[\d,]+\.\d+(, \w+)?$/i;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(`what is on screen after ${ACTS} random acts is what a fresh load of the address shows (seed ${SEED})`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + ACTS * 4_000);
  await open(page);
  const done: string[] = [];
  const numbers = fc.sample(fc.nat(), { numRuns: ACTS * 3, seed: SEED });
  const draw = (below: number) => (numbers.pop() ?? 0) % below;
  for (let count = 1; count <= ACTS; count += 1) {
    done.push(`${await act(page, draw(8), draw)} → ${query(page)}`);
    if (count % BETWEEN !== 0 && count !== ACTS) continue;
    const twin = await context.newPage();
    // The last write of the address may still be on its way.
    await expect(async () => {
      const address = page.url();
      await twin.goto('about:blank');
      await twin.goto(address);
      await takenOver(twin);
      await expect(twin.getByRole('heading', { level: 1 })).toBeVisible();
      const [here, there] = [await shown(page), await shown(twin)];
      expect(here, `SOAK_SEED=${SEED} SOAK_ACTS=${ACTS}, acts so far:\n${done.join('\n')}\n`).toEqual(there);
    }).toPass({ timeout: 20_000 });
    await twin.close();
  }
  expect(done.filter((line) => !line.startsWith('nothing')).length).toBeGreaterThan(ACTS / 2);
});

/**
 * Does one thing that a reader could do now.
 * @returns what was done, in words
 */
async function act(page: Page, kind: number, draw: (below: number) => number): Promise<string> {
  if (kind === 0) {
    // Back does not lead out of the page: the first entry is the blank page before it.
    const isInside = await page.evaluate(() => window.navigation?.canGoBack !== false && history.length > 2);
    if (!isInside) return 'nothing';
    await page.goBack();
    if (page.url() === 'about:blank') await page.goForward();
    return 'Back';
  }
  const name = await page.evaluate(
    ({ kind, at, noState }) => {
      const isOffered = (element: Element) => {
        // A radio has its name in the label around it.
        const label = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';
        return (
          element.checkVisibility() &&
          // Behind the figures of the table stands their evidence.
          !element.closest('h1, [aria-hidden=true], [inert], #table td') &&
          !new RegExp(noState, 'i').test(label)
        );
      };
      const choose = (selector: string) => {
        const found = [...document.querySelectorAll(selector)].filter(isOffered);
        return found[at % Math.max(found.length, 1)];
      };
      const press = (element: Element | undefined, key?: string) => {
        if (!(element instanceof HTMLElement || element instanceof SVGElement)) return 'nothing';
        if (key === undefined && element instanceof HTMLElement) element.click();
        else {
          element.focus();
          element.dispatchEvent(new KeyboardEvent('keydown', { key: key ?? 'Enter', bubbles: true, cancelable: true }));
          element.dispatchEvent(new KeyboardEvent('keyup', { key: key ?? 'Enter', bubbles: true, cancelable: true }));
        }
        return `${key ?? 'press'} ${element.getAttribute('aria-label') ?? element.textContent ?? element.tagName}`.slice(
          0,
          70,
        );
      };
      if (kind === 1) return press(choose('#map [data-iso3]:not([data-state=reporter])'), 'Enter');
      if (kind === 2) return press(choose('#events [data-event]'), 'Enter');
      if (kind === 3) {
        const radio = choose('main input[type=radio]:not(:disabled)');
        return press(radio) === 'nothing' ? 'nothing' : `choose ${radio?.closest('label')?.textContent ?? ''}`;
      }
      return press(choose('main button:not(:disabled):not([aria-disabled=true])'));
    },
    { kind, at: draw(1000), noState: NO_STATE.source },
  );
  if (kind >= 6) {
    const thumb = page.getByRole('slider', {
      name: ['From year', 'To year', 'From date', 'To date'][draw(4)] ?? '',
      exact: true,
    });
    if ((await thumb.count()) === 1) {
      const key = ['ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End'][draw(5)] ?? 'End';
      await thumb.press(key);
      return `${name}; ${key} on a thumb`;
    }
  }
  return name;
}

/** All that a reader sees of the view, line by line: text, choices, and what the marks say to programs. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Spoken texts, notices, words explained and the preview of a mark tell of the way here, not of the view; which names fit on the map depends on its zoom.
      if (
        // An open partner stands in the place of the charts, which are laid out when they come back.
        !node.parentElement?.checkVisibility() ||
        node.parentElement.closest(
          'script, style, #map svg, [aria-live], [role=status], [aria-label=Notices], [role=tooltip], [popover], #map [data-drawing] > [aria-hidden], #events svg + [aria-hidden]',
        )
      )
        continue;
      if (node.textContent?.trim()) lines.push(node.textContent.trim());
    }
    for (const input of document.querySelectorAll<HTMLInputElement>('main input'))
      lines.push(`${input.type} ${input.getAttribute('aria-label') ?? ''} ${input.value} ${input.checked}`);
    for (const mark of document.querySelectorAll('[data-iso3], [data-event]'))
      lines.push(
        [...mark.attributes]
          .filter(({ name }) => /^(data-|aria-label|aria-pressed)/.test(name))
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join(' '),
      );
    return lines;
  });
}
