// Finds the browsers beside Chromium that the tests are run in, and installs those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, PATH = '', DISPLAY } = process.env;

/** Debian's and Ubuntu's packages, and where else each browser comes from. */
const BROWSERS = [
  {
    project: 'firefox',
    name: 'Firefox',
    packages: ['firefox-esr'],
    elsewhere: 'install Firefox from https://www.mozilla.org, or set FIREFOX_PATH to its program',
  },
  {
    project: 'webkit',
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    elsewhere: 'it takes WebKitGTK with its WebKitWebDriver, on Linux only (WEBKIT_DRIVER_PATH names the program)',
  },
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
// WebKit's browser has no mode without a screen.
const SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'];

/**
 * Which browsers can be tested on this machine, and what keeps the others from it.
 * @returns {{ found: { project: string, name: string }[], missing: { name: string, packages: string[], elsewhere: string,
 *   why: string }[], env: Record<string, string>, screen: string[] }} `screen` is the command that the tests are run under
 */
export function findBrowsers() {
  const firefox = FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? FIREFOX_PLACES.find((path) => existsSync(path));
  const driver = WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
  const hasXvfb = onPath('xvfb-run') !== undefined;
  const lacks = {
    firefox: firefox ? undefined : 'no Firefox was found',
    webkit: driver
      ? hasXvfb || DISPLAY
        ? undefined
        : 'xvfb-run, which gives it a screen, was not found'
      : 'no WebKitWebDriver was found',
  };
  return {
    found: BROWSERS.filter(({ project }) => !lacks[project]),
    missing: BROWSERS.flatMap((one) => (lacks[one.project] ? [{ ...one, why: lacks[one.project] }] : [])),
    env: { ...(firefox && { FIREFOX_PATH: firefox }), ...(driver && { WEBKIT_DRIVER_PATH: driver }) },
    screen: driver && hasXvfb ? SCREEN : [],
  };
}

/** Installs what is missing by apt-get where that is possible, and says how it comes onto the machine where it is not. */
export function installBrowsers() {
  const { missing } = findBrowsers();
  const isRoot = process.getuid?.() === 0;
  const hasApt = onPath('apt-get') !== undefined && (isRoot || onPath('sudo') !== undefined);
  if (hasApt && missing.length > 0) apt(isRoot, 'update');
  for (const { name, packages, elsewhere } of missing) {
    const isInstalled = hasApt && apt(isRoot, 'install', '--yes', '--no-install-recommends', ...packages);
    if (!isInstalled) console.log(`${name} could not be installed by apt-get: ${elsewhere}.`);
  }
}

function apt(isRoot, ...args) {
  const [program = '', ...rest] = [...(isRoot ? [] : ['sudo']), 'apt-get', ...args];
  console.log(`\n── ${[program, ...rest].join(' ')}`);
  return spawnSync(program, rest, { stdio: 'inherit' }).status === 0;
}

function onPath(...names) {
  const folders = PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
