import type { Page } from '@playwright/test';
import { listen } from './heard.ts';
import { expect, firstLines, mark, open, query, test } from './page.ts';

// 422: React draws anew what it could not take over.
test.use({ expectedFault: /did not come over the network|React error #422/ });

/** Lets files that match fail, until the function that it gives is called. */
async function fail(page: Page, files: string): Promise<() => void> {
  let isBroken = true;
  await page.route(files, (route) => (isBroken ? route.abort() : route.continue()));
  return () => {
    isBroken = false;
  };
}

for (const { file, part, view, drawn } of [
  { file: 'GrowthSection', part: 'growth charts', view: '', drawn: '#growth [data-drawing] svg' },
  { file: 'GrowthSection', part: 'growth charts', view: '?years=2019..2020', drawn: '#growth [data-drawing] svg' },
  { file: 'TableSection', part: 'table', view: '', drawn: '#table table' },
  { file: 'EventsSection', part: 'events', view: '?years=2019..2020', drawn: '#events svg' },
]) {
  test(`when the code of the ${part} does not come at ./${view}, the page says so, goes on, and a second try helps`, async ({
    page,
  }) => {
    const mend = await fail(page, `**/assets/${file}-*.js*`);
    await page.goto(`./${view}`);
    const problem = page.getByRole('alert').filter({ hasText: `The ${part} could not be drawn` });
    // The served table is read without its code; it is missed when the reader moves.
    let y = 1;
    await expect(async () => {
      await page.mouse.move(1, y++);
      expect(await problem.count()).toBe(1);
    }).toPass();
    await expect(problem).toContainText(file);
    await expect(page.locator(drawn)).toHaveCount(0);
    await mark(page, 'TUR').press('Enter');
    await expect.poll(() => query(page)).toContain('focus=TUR');
    // On a wide screen the open partner stands in the place of the charts.
    await page.keyboard.press('Escape');
    mend();
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect(problem).toHaveCount(0);
  });
}

for (const file of ['atlas.json', 'reporters/BLR.json']) {
  test(`when data/${file} does not come, the served pages stay and say why they do not answer`, async ({ page }) => {
    await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    for (const [address, sentence] of [
      ['./', 'grew 170.4%'],
      ['./partner/PAK/', 'Pakistan'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('alert')).toContainText(file);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
      expect(new URL(page.url()).pathname).toBe(new URL(address, 'http://localhost/some/folder/').pathname);
    }
    await page.goto('./?flow=import');
    await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('when the panel does not come, it says so in its place', async ({ page }) => {
  const mend = await fail(page, '**/assets/PartnerSection-*.js*');
  await page.goto('./?focus=TUR');
  const problem = page.getByRole('alert').filter({ hasText: 'The partner panel could not be drawn' });
  await expect(problem).toBeInViewport();
  mend();
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Partner', exact: true })).toContainText('Turkey');
});

test('when what draws the lines does not come, their pictures stay and say so, and pointing at them again tries again', async ({
  page,
}) => {
  const mend = await fail(page, '**/assets/PanelChart-*.js*');
  await page.goto('./');
  const panel = firstLines(page);
  await panel.hover();
  const sentence = page.locator('#growth').getByText('did not come over the network. Point at the lines again');
  await expect(sentence).toBeVisible();
  await expect(panel.locator('svg circle').filter({ visible: true }).first()).toBeVisible();
  mend();
  await page.mouse.move(2, 2);
  await panel.hover();
  await expect(panel).toContainText('Belarus’s record:');
  await expect(sentence).toHaveCount(0);
});

test('when what draws the bars does not come for another view, it says so in their place, and pointing there tries again', async ({
  page,
}) => {
  const mend = await fail(page, '**/assets/BarsChart-*.js*');
  await page.goto('./?years=2019..2020');
  const sentence = page.locator('#growth').getByText('What draws the bars did not come over the network');
  await expect(sentence).toBeVisible();
  await expect(page.locator('[data-drawing="lines"] svg path').first()).toBeVisible();
  mend();
  await sentence.hover();
  await expect(page.locator('[data-drawing="bars"] svg text').first()).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test('when what zooms the map does not come, the map says so and stays, and another press tries again', async ({
  page,
}) => {
  const mend = await fail(page, '**/assets/ZoomGestures-*.js*');
  await open(page);
  const said = await listen(page);
  await page.mouse.move(400, 500);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const failure = page.locator('#map').getByText('Press again');
  await expect(failure).toBeVisible();
  await expect.poll(async () => (await said()).join()).toContain('What zooms the map did not come');
  await mark(page, 'TUR').press('Enter');
  await expect.poll(() => query(page)).toBe('?focus=TUR');
  mend();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
  await expect(failure).toHaveCount(0);
});

test('when what is searched does not come, the field says so and tries again', async ({ page }) => {
  const mend = await fail(page, '**/assets/EverythingSearch-*.js*');
  await open(page);
  const search = page.getByRole('combobox', { name: 'Find a partner' });
  await search.fill('singap');
  await expect(page.getByText('try again').filter({ visible: true }).first()).toBeVisible();
  mend();
  await search.press('Enter');
  await expect.poll(() => query(page)).toBe('?focus=SGP');
});
