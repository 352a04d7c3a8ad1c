import { Hand, heardIn, listen, stopsOf } from './heard.ts';
import { expect, open, query, test } from './page.ts';

// Eight things that readers come for, done by keys alone: how many keys, and what is heard on the way.

test('what the page is and its main finding: one key, and the heading says it', async ({ page }) => {
  await open(page);
  const hand = new Hand(page);
  await hand.press('1');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  const [heading] = await heardIn(page, page.locator('h1'));
  expect(heading?.role).toBe('heading');
  expect(heading?.name).toMatch(/grew\s170\.4\spercent from 2020 to 2021; .* they\sgrew\sabout\s42\.8\spercent/);
  expect(hand.keys).toBeLessThanOrEqual(1);
});

test('Turkey’s growth and its source: three keys, and the source is heard right after the number', async ({ page }) => {
  await open(page);
  const hand = new Hand(page);
  await hand.press('1', 'Tab');
  const number = page.locator('h1 button');
  await expect(number).toBeFocused();
  await expect(number).toHaveAccessibleDescription('Stated. Opens where it comes from.');
  await hand.press('Enter');
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#finding').getByText('printed as it stands')).toBeVisible();
  const heard = (await heardIn(page, page.locator('#finding'))).map(({ name }) => name);
  const source = heard.findIndex((name) => name.startsWith('Claim C04'));
  const coverage = heard.findIndex((name) => /^of$|have a figure|^Show 2019/.test(name));
  expect(source).toBeGreaterThan(0);
  expect(source, 'before what else is said of the sentence').toBeLessThan(coverage);
  await hand.press('Escape');
  await expect(number).toHaveAttribute('aria-expanded', 'false');
  await expect(number).toBeFocused();
  expect(hand.keys).toBeLessThanOrEqual(4);
});

test('imports from Africa, 2015 to 2019, and who grew most: the view in 33 keys, the order in 15', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  const hand = new Hand(page);
  await hand.press('2', 'ArrowRight');
  await expect.poll(() => query(page)).toBe('?flow=import');
  await hand.until('Tab', '[aria-pressed="true"]');
  await hand.press('ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(() => query(page)).toBe('?flow=import&region=africa');
  await hand.press('4', 'PageDown', 'Tab', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2015..2019&flow=import&region=africa');
  await expect.poll(said).toContainEqual(expect.stringMatching(/imports .* Africa .* from 2015 to 2019/));
  expect(hand.keys).toBeLessThanOrEqual(33);
  const order = new Hand(page);
  await order.press('7', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
  await expect.poll(() => query(page)).toContain('&sort=-change');
  await expect
    .poll(said)
    .toContainEqual(expect.stringMatching(/^Sorted by imports, change, highest first\. \S+ leads\.$/));
  expect(order.keys).toBeLessThanOrEqual(15);
});

test('Egypt’s panel and back: found by letters on the map', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  const hand = new Hand(page);
  await hand.press('3', 'e', 'g', 'y', 'Enter');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Egypt' })).toBeFocused();
  await expect.poll(said).toContainEqual('Egypt selected. Exports 2020 to 2021: no figure, no source.');
  await hand.press('Escape');
  await expect(page.locator('#map [data-iso3="EGY"]')).toBeFocused();
  expect(hand.keys).toBeLessThanOrEqual(15);
});

test('visits in September: what is heard are those, and no other', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  const hand = new Hand(page);
  await hand.press('6');
  await hand.until('Tab', '#events [aria-pressed="true"]');
  await hand.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(() => query(page)).toBe('?kinds=visit');
  await hand.until('Tab', '[aria-label="Days of the events"]');
  await hand.type('Sep');
  await expect.poll(() => query(page)).toBe('?dates=2021-09-01..2021-09-30&kinds=visit');
  await expect.poll(said).toContainEqual(expect.stringContaining('No event dated in September 2021'));
  const heard = (await heardIn(page, page.getByRole('region', { name: 'Events' }))).map(({ name }) => name).join('\n');
  expect(heard).toContain('Makei’s planned trip to Pakistan called off');
  for (const other of ['June', 'July', 'October'])
    expect(
      heard
        .split('\n')
        .filter((name) => name.startsWith(other))
        .filter((name) => /visit/.test(name)),
    ).toEqual([]);
  expect(hand.keys).toBeLessThanOrEqual(34);
});

test('Vietnam by its own record and the partner’s: the shape is said, the numbers are a few keys away', async ({
  page,
}) => {
  await open(page);
  const hand = new Hand(page);
  await hand.press('5');
  await hand.until('Tab', '#growth summary');
  await hand.press('Enter');
  expect(hand.keys).toBeLessThanOrEqual(24);
  await expect(page.locator('#growth table').first()).toBeVisible();
  const heard = await heardIn(page, page.locator('#growth'));
  const vietnam = heard.find(({ role, name }) => /image|img|figure/i.test(role) && name.startsWith('Vietnam'));
  const words = `${vietnam?.name} ${vietnam?.description}`;
  expect(words).toMatch(/partner’s record/);
  expect(words).toMatch(/highest/);
  expect(words).not.toMatch(/[≈−→]|US\$/);
});

test.describe('taken away', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link by two keys and the figures by two more, each said once', async ({ page }) => {
    await open(page);
    const said = await listen(page);
    const hand = new Hand(page);
    await hand.press('s');
    await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
    await hand.press('Enter');
    await expect.poll(said).toEqual(['Link copied.']);
    expect(hand.keys).toBeLessThanOrEqual(3);
    await hand.until('Tab', 'button[data-file], button:not([data-first])');
    await hand.press('Enter');
    await expect.poll(async () => (await said()).length).toBe(2);
    expect((await said())[1]).toMatch(/\.csv was handed to the browser to save\.$/);
    expect(hand.keys).toBeLessThanOrEqual(4);
  });
});

test('a claim that differs, and why: the choice is said, the numbers open in place', async ({ page }) => {
  await open(page);
  const said = await listen(page);
  const hand = new Hand(page);
  await hand.press('8');
  await hand.until('Tab', '#claims input:checked');
  await hand.until('ArrowRight', '#claims input[value="differs"]');
  await expect.poll(() => query(page)).toBe('?verdict=differs');
  await expect.poll(said).toContainEqual(expect.stringMatching(/\d+ of 30 claims/));
  await hand.until('Tab', '#claims summary');
  await hand.press('Enter');
  await expect(page.locator('#claims details[open]').first()).toBeVisible();
  expect(hand.keys).toBeLessThanOrEqual(14);
});

test('the whole page is at most sixty stops of the Tab key', async ({ page }) => {
  await open(page);
  const stops = await stopsOf(page);
  expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(60);
  // Neighbours are told apart by their names.
  expect(stops.filter((name, index) => index > 0 && name === stops[index - 1])).toEqual([]);
});
