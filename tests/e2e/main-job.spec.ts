import { expect, firstLines, mapMarks, mark, open, query, row, tally, test } from './page.ts';

test('the page without parameters shows the four partners and says why the other 150 have no figure', async ({
  page,
}) => {
  await open(page);
  expect(await tally(page)).toEqual({
    states: { value: 4, 'no-figure': 150, reporter: 1 },
    evidence: { stated: 3, implied: 1 },
  });
  const reasons = await mapMarks(page).evaluateAll((marks) => [
    ...new Set(marks.map((one) => one.getAttribute('data-reason'))),
  ]);
  expect(reasons.sort()).toEqual(['no-source', null].sort());
  for (const [iso3, value, evidence] of [
    ['CHN', 9.7, 'stated'],
    ['TUR', 170.4, 'stated'],
    ['VNM', 97, 'stated'],
    ['PAK', (78.1 / 36.6833 - 1) * 100, 'implied'],
  ] as const) {
    for (const place of [mark(page, iso3), row(page, iso3)]) {
      await expect(place).toHaveAttribute('data-evidence', evidence);
      expect(Number(await place.getAttribute('data-value'))).toBeCloseTo(value, 6);
    }
  }
  await expect(row(page, 'PAK')).toContainText('+112.9%');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Belarus’s exports to Turkey grew 170\.4% from 2020 to 2021/,
  );
  expect(query(page)).toBe('');
});

for (const [years, count] of [
  ['2019..2020', 105],
  ['2015..2016', 91],
] as const) {
  test(`?years=${years} shows ${count} partners as observed`, async ({ page }) => {
    await open(page, `?years=${years}`);
    const { states, evidence } = await tally(page);
    expect(states.value).toBe(count);
    expect(evidence).toEqual({ observed: count });
    expect(states['no-figure']).toBe(154 - count);
  });
}

test('?flow=turnover&focus=PAK shows 92.6 million and +77 %', async ({ page }) => {
  await open(page, '?flow=turnover&focus=PAK');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Pakistan' })).toBeVisible();
  await expect(panel).toContainText(/Turnover, 202192\.6 US\$.m/);
  await expect(panel).toContainText('+77%');
  await expect(mark(page, 'PAK')).toHaveAttribute('data-value', '77');
});

test('years, events and a partner chosen by hand come back when the address is opened again', async ({ page }) => {
  await open(page);

  const from = page.getByRole('slider', { name: 'From year' });
  const to = page.getByRole('slider', { name: 'To year' });
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(to).toHaveAttribute('aria-valuenow', '2020');
  await from.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => query(page)).toContain('years=2014..2020');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?years=2015..2020');
  await expect.poll(async () => (await tally(page)).evidence).toHaveProperty('observed');

  // A drag moves the same thumb by the mouse, once nothing above it moves any more.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2015');
  const thumb = await from.locator('xpath=..').boundingBox();
  const plot = await page.getByRole('region', { name: 'Timeline' }).getByRole('img').boundingBox();
  if (!thumb || !plot) throw new Error('the year filter is not on screen');
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(thumb.x + thumb.width / 2 - (plot.width / 29) * 5, thumb.y + thumb.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?years=2010..2020');

  await page.getByRole('button', { name: /^Visit, \d+ events?$/ }).click();
  await page.getByRole('button', { name: /^Forum, \d+ events?$/ }).click();
  await expect.poll(() => query(page)).toContain('kinds=visit~forum');

  await page.getByRole('combobox', { name: 'Find a partner' }).fill('singap');
  await page.locator('[role=option]:not(svg *)', { hasText: 'Singapore' }).click();
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?years=2010..2020&focus=SGP&kinds=visit~forum');

  const before = {
    heading: (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
    tally: await tally(page),
    panel: await panel.textContent(),
  };
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'Singapore' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before.heading);
  expect(await tally(page)).toEqual(before.tally);
  expect(await panel.textContent()).toBe(before.panel);
  await expect(page.getByRole('button', { name: /^Visit, \d+ events?$/ })).toHaveAttribute('aria-pressed', 'true');
});

test('Back undoes choices one by one, and a drag leaves one entry', async ({ page }) => {
  await open(page);
  const flow = page.getByRole('radiogroup', { name: 'Flow' });
  await flow.getByRole('radio', { name: 'Imports' }).check();
  await expect.poll(() => query(page)).toBe('?flow=import');
  await page.getByRole('radiogroup', { name: 'Record' }).getByRole('radio', { name: 'Partners’ record' }).check();
  await expect.poll(() => query(page)).toBe('?flow=import&record=mirror');
  await expect.poll(async () => (await tally(page)).states).toEqual({ 'no-figure': 154, reporter: 1 });
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?flow=import');
  await expect(mark(page, 'CHN')).toHaveAttribute('data-value', '8');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('');
  await expect(flow.getByRole('radio', { name: 'Exports' })).toBeChecked();
  await page.goForward();
  await expect(flow.getByRole('radio', { name: 'Imports' })).toBeChecked();
});

