import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { callText, type Reader } from './reader.ts';

interface Launched {
  readonly browser: Browser;
  readonly downloads: string;
  close(): Promise<void>;
}

/** Firefox (over WebDriver BiDi, without a driver program) and Chromium. */
export async function launch(engine: 'firefox' | 'chromium'): Promise<Launched> {
  const downloads = await mkdtemp(join(tmpdir(), 'atlas-downloads-'));
  const browser =
    engine === 'firefox'
      ? await puppeteer.launch({
          browser: 'firefox',
          executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
          extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
        })
      : await puppeteer.launch({
          executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
          env: { ...process.env, ...JSON.parse(process.env.CHROMIUM_ENV ?? '{}') },
          args: ['--no-sandbox', '--disable-gpu'],
          downloadBehavior: { policy: 'allow', downloadPath: downloads },
        });
  const close = async () => {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
  };
  return { browser, downloads, close };
}

/** A reader with a page of its own in a browser that was launched. */
export async function puppeteerReader({ browser, downloads }: Launched): Promise<Reader> {
  const page = await browser.newPage();
  return {
    browser: await browser.version(),
    downloads,
    goTo: async (address) => void (await page.goto(address)),
    address: async () => page.url(),
    back: () => page.evaluate(() => history.back()),
    resize: (width, height) => page.setViewport({ width, height }),
    moveMouse: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    read: (look, ...input) => page.evaluate(callText(look, input)) as Promise<Awaited<ReturnType<typeof look>>>,
    picture: () => page.screenshot({ encoding: 'base64', captureBeyondViewport: false }),
    close: () => page.close(),
  };
}
