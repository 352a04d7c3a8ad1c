import { boxOf, expect, mark, open, query, test } from './page.ts';

test('one year is shown as that year, in one step of the history, and its change comes back with the second', async ({
  page,
}) => {
  await open(page, '?years=2010..2015');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await page.getByRole('radio', { name: 'One year' }).check();
  await expect.poll(() => query(page)).toBe('?years=2014..2015&measure=value');
  await expect(timeline).toContainText('Year shown: 2015 (charts and table also show 2014)');
  await expect(page.getByRole('radio', { name: 'US$ value' })).toBeChecked();
  await expect(page.locator('#map')).toContainText('Exports by partner, 2015');
  // In US dollars, as the table has it.
  expect(Number(await mark(page, 'CHN').getAttribute('data-value'))).toBeGreaterThan(1e6);
  await expect(page.getByRole('slider', { name: /year/ })).toHaveCount(1);

  await page.getByRole('slider', { name: 'To year' }).press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2013..2014&measure=value');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2014..2015&measure=value');
  await expect(page.getByRole('radio', { name: 'One year' })).toBeChecked();

  await page.getByRole('radio', { name: 'Two years' }).check();
  await expect.poll(() => query(page)).toBe('?years=2010..2015');
  await expect(timeline).toContainText('Years compared: 2010 and 2015');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'One year' })).toBeChecked();
  await expect(timeline).toContainText('Year shown: 2015');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2010..2015');
  await expect(page.getByRole('radio', { name: 'Two years' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'One year' })).toBeChecked();
});

test('a change that is chosen of one year says against which', async ({ page }) => {
  await open(page, '?years=2010..2015&flow=import');
  await page.getByRole('radio', { name: 'One year' }).check();
  await page.getByRole('radio', { name: /^Change/ }).check();
  await expect.poll(() => query(page)).toBe('?years=2014..2015&flow=import');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('heading', { level: 2 }).first()).toHaveText(
    '2015, against 2014',
  );
  // The change was chosen anew: nothing is left to bring back.
  await page.getByRole('radio', { name: 'Two years' }).check();
  await expect.poll(() => query(page)).toBe('?years=2014..2015&flow=import');
});

test('the first year comes back with the second where it still lies before it, also after a reload', async ({
  page,
}) => {
  await open(page, '?years=2014..2016&measure=value');
  await page.getByRole('radio', { name: 'One year' }).check();
  await expect.poll(() => query(page)).toBe('?years=2015..2016&measure=value');
  await page.getByRole('slider', { name: 'To year' }).press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?years=2016..2017&measure=value');
  await page.reload();
  await page.getByRole('radio', { name: 'Two years' }).check();
  await expect.poll(() => query(page)).toBe('?years=2014..2017&measure=value');

  await page.getByRole('radio', { name: 'One year' }).check();
  for (const _ of [2017, 2016, 2015]) await page.getByRole('slider', { name: 'To year' }).press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2013..2014&measure=value');
  await page.getByRole('radio', { name: 'Two years' }).check();
  // 2014 is the last year now: the pair on screen stays.
  await expect(page.getByRole('radio', { name: 'Two years' })).toBeChecked();
  expect(query(page)).toBe('?years=2013..2014&measure=value');
});

test('a value or a share that was chosen before stays, with one year and with two', async ({ page }) => {
  await open(page, '?years=2010..2015&measure=share');
  await page.getByRole('radio', { name: 'One year' }).check();
  await expect.poll(() => query(page)).toBe('?years=2014..2015&measure=share');
  await page.getByRole('button', { name: '2010–2020' }).click();
  await expect.poll(() => query(page)).toBe('?years=2010..2020&measure=share');
  await expect(page.getByRole('radio', { name: 'Two years' })).toBeChecked();
});

test('a link to one year still compares it with the year before', async ({ page }) => {
  await open(page, '?years=2015');
  await expect.poll(() => query(page)).toBe('?years=2014..2015');
  await expect(page.locator('#map')).toContainText('Change in exports by partner, 2014 to 2015');
  await expect(page.getByRole('radio', { name: 'Two years' })).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the years at the foot say what is shown', async ({ page }) => {
    await open(page, '?years=2014..2015');
    await page.getByRole('button', { name: 'Years: 2014–2015' }).click();
    await page.getByRole('radio', { name: 'One year' }).check();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Years: 2015', exact: true })).toBeVisible();
  });
});

test('the events follow the region, say so, and the whole of them is one press away', async ({ page }) => {
  await open(page);
  const events = page.getByRole('region', { name: 'Events' });
  await expect(events).toContainText('50 events: 45 dated, 4 known only to the year, 1 undated');
  await page.getByRole('button', { name: 'Africa 60' }).click();
  await expect(events).toContainText(/\d+ of 50 events, those with or about partners in Africa/);
  await expect(events.locator('[data-event="2021-09-22-consultations-egypt"]')).toBeVisible();
  await expect(events.locator('[data-event="2021-09-21-consultations-qatar"]')).toHaveCount(0);
  await events.getByRole('combobox', { name: 'Days of the events' }).selectOption('September 2021');
  await expect(events).toContainText('dated in September 2021');
  await events.getByRole('button', { name: 'Show all regions' }).click();
  await expect.poll(() => query(page)).toBe('?dates=2021-09-01..2021-09-30');
  await expect(events).toContainText('9 events dated in September 2021, 4 known only to the year');
});

test('the years stay under the pointer while the page above them grows and shrinks, where nothing is docked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 470 });
  await open(page, '?region=africa');
  const dock = page.getByRole('region', { name: 'Timeline' });
  await dock.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // The handle around the input hangs beside the year.
  const thumb = page.getByRole('slider', { name: 'To year' }).locator('..');
  const from = await boxOf(thumb);
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const before = await height();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x - 70, from.y + from.height / 2, { steps: 6 });
  await expect.poll(() => query(page)).toMatch(/^\?years=201\d\.\.20(1\d|20)&region=africa$/);
  await expect.poll(height).not.toBe(before);
  // Pages scroll by whole pixels.
  await expect.poll(async () => Math.abs((await boxOf(thumb)).y - from.y)).toBeLessThan(1);
  await page.mouse.up();
});
