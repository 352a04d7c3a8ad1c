import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { Hand, heardIn, listen } from './heard.ts';
import { expect, open, query, test } from './page.ts';

const SEPTEMBER = 'dates=2021-09-01..2021-09-30';
/** How the name of a mark on the lane begins: with its days, its month or its season. */
const DATED = /^(\d{1,2}.*|[A-Z][a-z]+ to )?[A-Z][a-z]+ 2021, /;

test.use({ viewport: { width: 1280, height: 800 } });

const events = (page: Page) => page.getByRole('region', { name: 'Events', exact: true });
const lane = (page: Page) => page.getByRole('listbox', { name: 'Events of 2021' });
const hereOnLane = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-event'));

/** The names of all that a screen reader is given of the events. */
async function heardNames(page: Page): Promise<string[]> {
  return (await heardIn(page, events(page))).map(({ name }) => name);
}

test('of the visits in September nothing of another month is heard, and that none is dated is said once', async ({
  page,
}) => {
  await open(page, `?${SEPTEMBER}&kinds=visit`);
  const names = await heardNames(page);
  expect(names.filter((name) => DATED.test(name))).toEqual([]);
  const told = 'No event dated in September 2021, 1 known only to the year';
  expect(names.filter((name) => name === told)).toHaveLength(1);
  expect(names).not.toContain('Events of 2021, in order of time');
  expect(names).toContain('Makei’s planned trip to Pakistan called off (visit, cancelled)');
});

test('of September the lane holds its events, and keys lead to no other', async ({ page }) => {
  await open(page, `?${SEPTEMBER}`);
  const options = (await heardIn(page, lane(page))).filter(({ role }) => role === 'option');
  expect(options).toHaveLength(9);
  for (const { name } of options) expect(name).toMatch(/^(\d{1,2} )?September 2021, /);
  const hand = new Hand(page);
  await page.getByRole('slider', { name: 'To date' }).focus();
  await hand.press('Tab', 'Home', 'ArrowLeft', 'PageUp');
  expect(await hereOnLane(page)).toMatch(/^2021-09/);
  await hand.press('End', 'ArrowRight', 'PageDown', 'o');
  expect(await hereOnLane(page)).toMatch(/^2021-09/);
});

test('the lane is one list in order of time, each event said once', async ({ page }) => {
  await open(page);
  const [box, ...inside] = await heardIn(page, lane(page));
  expect(box).toMatchObject({ role: 'listbox', name: 'Events of 2021, in order of time' });
  expect(box?.description).toContain('Arrow keys');
  const said = inside.filter(({ role }) => role !== 'none' && role !== 'generic');
  expect(new Set(said.map(({ role }) => role))).toEqual(new Set(['option']));
  expect(said).toHaveLength(45);
  expect(said.filter(({ description }) => description !== '')).toEqual([]);
  const months = said.map(({ name }) => new Date(`1 ${name.match(/[A-Z][a-z]+/)?.[0]} 2021`).getMonth());
  expect(months).toEqual([...months].sort((one, other) => one - other));
  const words = said.flatMap(({ name }) => name.split(/\s+/)).length;
  expect(words).toBeLessThan(900);
});

test('keys walk the lane, find months and titles, open and close', async ({ page }) => {
  await open(page);
  const hand = new Hand(page);
  await page.getByRole('slider', { name: 'To date' }).focus();
  await hand.press('Tab');
  const first = await hereOnLane(page);
  await expect(page.getByText('Arrow keys, Home, End: from event to event')).toBeVisible();
  await hand.press('s');
  expect(await hereOnLane(page)).toMatch(/^2021-09/);
  await hand.press('PageDown');
  expect(await hereOnLane(page)).toMatch(/^2021-10/);
  await hand.press('Home');
  expect(await hereOnLane(page)).toBe(first);
  await hand.type('makei meets chinese');
  expect(await hereOnLane(page)).toBe('2021-09-17-makei-wang-yi');
  expect(await events(page).locator('b', { hasText: '17 September 2021' }).isVisible()).toBe(true);
  await hand.press('Enter');
  const opened = page.getByRole('article', { name: 'Opened event' });
  await expect(opened).toContainText('Wang Yi');
  await expect(lane(page).getByRole('option', { selected: true })).toHaveCount(1);
  await hand.press('Escape');
  await expect(opened).toHaveCount(0);
  expect(await hereOnLane(page)).toBe('2021-09-17-makei-wang-yi');
  expect(query(page)).toBe('');
});

test('what is filtered out is only drawn: a press opens none of it, and a link that opens it says so', async ({
  page,
}) => {
  await open(page, `?${SEPTEMBER}&event=2021-01-28-chongqing-consulate`);
  const outside = page.locator('[data-event="2021-01-28-chongqing-consulate"]');
  await expect(outside).toHaveAttribute('aria-hidden', 'true');
  const opened = page.getByRole('article', { name: 'Opened event' });
  await expect(opened).toContainText('28 January 2021, not among the events chosen');
  await opened.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(opened).toHaveCount(0);
  await expect(events(page).getByRole('heading', { level: 2 })).toBeFocused();
  await outside.click();
  expect(query(page)).toBe(`?${SEPTEMBER}`);
});

