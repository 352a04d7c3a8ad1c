// The slow device and network of the benchmark: a fresh browser profile with CPU and network held back.
import process from 'node:process';
import { chromium } from '@playwright/test';
import { leaveStacks, watchBrowser, watchReadiness } from './probe.mjs';

/** An old laptop on a poor mobile network. */
export const CONDITIONS = { cpuSlowdown: 4, megabitsPerSecond: 1.6, latencyMs: 150, width: 1440, height: 900 };

/**
 * Starts the browser with the flags of the browser tests.
 * @param {{ path: string, env: Record<string, string> }} found what findChromium() returned
 */
export function launchBrowser({ path, env }) {
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/**
 * A page in a new profile, so with an empty cache, held back and with the probe in place.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url a page of the site; requests outside its folder count as faults
 */
export async function openSlowPage(browser, url) {
  const { width, height, cpuSlowdown, megabitsPerSecond, latencyMs } = CONDITIONS;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  const faults = watchFaults(page, new URL('.', url).href);
  const session = await context.newCDPSession(page);
  const transfers = await watchTransfers(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (megabitsPerSecond * 1e6) / 8,
    uploadThroughput: (megabitsPerSecond * 1e6) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  for (const prepare of [leaveStacks, watchBrowser, watchReadiness]) await page.addInitScript(prepare);
  return { page, transfers, faults, close: () => context.close() };
}

function watchFaults(page, url) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`left the site: ${request.url()}`);
  });
  return faults;
}

/** Every response that came whole, with its type and the bytes on the wire, head included. */
async function watchTransfers(session) {
  const responses = new Map();
  const transfers = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    responses.set(requestId, { type, response }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type, response } = responses.get(requestId) ?? {};
    if (response) transfers.push({ url: response.url, type, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return transfers;
}
