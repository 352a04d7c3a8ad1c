// The script heap while the page is used for some time.
import { openSlowPage } from './browser.mjs';
import { waitUntilWhole } from './load.mjs';

const TARGET_MB = 40;
const PAUSE_MS = 120;

/**
 * Uses the page without a pause and reads the heap, garbage collected, along the way.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} minutes
 * @returns {Promise<{ minutes: number, megabytes: number[] }>} the heap at equal times, the first one before any use
 */
export async function measureHeap(browser, url, minutes) {
  console.log(`Heap over ${minutes} minutes …`);
  const { page, faults, close } = await openSlowPage(browser, url);
  try {
    await page.goto(url);
    await waitUntilWhole(page, faults);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const megabytes = [await heapOf(session)];
    const readings = 5;
    for (let reading = 1; reading <= readings; reading += 1) {
      const until = Date.now() + (minutes * 60_000) / readings;
      while (Date.now() < until) await exercise(page);
      megabytes.push(await heapOf(session));
    }
    return { minutes, megabytes };
  } finally {
    await close();
  }
}

async function exercise(page) {
  for (const name of ['Imports', 'Turnover', 'Balance', 'Exports']) {
    await page.getByRole('radio', { name, exact: true }).check();
    await page.getByRole('slider', { name: 'From year' }).press('PageDown');
    await page.getByRole('slider', { name: 'To year' }).press('ArrowLeft');
    await page.waitForTimeout(PAUSE_MS);
  }
  for (const iso3 of ['CHN', 'BRA', 'PAK', 'SGP']) {
    await page.locator(`#map [data-iso3="${iso3}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE_MS);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /^Africa \d/ }).click();
  await page
    .getByRole('button', { name: /^All \d/ })
    .first()
    .click();
  await page.getByRole('slider', { name: 'To year' }).press('End');
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

export function heapText({ minutes, megabytes }) {
  const last = megabytes.at(-1) ?? 0;
  const verdict = last <= TARGET_MB ? 'met' : 'MISSED';
  return `Script heap over ${minutes} minutes of use (target ${TARGET_MB} MB): ${megabytes.map((one) => one.toFixed(1)).join(' → ')} MB, ${verdict}`;
}
