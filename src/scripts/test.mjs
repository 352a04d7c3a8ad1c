// `npm test`: every check in turn; a failed one does not keep the later ones from running. The last line sums them up.
// With `--browsers` (`npm run test:browsers`) only the browsers beside Chromium, after installing those that are missing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { findBrowsers, installBrowsers } from './browsers.mjs';
import { findChromium, freePort } from './chromium.mjs';

const reports = 'node_modules/.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const tally = { passed: 0, failed: 0 };

if (process.argv.includes('--browsers')) {
  installBrowsers();
  if (run('build', 'vite', ['build', '--logLevel', 'warn'])) await runInChromium(runOtherBrowsers);
} else await runAll();
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

async function runAll() {
  run('types', 'tsc', ['--noEmit']);
  run('lint and format', 'biome', ['check', '--error-on-warnings']);
  run('unused code and packages', 'knip', ['--treat-config-hints-as-errors']);
  runCounted(
    'unit, data package and architecture',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
    countVitest,
  );
  if (!run('build', 'vite', ['build', '--logLevel', 'warn'])) return;
  run('byte budgets', 'size-limit', []);
  await runInChromium((chromium) => {
    runCounted('browser and accessibility', 'playwright', ['test', '--config', 'tests/e2e'], countPlaywright('e2e'), {
      ...chromium.env,
      CHROMIUM_PATH: chromium.path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports, 'e2e.json'),
    });
    runOtherBrowsers(chromium);
  });
}

async function runInChromium(runWith) {
  try {
    process.env.E2E_PORT ??= await freePort();
    runWith(await findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally.failed += 1;
  }
}

/** The main job in other browsers, held against Chromium. One that is not on this machine is named; it is no failure. */
function runOtherBrowsers(chromium) {
  const { found, missing, env, screen } = findBrowsers();
  if (found.length > 0) {
    const projects = found.flatMap(({ project }) => ['--project', project]);
    const args = ['test', '--config', 'tests/browsers', ...projects];
    const title = `main job in ${found.map(({ name }) => name).join(' and ')}`;
    // What the packaged Chromium needs of its environment breaks the others.
    runCounted(
      title,
      'playwright',
      args,
      countPlaywright('browsers'),
      {
        ...env,
        CHROMIUM_PATH: chromium.path,
        CHROMIUM_ENV: JSON.stringify(chromium.env),
        PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports, 'browsers.json'),
      },
      screen,
    );
  }
  for (const { name, why } of missing) {
    console.log(`\nNot tested in ${name}: ${why}. \`npm run test:browsers\` installs it, or says how.`);
  }
}

/** Runs a check that passes or fails as a whole. */
function run(title, tool, args) {
  const isPassed = call(title, tool, args);
  tally[isPassed ? 'passed' : 'failed'] += 1;
  return isPassed;
}

/** Runs a test runner and adds up its own counts; a runner that fails without a failed test counts as one failure. */
function runCounted(title, tool, args, count, env = {}, under = []) {
  const isPassed = call(title, tool, args, env, under);
  const { passed, failed } = count();
  tally.passed += passed;
  tally.failed += isPassed ? failed : Math.max(failed, 1);
  if (isPassed && passed === 0) tally.failed += 1;
}

function call(title, tool, args, env = {}, under = []) {
  console.log(`\n── ${title}`);
  const [program, ...rest] = [...under, `node_modules/.bin/${tool}`, ...args];
  const result = spawnSync(program, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return result.status === 0;
}

function countVitest() {
  const report = readReport('vitest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countPlaywright(name) {
  return () => {
    const stats = readReport(`${name}.json`)?.stats;
    return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
  };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));
  } catch {
    return undefined;
  }
}