test('a link from elsewhere is understood forgivingly, rewritten, and what is wrong in it is named', async ({
  page,
}) => {
  await open(page, '?FLOW=Import&years=2020..2015.&partners=tr+pk+Burma&focus=zzz&utm_source=mail');
  await expect.poll(() => query(page)).toBe('?years=2015..2020&flow=import&partners=TUR~PAK~MMR');
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText('zzz');
  await expect(page.getByRole('slider', { name: 'From year' })).toHaveAttribute('aria-valuenow', '2015');
});

test('a partner that is chosen replaces the last one, and one without figures shows its reasons', async ({ page }) => {
  await open(page, '?focus=PAK');
  const panel = page.getByRole('region', { name: 'Partner', exact: true });
  await expect(panel).toContainText(/Exports, 202178\.1 US\$.m/);
  await mark(page, 'BRA').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Brazil' })).toBeVisible();
  await expect(panel).not.toContainText('78.1');
  await expect(panel).toContainText('2020–2021: nothing known in Belarus’s record; shown are 2019–2020.');
  // Its sums need more than one partner's rows.
  await mark(page, 'TUR').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Partly known');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a file that cannot be loaded says so in its place, the rest goes on, and a second try helps', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/data/shapes.json', (route) =>
    isBroken ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
  );
  // A page that is served without a map asks for its file.
  await page.goto('./partner/TUR/');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(map.getByRole('alert')).toContainText('data/shapes.json');
  await expect(row(page, 'TUR')).toContainText('+170.4%');
  isBroken = false;
  await map.getByRole('button', { name: 'Try again' }).click();
  await expect(mark(page, 'TUR')).toHaveAttribute('data-value', '170.4');
});

for (const width of [1440, 1024, 390]) {
  test(`the heads of a long table stay in sight of its rows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?years=2019..2020');
    const table = page.getByRole('region', { name: 'Table', exact: true });
    await table.getByRole('button', { name: /^Show all/ }).click();
    const far = table.getByRole('row').nth(60);
    await far.evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await expect(table.getByRole('columnheader', { name: 'Partner' })).toBeInViewport();
  });
}

test('the lines go from one kind of scale to another without a fault', async ({ page }) => {
  await open(page, '?flow=turnover');
  const top = page.locator('#growth [data-flow] svg text').first();
  for (const choice of ['Log', 'Linear', 'Log', 'Balance', 'Turnover', 'Linear']) {
    await page.getByRole('radio', { name: choice, exact: true }).check();
    await page.waitForTimeout(600);
    await expect(top).toBeVisible();
  }
});

test('pointing at the lines reads the year, with a dot where each record is drawn', async ({ page }) => {
  for (const view of ['', '?scale=log&basis=index', '?flow=balance&years=2010..2020']) {
    await open(page, view);
    const turkey = firstLines(page);
    const point = async (part: number) => {
      await turkey.scrollIntoViewIfNeeded();
      const box = await turkey.boundingBox();
      if (!box) throw new Error('The lines are not on screen.');
      await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    };
    await point(0.6);
    await expect(turkey).toContainText(/2010Belarus’s record: \D{0,5}\d/);
    await point(0.83);
    await expect(turkey).toContainText('2017');
    const dots = turkey.locator('.recharts-active-dot circle');
    await expect(dots).toHaveCount(2);
    const drawn = await turkey
      .locator('svg')
      .first()
      .locator('path')
      .evaluateAll((paths) => paths.flatMap((path) => (path.getAttribute('d') ?? '').match(/[\d.]+[ ,][\d.]+/g) ?? []));
    for (const dot of await dots.all()) {
      const centre = [await dot.getAttribute('cx'), await dot.getAttribute('cy')].map(Number);
      const gaps = drawn.map((place) =>
        Math.hypot(...place.split(/[ ,]/).map((at, axis) => Number(at) - (centre[axis] ?? 0))),
      );
      expect(Math.min(...gaps)).toBeLessThan(0.02);
    }
    await page.mouse.move(2, 2);
    await expect(dots).toHaveCount(0);
  }
});

test('pointing at the last year of the lines reads what the claims say of it', async ({ page }) => {
  await open(page);
  const turkey = firstLines(page);
  await turkey.hover({ position: { x: 200, y: 60 } });
  await expect(turkey).toContainText('2021Belarus’s record: ≈ US$360.4 m, impliedPartner’s record: no figure');
});
