// A page of one line: what browser, machine and network take by themselves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { openSlowPage } from './browser.mjs';

const FOLDER = 'node_modules/.cache/blank';
const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><p>One line.</p></html>';

/** Serves the page, until it is closed. */
export function serveBlank() {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/index.html`, PAGE);
  return serveDist(FOLDER);
}

/**
 * Loads the page under the conditions of the benchmark.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} its first contentful paint, in milliseconds since navigation
 */
export async function measureBlank(browser, url) {
  const { page, close } = await openSlowPage(browser, url);
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.benchProbe.fcp !== undefined);
    return await page.evaluate(() => window.benchProbe.fcp);
  } finally {
    await close();
  }
}
