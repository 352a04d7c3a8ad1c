import fc from 'fast-check';
import { SEED } from '../seed.ts';
import { expect, mapMarks, mark, open, query, takenOver, test } from './page.ts';

test('the address is rewritten so that it claims nothing that is not shown, and one notice says why', async ({
  page,
}) => {
  await open(page, '?years=2015..2999&flow=balance&measure=share&partners=RUS~PAK&event=2021-01-01-nothing&focus=zzz');
  await expect.poll(() => query(page)).toBe('?years=2015..2021&flow=balance&measure=value&partners=PAK');
  const notices = page.getByRole('list', { name: 'Notices' });
  await expect(notices).toHaveCount(1);
  for (const what of ['zzz', '2999', 'RUS', 'nothing', 'balance has no share'])
    await expect(notices).toContainText(what);
  await page.reload();
  await expect(mapMarks(page).first()).toBeAttached();
  await expect(notices).toHaveCount(0);
  expect(query(page)).toBe('?years=2015..2021&flow=balance&measure=value&partners=PAK');
});

test('a drag is undone by one step back', async ({ page }) => {
  await open(page, '?years=2010..2020');
  await page.getByRole('slider', { name: 'From year' }).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2005..2020');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2010..2020');
});

test('choices that follow each other in a moment are undone one by one', async ({ page }) => {
  const flows = ['import', 'turnover', 'balance', 'turnover', 'import', 'balance'];
  await open(page);
  await page.evaluate(async (chosen) => {
    for (const flow of chosen) {
      document.querySelector<HTMLInputElement>(`input[name=flow][value=${flow}]`)?.click();
      await new Promise((resolve) => setTimeout(resolve, 70));
    }
  }, flows);
  for (const flow of flows.toReversed()) {
    await expect.poll(() => query(page)).toBe(`?flow=${flow}`);
    await page.goBack();
  }
  await expect.poll(() => query(page)).toBe('');
});

test('an arrow key held on a choice is undone as one', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Exports' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?flow=import');
  await page.keyboard.down('ArrowRight');
  await expect.poll(() => query(page)).toBe('?flow=turnover');
  for (let repeat = 0; repeat < 9; repeat += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Balance' })).toBeChecked();
  await expect.poll(() => query(page)).toBe('?flow=balance');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?flow=turnover');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?flow=import');
});

test('the days of the events are dragged by the mouse', async ({ page }) => {
  await open(page);
  const thumb = page.getByRole('slider', { name: 'From date' }).locator('xpath=..');
  await thumb.scrollIntoViewIfNeeded();
  const [box, lane] = [await thumb.boundingBox(), await page.locator('#events svg[role=listbox]').boundingBox()];
  if (!box || !lane) throw new Error('the event lane is not on screen');
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 1 + (lane.width / 364) * 181, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^\?dates=2021-0(6-30|7-01)\.\.2021-12-31$/);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('');
});

test('ten choices are undone and redone one by one while the reader stays in the same place', async ({ page }) => {
  await open(page);
  const flow = page.getByRole('radiogroup', { name: 'Flow' });
  const measure = page.getByRole('radiogroup', { name: 'Measure' });
  const choices = [
    () => flow.getByRole('radio', { name: 'Imports' }).check(),
    () => page.getByRole('button', { name: '2019–2020', exact: true }).click(),
    () => measure.getByRole('radio', { name: 'US$ value' }).check(),
    () => page.getByRole('button', { name: /^Africa \d+ partners$/ }).click(),
    () => page.getByRole('button', { name: 'Remove Turkey' }).click(),
    () => page.getByRole('radio', { name: 'Log' }).check(),
    () => measure.getByRole('radio', { name: 'Share' }).check(),
    () => page.getByRole('button', { name: 'Contacts in 2021', exact: true }).click(),
    () => flow.getByRole('radio', { name: 'Turnover' }).check(),
    () => page.getByRole('button', { name: /^Visit, / }).click(),
  ];
  const states: string[] = [''];
  const values: (string | null)[] = [await mark(page, 'CHN').getAttribute('data-value')];
  for (const choose of choices) {
    await choose();
    await expect.poll(() => query(page)).not.toBe(states.at(-1));
    await page.waitForTimeout(200);
    states.push(query(page));
    values.push(await mark(page, 'CHN').getAttribute('data-value'));
  }
  expect(new Set(states).size).toBe(11);
  await page.evaluate(() => window.scrollTo({ top: 500, behavior: 'instant' }));
  for (let at = choices.length - 1; at >= 0; at -= 1) {
    await page.goBack();
    await expect.poll(() => query(page)).toBe(states[at]);
    await expect.poll(() => mark(page, 'CHN').getAttribute('data-value')).toBe(values[at]);
  }
  for (let at = 1; at <= choices.length; at += 1) {
    await page.goForward();
    await expect.poll(() => query(page)).toBe(states[at]);
  }
  await expect.poll(() => mark(page, 'CHN').getAttribute('data-value')).toBe(values.at(-1));
  // The sentence above follows the map, and may have a line more or less on the way.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(500);
});

test('a page that is loaded again, or come back to, is where the reader was', async ({ page }) => {
  await open(page, '?years=2015..2020');
  await page.evaluate(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1500);
  await page.goto('./data/');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1500);
  await page.goto('./?flow=import');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('Back after a link to a claim leads to where the link was', async ({ page }) => {
  await open(page, '?focus=PAK');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  await panel.locator('a[href^="#claim-"]').first().click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
  expect(query(page)).toBe('?focus=PAK');
  // What comes late changes the page's length, and must not lead to the claim again.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.body.style.paddingBottom = '300px';
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
});

test('whatever stands in the query, the page comes up with at most one notice and nothing in the console', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const keys = ['years', 'flow', 'partners', 'focus', 'region', 'dates', 'kinds', 'event', 'sort', 'v', '__proto__'];
  const noise = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    fc.constantFrom(
      '%E0%A4%A',
      '<script>alert(1)</script>',
      '../../etc',
      '9'.repeat(400),
      '~~~',
      '1992..',
      '%',
      '&&==',
    ),
  );
  const queries = fc.sample(
    fc
      .array(fc.tuple(fc.constantFrom(...keys), noise), { maxLength: 5 })
      .map((pairs) => pairs.map(([key, text]) => `${key}=${encodeURI(text).replaceAll('#', '')}`).join('&')),
    { numRuns: Number(process.env.SOAK_LOADS ?? 14), seed: SEED },
  );
  for (const search of [...queries, `years=${'9'.repeat(6000)}`, '%%%&=&constructor=x']) {
    await page.goto(`./?${search}`);
    await expect(page.getByRole('heading', { level: 1 }), search).toBeVisible();
    await expect(mapMarks(page)).toHaveCount(155);
    expect(await page.getByRole('list', { name: 'Notices' }).count(), search).toBeLessThanOrEqual(1);
  }
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`a link to an event on a screen ${viewport.width} wide`, () => {
    test.use({ viewport });

    test('shows the event, and a reload comes back where the reader was', async ({ page }) => {
      await page.goto('./?event=2021-09-16-lukashenko-khan');
      const heading = page.getByRole('article', { name: 'Opened event' }).getByRole('heading');
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      await takenOver(page);
      await expect(heading).toBeInViewport();
      await page.mouse.wheel(0, -10_000);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      await page.reload();
      await expect(heading).toBeAttached();
      await takenOver(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });
}
