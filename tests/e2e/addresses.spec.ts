import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, mark, open, query, test } from './page.ts';

const CLAIM = '#claim-C08';
const PHONE = { width: 390, height: 844 };

/** Opens another tab at the address that this one shows. */
async function opened(page: Page): Promise<Page> {
  const fresh = await page.context().newPage();
  await fresh.goto(page.url());
  await expect(fresh.locator('#claims table')).toBeVisible();
  await expect(fresh.locator('[data-loading]')).toHaveCount(0);
  return fresh;
}

const hash = (page: Page) => new URL(page.url()).hash;
const panelOf = (page: Page) => page.getByRole('region', { name: 'Partner', exact: true });
const claimRows = (page: Page) => page.locator('#claims tbody tr');

test('choices after a claim was followed give an address that shows just them', async ({ page }) => {
  await open(page, '?focus=PAK');
  await panelOf(page).locator(`a[href="${CLAIM}"]`).first().click();
  await expect.poll(() => hash(page)).toBe(CLAIM);
  await page.getByRole('radio', { name: /^Agrees/ }).check();
  await mark(page, 'TUR').dispatchEvent('click');
  await expect(panelOf(page)).toContainText('Turkey');
  expect(new URL(page.url()).search + hash(page)).toBe('?focus=TUR&verdict=agrees');
  const shown = await claimRows(page).count();
  for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
    const fresh = await opened(page);
    await fresh.setViewportSize(viewport);
    await expect(panelOf(fresh)).toContainText('Turkey');
    await expect(claimRows(fresh)).toHaveCount(shown);
    expect(fresh.url()).toBe(page.url());
  }
});

test('a link to a claim keeps the panel that it names and a filter that shows the claim', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const verdict = await verdictOf(page, CLAIM);
  await page.goto(`./?focus=TUR&verdict=${verdict}${CLAIM}`);
  await expect(panelOf(page)).toContainText('Turkey');
  await expect.poll(() => page.locator(CLAIM).evaluate((row) => row.matches(':target'))).toBe(true);
  expect(query(page)).toBe(`?focus=TUR&verdict=${verdict}`);
  await page.getByRole('button', { name: 'Close Turkey' }).click();
  await expect(page.locator(CLAIM)).toBeInViewport();
});

test('a link to a claim that its filter hides lifts the filter, and says so', async ({ page }) => {
  await page.goto(`./?verdict=${await otherVerdict(page, CLAIM)}${CLAIM}`);
  await expect(page.locator(CLAIM)).toBeFocused();
  expect(query(page)).toBe('');
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText('C08');
});

test('a link to a claim that there is not changes nothing', async ({ page }) => {
  await page.goto('./?focus=TUR&verdict=differs#claim-C999');
  await expect(panelOf(page)).toContainText('Turkey');
  await expect(claimRows(page).first()).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(query(page)).toBe('?focus=TUR&verdict=differs');
});

test('a claim that is followed out of a filtered list is one step of Back', async ({ page }) => {
  const other = await otherVerdict(page, CLAIM);
  await open(page, `?focus=PAK&verdict=${other}`);
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  await panelOf(page)
    .locator(`a[href="${CLAIM}"]`)
    .first()
    .evaluate((link) => link.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator(CLAIM)).toBeFocused();
  expect(query(page) + hash(page)).toBe(`?focus=PAK${CLAIM}`);
  await page.goBack();
  await expect.poll(() => query(page) + hash(page)).toBe(`?focus=PAK&verdict=${other}`);
  await expect(page.locator(CLAIM)).toHaveCount(0);
  // The focus that the row had goes to a control near it, once that is drawn.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
});

async function verdictOf(page: Page, claim: string): Promise<string> {
  await open(page);
  const verdict = await page.locator(claim).getAttribute('data-verdict');
  if (verdict === null) throw new Error(`${claim} has no verdict`);
  return verdict;
}

/** A verdict whose list hides the claim. */
async function otherVerdict(page: Page, claim: string): Promise<string> {
  return (await verdictOf(page, claim)) === 'differs' ? 'agrees' : 'differs';
}

