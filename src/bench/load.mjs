// One fresh load of the default view, measured.
import { openSlowPage } from './browser.mjs';

const PATIENCE_MS = 60_000;
const QUIET_MS = 1500;

/**
 * Loads the page into an empty cache and waits until it is whole and quiet.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Record<string, number | string>>} times in ms since navigation, bytes on the wire
 */
export async function measureLoad(browser, url) {
  const { page, transfers: sent, faults, close } = await openSlowPage(browser, url);
  try {
    const calibration = await page.evaluate(busyWork);
    await page.goto(url);
    await waitUntilWhole(page, faults);
    const probe = await page.evaluate(() => window.benchProbe);
    const transfers = [...sent];
    const moveTbt = await blockingOfFirstMove(page);
    const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
    const scripts = transfers.filter(({ type }) => type === 'Script');
    const early = new Set(probe.answerScripts);
    return {
      fcp: probe.fcp,
      lcp: probe.lcp,
      lcpElement: probe.lcpElement,
      map: probe.map,
      answers: probe.answers,
      whole: probe.whole,
      tbt: blockingTime(probe.longTasks, probe.fcp),
      moveTbt,
      cls: worstShift(probe.shifts),
      shifted: probe.shifts.map(({ value, element }) => `${value.toFixed(4)} ${element}`).join('\n'),
      answerJs: sum(scripts.filter((script) => early.has(script.url))),
      wholeJs: sum(scripts),
      styleBytes: sum(transfers.filter(({ type }) => type === 'Stylesheet')),
      fontBytes: sum(transfers.filter(({ type }) => type === 'Font')),
      dataBytes: sum(transfers.filter((one) => one.url.includes('/data/'))),
      htmlBytes: sum(transfers.filter(({ type }) => type === 'Document')),
      allBytes: sum(transfers),
      requests: transfers.length,
      calibration,
    };
  } finally {
    await close();
  }
}

/**
 * Waits for map, charts, timeline and table, and until the network and the page rest.
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} faults
 */
export async function waitUntilWhole(page, faults) {
  await page
    .waitForFunction(() => window.benchProbe?.whole !== undefined, undefined, { timeout: PATIENCE_MS })
    .catch((error) => {
      throw new Error(['The default view was never drawn whole.', ...faults, error.message].join('\n'));
    });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
  if (faults.length > 0) throw new Error(`The page reported faults:\n${faults.join('\n')}`);
}

/** What the page holds up when the reader first moves the pointer: it does then what could wait so long. */
async function blockingOfFirstMove(page) {
  const start = await page.evaluate(() => performance.now());
  await page.mouse.move(1, 1);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
  if (!(await page.evaluate(() => window.benchProbe.isLive('#table table'))))
    throw new Error('The page did not take its table over when the pointer moved.');
  return blockingTime(await page.evaluate(() => window.benchProbe.longTasks), start);
}

/** Work of a fixed size: how long it takes says how busy the machine was just now. Runs in the page. */
function busyWork() {
  const start = performance.now();
  let hash = 0;
  for (let step = 0; step < 2e7; step += 1) hash = (hash * 31 + step) | 0;
  return performance.now() - start + (hash & 0);
}

/** What long tasks take beyond 50 ms each, from a time on: the first contentful paint, for a load. */
function blockingTime(longTasks, from) {
  return longTasks.reduce((total, { startTime, duration }) => {
    const shown = startTime + duration - Math.max(startTime, from);
    return total + Math.max(0, shown - 50);
  }, 0);
}

/** Cumulative layout shift: the worst run of shifts less than 1 s apart, at most 5 s long. */
function worstShift(shifts) {
  let worst = 0;
  let run = { sum: 0, first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const { startTime, value } of shifts) {
    const goesOn = startTime - run.last < 1000 && startTime - run.first < 5000;
    run = goesOn
      ? { ...run, sum: run.sum + value, last: startTime }
      : { sum: value, first: startTime, last: startTime };
    worst = Math.max(worst, run.sum);
  }
  return worst;
}
