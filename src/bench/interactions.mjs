// Interactions of the main job, done with real keys and a real pointer, and the time until the next paint.
import { openSlowPage } from './browser.mjs';
import { waitUntilWhole } from './load.mjs';
import { watchInteractions } from './probe.mjs';

const KEY_MS = 40;
const QUIET_MS = 250;
const ARRIVAL_MS = 1500;
const PATIENCE_MS = 15_000;
const DRAG_PX = 9;

/** @typedef {{ paint: number, frames: number, map: number | undefined, settled: number | undefined }} Sample milliseconds since the event */

/** Each does `repeats` measured acts, names them, and throws when one of them changes nothing. */
export const INTERACTIONS = [stepYears, switchFlow, chooseRegions, tradePartners, openPartners, dragDates];

/**
 * Runs one interaction on a page of its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(page: import('@playwright/test').Page, repeats: number) => Promise<Record<string, Sample[]>>} interact
 * @param {number} repeats
 * @returns {Promise<Record<string, Sample[]>>} the samples by the name of the act
 */
export async function measureInteraction(browser, url, interact, repeats) {
  const { page, faults, close } = await openSlowPage(browser, url);
  try {
    await page.goto(url);
    await waitUntilWhole(page, faults);
    // Only now: to look at every change of the page would hold up its load.
    await page.evaluate(watchInteractions);
    // A reader comes near before the first press, and lets the page load what waits for that.
    await page.mouse.move(1, 1);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(ARRIVAL_MS);
    const samples = await interact(page, repeats);
    if (faults.length > 0) throw new Error(`The page reported faults during ${interact.name}:\n${faults.join('\n')}`);
    return samples;
  } finally {
    await close();
  }
}

/** Steps a year thumb to and fro by keys. */
export async function stepYears(page, repeats) {
  // A wide range first, so that a step changes the two years by one and never pushes the other thumb.
  const from = page.getByRole('slider', { name: 'From year' });
  for (let page5 = 0; page5 < 6; page5 += 1) await from.press('PageDown');
  const to = page.getByRole('slider', { name: 'To year' });
  await to.focus();
  await rest(page);
  return {
    yearStep: await repeat(repeats, (turn) =>
      press(page, turn < repeats / 2 ? 'ArrowLeft' : 'ArrowRight', 'keydown', () => to.getAttribute('aria-valuenow')),
    ),
  };
}

async function switchFlow(page, repeats) {
  const chosen = page.locator('input[name="flow"]:checked');
  await chosen.focus();
  return {
    flowSwitch: await repeat(repeats, () => press(page, 'ArrowRight', 'keydown', () => chosen.getAttribute('value'))),
  };
}

async function chooseRegions(page, repeats) {
  const group = page.getByRole('group', { name: 'Region' });
  const buttons = group.locator('button[aria-pressed]');
  const count = await buttons.count();
  const pressed = () => buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')).join());
  return {
    regionChoice: await repeat(repeats, async (turn) => {
      await buttons.nth((turn + 1) % count).focus();
      return press(page, 'Enter', 'keydown', pressed);
    }),
  };
}

/** Takes the first partner out of the charts by key and finds it again by name. */
async function tradePartners(page, repeats) {
  const chips = page.getByRole('button', { name: /^Remove / });
  const search = page.getByRole('combobox', { name: 'Add a partner to the charts' });
  const picks = [];
  const removals = [];
  for (let turn = 0; turn < repeats; turn += 1) {
    const name = (await chips.first().getAttribute('aria-label'))?.replace('Remove ', '') ?? '';
    await chips.first().focus();
    await rest(page);
    removals.push(await press(page, 'Enter', 'keydown', () => chips.count()));
    await search.focus();
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().waitFor();
    await rest(page);
    picks.push(await press(page, 'Enter', 'keydown', () => chips.count()));
  }
  return { partnerPick: picks, partnerRemoval: removals };
}

async function openPartners(page, repeats) {
  const marks = page.locator('#map [data-iso3]:not([data-state="reporter"])');
  const codes = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-iso3')));
  const focused = page.locator('#map [data-iso3][data-focused]');
  return {
    mapPick: await repeat(repeats, async (turn) => {
      // Seven on, so that partners with and without figures take turns.
      await page.locator(`#map [data-iso3="${codes[(turn * 7) % codes.length]}"]`).focus();
      return press(page, 'Enter', 'keydown', () =>
        focused.evaluateAll((all) => all.map((one) => one.getAttribute('data-iso3')).join()),
      );
    }),
  };
}

/** One drag to and fro without a pause; every move of the pointer is a sample. */
async function dragDates(page, repeats) {
  const thumb = page.getByRole('slider', { name: 'From date' });
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.locator('xpath=..').boundingBox();
  if (!box) throw new Error('The handle of the days is not on screen.');
  const y = box.y + box.height / 2;
  let x = box.x + box.width / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await rest(page);
  const seen = new Set();
  await page.evaluate(() => window.benchProbe.expect('pointermove'));
  for (let move = 0; move < repeats; move += 1) {
    x += move < repeats / 2 ? DRAG_PX : -DRAG_PX;
    await page.mouse.move(x, y);
    seen.add(await thumb.getAttribute('aria-valuenow'));
  }
  await rest(page);
  const samples = await page.evaluate(() => window.benchProbe.samples);
  await page.mouse.up();
  if (seen.size < 3) throw new Error('Dragging the handle of the days changed nothing.');
  // The browser times no pointer moves itself.
  return { dateDrag: samples.map(({ frames }) => ({ paint: frames, frames, map: undefined, settled: undefined })) };
}

async function repeat(times, act) {
  const samples = [];
  for (let turn = 0; turn < times; turn += 1) samples.push(await act(turn));
  return samples;
}

/** Presses a key and times `type`, the event that does the work. */
async function press(page, key, type, stateOf) {
  await rest(page);
  const before = await stateOf();
  await page.evaluate((expected) => window.benchProbe.expect(expected), type);
  await page.keyboard.press(key, { delay: KEY_MS });
  await rest(page);
  const { samples, events, lastChange, mapChange } = await page.evaluate(() => window.benchProbe);
  const [sample] = samples;
  if (!sample || (await stateOf()) === before) throw new Error(`Pressing ${key} changed nothing: it stayed ${before}.`);
  const timed = events.filter(({ startTime }) => startTime >= sample.at - 1).map(({ duration }) => duration);
  return {
    // The browser's own time until the paint, where it gives one: events under 16 ms are not reported.
    paint: timed.length > 0 ? Math.max(...timed) : sample.frames,
    frames: sample.frames,
    map: mapChange && mapChange - sample.at,
    settled: Math.max(sample.frames, lastChange - sample.at),
  };
}

/** Until nothing in the page has changed for a while and every event seen has its paint. */
function rest(page) {
  return page.waitForFunction(
    (quiet) => {
      const { samples = [], lastChange = 0 } = window.benchProbe;
      return samples.every(({ frames }) => frames !== undefined) && performance.now() - lastChange > quiet;
    },
    QUIET_MS,
    { timeout: PATIENCE_MS },
  );
}
