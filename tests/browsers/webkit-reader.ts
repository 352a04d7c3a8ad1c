import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { callText, type KeyName, type Reader } from './reader.ts';

const KEYS: Readonly<Record<KeyName, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  Escape: Key.ESCAPE,
  PageDown: Key.PAGE_DOWN,
};

interface WebKitDriver {
  readonly url: string;
  readonly home: string;
  stop(): Promise<void>;
}

/** Starts WebKitWebDriver on a free port; what its browser downloads lands in a home folder of its own. */
async function startDriver(): Promise<WebKitDriver> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-webkit-'));
  const port = await freePort();
  const driver = spawn(process.env.WEBKIT_DRIVER_PATH ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    // A screen in memory has no graphics card to put layers together.
    env: { ...process.env, HOME: home, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, driver);
  const ended = once(driver, 'exit');
  const stop = async () => {
    driver.kill();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { url, home, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('This machine gives no free port.');
  return address.port;
}

async function untilReady(url: string, driver: ChildProcess): Promise<void> {
  const failed = once(driver, 'error').then(([error]) => Promise.reject(error));
  const answers = () =>
    fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
  const ready = async () => {
    while (driver.exitCode === null && !(await answers())) await wait(50);
  };
  await Promise.race([failed, ready()]);
}

/** Opens a window of WebKit's small browser. A driver program opens one only, so each window has its own. */
export async function webKitReader(): Promise<Reader> {
  const { url, home, stop } = await startDriver();
  const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
  const driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  const version = (await driver.getCapabilities()).getBrowserVersion();
  // The driver takes one command at a time, and falls over a second one: a test that gave up may still wait for an answer.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Outcome>(command: () => Promise<Outcome>): Promise<Outcome> => {
    const outcome = last.then(command, command);
    last = outcome;
    return outcome;
  };
  return {
    browser: `WebKitGTK ${version}`,
    downloads: home,
    goTo: (address) => inTurn(() => driver.get(address)),
    address: () => inTurn(() => driver.getCurrentUrl()),
    back: () => inTurn(() => driver.executeScript('history.back()')),
    resize: (width, height) => inTurn(() => resize(driver, width, height)),
    moveMouse: (x, y) => inTurn(() => driver.actions().move({ x, y, duration: 0 }).perform()),
    clickAt: (x, y) => inTurn(() => driver.actions().move({ x, y, duration: 0 }).click().perform()),
    press: (key) => inTurn(() => driver.actions().sendKeys(KEYS[key]).perform()),
    type: (text) => inTurn(() => driver.actions().sendKeys(text).perform()),
    paste: () => inTurn(() => driver.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform()),
    read: (look, ...input) => inTurn(() => driver.executeScript(`return ${callText(look, input)}`)),
    picture: () => inTurn(() => driver.takeScreenshot()),
    close: () => inTurn(() => driver.quit()).finally(stop),
  };
}

/** The window has a frame of its own around the page, as wide and high at any size. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const window = driver.manage().window();
  const outer = await window.getRect();
  const inner = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  const frame = [outer.width - inner[0], outer.height - inner[1]] as const;
  await window.setRect({ x: 0, y: 0, width: width + frame[0], height: height + frame[1] });
}