test('choices at any pace are undone one by one', async ({ page }) => {
  const flows = ['import', 'turnover', 'balance', 'turnover', 'import', 'balance'];
  for (const pause of [0, 20, 60]) {
    await open(page, '?years=2019..2020');
    await page.evaluate(
      async ({ chosen, between }) => {
        for (const flow of chosen) {
          document.querySelector<HTMLInputElement>(`input[name=flow][value=${flow}]`)?.click();
          await new Promise((resolve) => setTimeout(resolve, between));
        }
      },
      { chosen: flows, between: pause },
    );
    for (const flow of flows.toReversed()) {
      await expect.poll(() => query(page)).toBe(`?years=2019..2020&flow=${flow}`);
      await expect(page.locator(`input[name=flow][value=${flow}]`)).toBeChecked();
      await page.goBack();
    }
    await expect.poll(() => query(page)).toBe('?years=2019..2020');
  }
});

test('a key that was held in a radio group does not take the next slider into its step', async ({ page }) => {
  await open(page, '?years=2010..2020');
  await page.getByRole('radio', { name: 'Exports' }).focus();
  await page.keyboard.down('ArrowRight');
  await page.keyboard.down('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Turnover' })).toBeChecked();
  // The key is let go over the slider.
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.up('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2009..2020&flow=turnover');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=2010..2020&flow=turnover');
});

test('a slider step after a link with filter and claim makes an entry of its own', async ({ page }) => {
  await page.goto(`./?years=2010..2020&verdict=${await otherVerdict(page, CLAIM)}${CLAIM}`);
  await expect(page.locator(CLAIM)).toBeFocused();
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query(page)).toBe('?years=2009..2020');
  await page.goBack();
  await expect.poll(() => query(page) + hash(page)).toBe(`?years=2010..2020${CLAIM}`);
});

test('a drag whose first step changes nothing leaves the view before it to Back', async ({ page }) => {
  await open(page, '?years=1992..1993');
  await page.getByRole('radio', { name: 'One year' }).check();
  await page.getByRole('slider', { name: 'To year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?years=1993..1994&measure=value');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?years=1992..1993&measure=value');
});

test.describe('in a frame', () => {
  test.use({ expectedFault: /^left the site: http:\/\/127\.0\.0\.1/ });

  for (const address of ['./?years=2019..2020&embed=1', './?years=2019..2020']) {
    test(`of ${address}, Back leaves the page around it in one step, whatever was chosen`, async ({
      page,
      baseURL,
    }) => {
      const article = `<title>Article</title><iframe src="${new URL(address, baseURL).href}" width="1200" height="2000">`;
      // Another origin, as any article that embeds the view.
      const server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html').end(article);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      await page.goto('./data/');
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const framed = page.frameLocator('iframe');
      await expect(framed.locator('#map [data-iso3="CHN"]').first()).toHaveAttribute('data-state', 'value');
      await expect(framed.locator('[data-loading]')).toHaveCount(0);
      const entries = await page.evaluate(() => history.length);
      for (const name of ['China', 'Turkey', 'Pakistan']) {
        const code = { China: 'CHN', Turkey: 'TUR', Pakistan: 'PAK' }[name];
        await framed.locator(`#map [data-iso3="${code}"]`).first().dispatchEvent('click');
        await expect(framed.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
      }
      for (const link of await framed.locator('a[href^="#"]').all()) await link.dispatchEvent('click');
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await page.goBack();
      await expect(page).toHaveURL(/\/data\/$/);
      server.close();
    });
  }
});

test('the printed link is that of the view, without the anchor of a claim', async ({ page }) => {
  await open(page, '?years=2019..2020#claim-C08');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^This view: /)).toContainText(/\?v=1&years=2019\.\.2020 \(printed/);
});

test('choosing all kinds of events one by one is choosing none, and most of them are written as what is left out', async ({
  page,
}) => {
  await open(page);
  const chips = page.getByRole('toolbar', { name: 'Kinds of events' }).getByRole('button');
  const kinds = (await chips.all()).slice(1);
  for (const kind of kinds.slice(0, -1)) {
    await kind.click();
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
  }
  expect(query(page)).toMatch(/^\?kinds=-[a-z]+$/);
  await chips.last().click();
  await expect(chips.last()).toHaveAttribute('aria-pressed', 'false');
  await expect(chips.first()).toHaveAttribute('aria-pressed', 'true');
  expect(query(page)).toBe('');
});
