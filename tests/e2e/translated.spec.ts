import type { Page } from '@playwright/test';
import { expect, open, query, takenOver, test } from './page.ts';
import { MARK, readLines, TRANSLATORS, type Translator, translate } from './translators.ts';

/** What a reader does on the page, one after the other. Nothing is found by a text that a translator changes. */
const ACTS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the last year of all', (page) => page.locator('input[type=range][aria-label*="To year"]').press('End')],
  ['one year before it', (page) => page.locator('input[type=range][aria-label*="To year"]').press('ArrowLeft')],
  ['an earlier last year', (page) => page.locator('input[type=range][aria-label*="To year"]').press('ArrowLeft')],
  ['imports', (page) => page.locator('input[name=flow][value=import]').check()],
  ['an earlier first year', (page) => page.locator('input[type=range][aria-label*="From year"]').press('ArrowLeft')],
  ['values', (page) => page.locator('input[name=measure][value=value]').check()],
  ['shares', (page) => page.locator('input[name=measure][value=share]').check()],
  ['the other record', (page) => page.locator('input[name=record][value=mirror]').check()],
  ['Back', (page) => page.goBack()],
  ['the balance', (page) => page.locator('input[name=flow][value=balance]').check()],
  ['a region', (page) => page.locator('[aria-label*=Filters] button[aria-pressed]').nth(2).click()],
  ['a partner', (page) => page.locator('#map [data-iso3="CHN"]').press('Enter')],
  ['changes', (page) => page.locator('input[name=measure][value=change]').check()],
  ['another partner', (page) => page.locator('#map [data-iso3="VNM"]').press('Enter')],
  ['no partner', (page) => page.keyboard.press('Escape')],
  ['no region', (page) => page.locator('[aria-label*=Filters] button[aria-pressed]').first().click()],
  ['a partner out of the charts', (page) => page.locator('#growth ul button').first().click()],
  ['exports', (page) => page.locator('input[name=flow][value=export]').check()],
  ['the last year of all again', (page) => page.locator('input[type=range][aria-label*="To year"]').press('End')],
  ['one year before it again', (page) => page.locator('input[type=range][aria-label*="To year"]').press('ArrowLeft')],
  ['another order', (page) => page.locator('#table thead button').nth(1).click()],
  ['the evidence of the sentence', (page) => page.locator('h1 button').click()],
  ['an event', (page) => page.locator('[data-listed]').first().click()],
  ['kinds of events', (page) => page.locator('#events button[aria-pressed]').nth(1).click()],
  ['all rows', (page) => page.locator('#table > button').click()],
  ['the claims', (page) => page.locator('header nav a[href*=claims]').click()],
  ['some claims', (page) => page.locator('#claims input[name=verdict]').nth(1).check()],
  ['the share menu', (page) => page.locator('#share').click()],
];

/** Whether nothing on the page has changed for so many pictures, and nothing is still to come. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET = 12;
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    for (; quiet < QUIET; quiet += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      if (document.querySelector('[data-loading]')) quiet = 0;
    }
    observer.disconnect();
  });
}

/** What is on one page and not on the other. */
function differences(lines: readonly string[], others: readonly string[]): string[] {
  const surplus = new Map<string, number>();
  for (const line of lines) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  for (const line of others) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  return [...surplus].flatMap(([line, count]) => (count === 0 ? [] : `${count > 0 ? 'stale' : 'missing'}: ${line}`));
}

/** Reads a page as it came and after each act. */
async function linesAfter(page: Page, acts: typeof ACTS): Promise<string[][]> {
  const read: string[][] = [];
  for (const [, act] of [['as it came', settled] as const, ...acts]) {
    await act(page);
    await settled(page);
    read.push(await page.evaluate(readLines, MARK));
  }
  return read;
}

function shows(page: Page, lines: readonly string[] | undefined, what: string): Promise<void> {
  return expect
    .poll(async () => differences(await page.evaluate(readLines, MARK), lines ?? []), {
      message: what,
      intervals: [20, 40, 80, 160],
    })
    .toEqual([]);
}

const KINDS = Object.keys(TRANSLATORS) as Translator[];
const LINK = '?years=2015..2020';
/** From here on the translator goes on: before, what comes new stays as it is. */
const GOES_ON = 14;
const FEW = ACTS.slice(1, 5);

// What pages without a translator show is read once.
test.describe.configure({ mode: 'default' });
let untranslated: string[][];
let servedUntranslated: string[][];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await open(page, LINK);
  untranslated = await linesAfter(page, ACTS);
  await open(page);
  servedUntranslated = await linesAfter(page, FEW);
  await page.close();
});

for (const kind of KINDS)
  test(`a page translated ${TRANSLATORS[kind]} shows what it shows untranslated`, async ({ page }) => {
    await open(page, LINK);
    await page.evaluate(translate, { kind, mark: MARK, goesOn: false });
    await shows(page, untranslated[0], 'the page as it came');
    for (const [index, [what, act]] of ACTS.entries()) {
      if (index === GOES_ON) await page.evaluate(translate, { kind, mark: MARK, goesOn: true });
      await act(page);
      await shows(page, untranslated[index + 1], what);
    }
  });

for (const kind of ['replaces', 'deals'] as const)
  test(`a served page translated ${TRANSLATORS[kind]} is taken over without a fault, whenever that was`, async ({
    page,
  }) => {
    const translated = () => page.evaluate(translate, { kind, mark: MARK, goesOn: true });
    const acts = async () => {
      await takenOver(page);
      for (const [index, [what, act]] of FEW.entries()) {
        await act(page);
        await shows(page, servedUntranslated[index + 1], what);
      }
    };
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await translated();
    release();
    await acts();
    // Now with those parts still as they were served that wait for the reader.
    await page.goto('./');
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.querySelector('#growth figure') ?? {}).length))
      .toBeGreaterThan(0);
    await translated();
    await acts();
  });

test.describe('a part that something else has taken apart', () => {
  test.use({ expectedFault: /removeChild|NotFoundError/ });

  for (const [part, taken, pressed] of [
    ['The headline', 'h1 button', 'input[name=flow][value=import]'],
    ['The choice of partners', '#growth ul li', '#growth ul li button'],
  ] as const)
    test(`fails alone: ${part}`, async ({ page }) => {
      await open(page, LINK);
      await page.evaluate(
        ([gone, control]) => {
          document.querySelector<HTMLElement>(control)?.click();
          document.querySelector(gone)?.remove();
        },
        [taken, pressed] as const,
      );
      const problem = page.getByRole('alert').filter({ hasText: `${part} could not be drawn` });
      await expect(problem).toContainText('The rest of the page works');
      await page.locator('#map [data-iso3="VNM"]').press('Enter');
      await expect.poll(() => query(page)).toContain('focus=VNM');
      // On a wide screen the open partner stands in the place of the charts.
      await page.keyboard.press('Escape');
      await problem.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator(taken).first()).toBeVisible();
      await expect(problem).toHaveCount(0);
    });
});