test('each choice is announced once: how many events are left, and what is opened', async ({ page }) => {
  await open(page);
  const announced = await listen(page);
  const hand = new Hand(page);
  const told: string[] = [];
  const expectSaid = async (text: string) => {
    told.push(text);
    await expect.poll(announced).toEqual(told);
  };
  await events(page).getByRole('button', { name: 'Visit, 10 events' }).press('Enter');
  await expectSaid('10 of 50 events: 8 dated, 1 known only to the year, 1 undated.');
  await events(page).getByRole('combobox', { name: 'Days of the events' }).selectOption('June 2021');
  await expectSaid('2 events dated in June 2021, 1 known only to the year.');
  await page.getByRole('slider', { name: 'To date' }).focus();
  await hand.press('Tab', 'Enter');
  await expectSaid('Opened. What is known of it follows the events.');
  await page.getByRole('article').getByRole('button', { name: 'Later' }).press('Enter');
  await expect.poll(announced).toHaveLength(4);
  expect((await announced()).at(-1)).toMatch(/2021: .*\.$/);
});

test.describe('any days', () => {
  test('are typed or picked, in one step of the history, as the handles choose them', async ({ page }) => {
    await open(page);
    await events(page).getByRole('button', { name: 'Other days' }).click();
    const [first, last] = [page.getByLabel('First day'), page.getByLabel('Last day')];
    await expect(first).toHaveAttribute('min', '2021-01-01');
    // Which of its parts comes first is the browser's.
    await first.focus();
    await page.keyboard.press('ArrowUp');
    expect(query(page)).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toMatch(/^\?dates=2021-(02-01|01-02)\.\.2021-12-31$/);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
    await last.fill('2021-09-17');
    await expect.poll(() => query(page)).toBe('?dates=2021-01-01..2021-09-17');
    await first.fill('2021-09-16');
    await expect.poll(() => query(page)).toBe('?dates=2021-09-16..2021-09-17');
    const thumb = page.getByRole('slider', { name: 'From date' });
    await expect(thumb).toHaveAttribute('aria-valuetext', '16 September 2021');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?dates=2021-01-01..2021-09-17');
    await expect(first).toHaveValue('2021-01-01');
  });

  test('that are none say which there are, on the field and once aloud', async ({ page }) => {
    await open(page);
    const announced = await listen(page);
    await events(page).getByRole('button', { name: 'Other days' }).click();
    const first = page.getByLabel('First day');
    await first.focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expect(first).toHaveAccessibleDescription('Choose days from 1 January 2021 to 31 December 2021.');
    await expect.poll(announced).toEqual(['Choose days from 1 January 2021 to 31 December 2021.']);
    expect(query(page)).toBe('');
    await page.keyboard.press('Escape');
    await expect(first).toHaveValue('2021-01-01');
    await expect(first).toBeVisible();
  });
});

/** How many Tab presses lead through a part. */
async function stopsIn(page: Page, part: string): Promise<number> {
  await page.locator(part).evaluate((element) => {
    const before = document.createElement('button');
    element.before(before);
    before.focus();
  });
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.locator(part).evaluate((element) => element.contains(document.activeElement)))) return stops;
  }
  throw new Error(`no way out of ${part}`);
}

for (const width of [1440, 1280])
  test(`events take eight stops and the years nine, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await stopsIn(page, '#timeline')).toBeLessThanOrEqual(9);
    expect(await stopsIn(page, '#events')).toBeLessThanOrEqual(8);
    await page.getByRole('button', { name: 'Visit, 10 events' }).click();
    expect(await stopsIn(page, '#events')).toBeLessThanOrEqual(8);
  });

test('axe finds names of events and years that begin with what is seen of them', async ({ page }) => {
  await open(page, `?${SEPTEMBER}&event=2021-09-16-lukashenko-khan`);
  const found = await violations(page, { only: ['label-content-name-mismatch'], parts: ['#events', '#timeline'] });
  expect(found).toEqual([]);
});

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [390, 844],
  [320, 640],
  [640, 400],
  [320, 256],
] as const)
  test(`with the events lifted, what has the focus is seen, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?${SEPTEMBER}`);
    await page.getByRole('button', { name: /^Events( \d+)?$/ }).click();
    await expect(events(page).getByRole('heading', { level: 2 })).toBeFocused();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press(key);
        expect(await coveredFocus(page), `${key} ${step + 1}`).toBeUndefined();
      }
  });

/** What has the focus, where each point of it is off the screen or under something that is docked or lifted. */
async function coveredFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return undefined;
    // Of a thumb its handle is seen, of a radio its label.
    const seen = focused.matches('input[type=range], input[type=radio]') ? focused.parentElement : focused;
    const { left, top, width, height } = (seen ?? focused).getBoundingClientRect();
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
    const isHidden = steps.every((x) =>
      steps.every((y) => {
        const hit = document.elementFromPoint(left + x * width, top + y * height);
        if (hit === null) return true;
        return !seen?.contains(hit) && !hit.contains(focused) && hit.closest('[data-docked], [data-lifted]') !== null;
      }),
    );
    return isHidden ? `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}` : undefined;
  });
}
