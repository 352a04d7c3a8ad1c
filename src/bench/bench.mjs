// `npm run bench`: builds, loads and uses the page in a slow Chromium, and prints what it measured beside its targets.
// Slow numbers never fail it, because they depend on the machine; a page that does not work does.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/chromium.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { measureBlank, serveBlank } from './blank.mjs';
import { CONDITIONS, launchBrowser } from './browser.mjs';
import { growthText, measureGrowth } from './growth.mjs';
import { heapText, measureHeap } from './heap.mjs';
import { INTERACTIONS, measureInteraction } from './interactions.mjs';
import { measureLoad } from './load.mjs';
import { asTable, benchRows, summary } from './table.mjs';

const TABLE_NOTE = `Targets are held against the median of a load and the p95 of an act; bytes as sent (brotli), 1 kB = 1000 bytes. Plot: the same
data and job made with Observable Framework and Plot, measured under these conditions.`;

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    loads: { type: 'string', default: '5' },
    repeats: { type: 'string', default: '20' },
    'no-build': { type: 'boolean', default: false },
    // Only one part: loads, acts, heap or growth.
    only: { type: 'string' },
    minutes: { type: 'string', default: '1' },
    // Measures growth as well, with the IMF’s world file, or with made-up values when the name is empty.
    world: { type: 'string' },
  },
});

try {
  if (!options['no-build']) build();
  const report = await bench(Number(options.loads), Number(options.repeats));
  printReport(report);
  if (options.json !== undefined) writeJson(options.json, report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// A dash stands for standard output, as with other tools.
function writeJson(file, report) {
  const text = `${JSON.stringify(report, undefined, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else writeFileSync(file, text);
}

function build() {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see the messages above.');
}

async function bench(loadCount, repeats) {
  const site = await serveDist('dist');
  const blank = await serveBlank();
  const browser = await launchBrowser(await findChromium());
  try {
    console.log('Warming up …');
    // The first load pays for the browser's own start.
    await measureLoad(browser, site.url);
    const loads = [];
    for (let turn = 1; isWanted('loads') && turn <= loadCount; turn += 1) {
      console.log(`Load ${turn} of ${loadCount} …`);
      loads.push({ blank: await measureBlank(browser, blank.url), ...(await measureLoad(browser, site.url)) });
    }
    const interactions = {};
    for (const interact of isWanted('acts') ? INTERACTIONS : []) {
      console.log(`${interact.name}, ${repeats} times …`);
      Object.assign(interactions, await measureInteraction(browser, site.url, interact, repeats));
    }
    const heap = isWanted('heap') ? await measureHeap(browser, site.url, Number(options.minutes)) : undefined;
    const growth =
      options.world !== undefined || options.only === 'growth'
        ? await measureGrowth(browser, options.world || undefined)
        : undefined;
    const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg()[0] };
    const conditions = { ...CONDITIONS, browser: browser.version(), machine };
    return { conditions, rows: benchRows(loads, interactions), loads, interactions, heap, growth };
  } finally {
    await browser.close();
    site.close();
    blank.close();
  }
}

function isWanted(part) {
  return options.only === undefined || options.only === part;
}

function loadsText(loads) {
  const noise = summary(loads.map(({ calibration }) => calibration));
  const spread = ((noise.max - noise.min) / noise.median) * 100;
  const blank = summary(loads.map((load) => load.blank));
  const { lcpElement, shifted } = loads.at(-1);
  return `Noise: the same work took ${noise.median.toFixed(0)} ms (${noise.min.toFixed(0)}–${noise.max.toFixed(0)}, spread ${spread.toFixed(0)}%) before the loads; smaller differences than this say nothing.
The machine alone: a page of one line is first painted after ${blank.median.toFixed(0)} ms (${blank.min.toFixed(0)}–${blank.max.toFixed(0)}).
Largest paint: ${lcpElement}${shifted ? `\nShifted:\n${shifted}` : ''}`;
}

function printReport({ conditions, rows, loads, heap, growth }) {
  const { browser, cpuSlowdown, megabitsPerSecond, latencyMs, width, height, machine } = conditions;
  console.log(`
Chromium ${browser}, CPU ×${cpuSlowdown} slower, ${megabitsPerSecond} Mbit/s, ${latencyMs} ms latency, ${width} × ${height}, empty cache
Machine: ${machine.cores} × ${machine.cpu}, load ${machine.load?.toFixed(1)}`);
  if (rows.length > 0) console.log(`\n${asTable(rows)}\n\n${TABLE_NOTE}`);
  if (loads.length > 0) console.log(loadsText(loads));
  if (heap) console.log(`\n${heapText(heap)}`);
  if (growth) console.log(`\n${growthText(growth)}`);
}
