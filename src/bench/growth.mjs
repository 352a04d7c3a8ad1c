// The growth curve: the same page over packages of more and more reporters.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { serveDist } from '../scripts/serve-dist.mjs';
import { measureInteraction, stepYears } from './interactions.mjs';
import { measureLoad } from './load.mjs';
import { summary } from './table.mjs';
import { writeWorld } from './world.mjs';

const SIZES = [1, 10, 50, 214];
const LOADS = 5;
const STEPS = 10;
const CACHE = 'node_modules/.cache/world';

/**
 * Compiles, builds, loads and steps through packages of growing size.
 * @param {import('@playwright/test').Browser} browser
 * @param {string | undefined} file the IMF's world file; without it values are made up
 */
export async function measureGrowth(browser, file) {
  const packages = [];
  try {
    for (const size of SIZES) {
      console.log(`Package of ${size} ${size === 1 ? 'reporter' : 'reporters'} …`);
      packages.push(await makePackage(size, file));
    }
    // In turns, so that no size meets a slower machine than the others.
    for (let turn = 1; turn <= LOADS; turn += 1) {
      console.log(`Load ${turn} of ${LOADS} of each …`);
      for (const { site, loads } of packages) loads.push(await measureLoad(browser, site.url));
    }
    const curve = [];
    for (const { site, loads, ...made } of packages) {
      console.log(`Steps with ${made.reporters} …`);
      const whole = summary(loads.map((load) => load.whole)).median;
      const step = await stepOf(browser, site.url);
      const largestStep = await stepOf(browser, `${site.url}?reporter=${made.largest}&partners=none`);
      curve.push({ ...made, whole, step, largestStep });
    }
    return curve;
  } finally {
    for (const { site } of packages) site.close();
  }
}

async function makePackage(size, file) {
  const folder = `${CACHE}/package-${size}`;
  const made = await writeWorld(folder, size, file);
  const compiled = JSON.parse(run('node_modules/.bin/tsx', ['src/bench/compile.mjs', folder]));
  const out = `${CACHE}/site-${size}`;
  run('node_modules/.bin/vite', ['build', '--logLevel', 'error', '--outDir', out], { ATLAS_DATA: folder });
  return { ...made, ...compiled, site: await serveDist(out), loads: [] };
}

async function stepOf(browser, url) {
  const { yearStep } = await measureInteraction(browser, url, stepYears, STEPS);
  return summary(yearStep.map(({ paint }) => paint)).median;
}

/** The curve as aligned text, each load and step beside that of the first package. */
export function growthText(curve) {
  const [first] = curve;
  const against = (value, base) => `${value.toFixed(0)} (×${(value / base).toFixed(2)})`;
  const head = [
    'reporters',
    'values',
    'compiled (s)',
    'memory (MB)',
    'load (ms)',
    'year step (ms)',
    'largest’s step (ms)',
  ];
  const lines = curve.map((one) => [
    String(one.reporters),
    String(one.values),
    (one.milliseconds / 1000).toFixed(1),
    one.megabytes.toFixed(0),
    against(one.whole, first.whole),
    against(one.step, first.step),
    against(one.largestStep, first.step),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padStart(widths[column])).join('  '))
    .join('\n');
}

function run(tool, args, env = {}) {
  const result = spawnSync(tool, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) throw new Error(`${tool} ${args.join(' ')} failed.`);
  return result.stdout;
}
